package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.text.DeadlineKindText;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes plans as iCalendar (RFC 5545): every task and every duty to report as a to-do. The same
 * plan gives the same text. Immutable and thread-safe.
 *
 * <pre>{@code
 * String ics = PlanCalendar.since(LocalDate.of(2025, 2, 20), Language.VI).write(plan);
 * }</pre>
 *
 * <p>Laws: {@code calendar-same-days}.
 *
 * @param since the plan's day: recurring deadlines begin with it, and it is the {@code DTSTAMP}
 * @param singly days for which each due day of a recurring deadline is a to-do of its own, for
 *     programs that repeat no to-dos; without them such a deadline is a rule
 * @param language of the words around those of the plan
 */
public record PlanCalendar(LocalDate since, Optional<DayRange> singly, Language language) {
  private static final String PRODUCT = "-//KeHoach//kehoach//VI";
  private static final Text SINGLY =
      Text.template(
          "Việc định kỳ; từng lần từ {0} đến {1} là một việc riêng bên dưới.",
          "Recurs; each due day from {0} to {1} is a to-do of its own below.");
  private static final Text WHY = Text.template("Ngày đến hạn: {0}", "Due day: {0}");
  private static final Text DAY = Text.template("{0}", "{0}");

  /** Refuses null. */
  public PlanCalendar {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(singly, "singly");
    Objects.requireNonNull(language, "language");
  }

  /** Calendars with a rule for each recurring deadline. */
  public static PlanCalendar since(LocalDate day, Language language) {
    return new PlanCalendar(day, Optional.empty(), language);
  }

  /** These calendars with each due day in a range by itself, in place of rules. */
  public PlanCalendar singlyIn(DayRange range) {
    return new PlanCalendar(since, Optional.of(range), language);
  }

  /** A plan as a calendar, lines ended by CR LF. */
  public String write(Plan plan) {
    ContentLines out = new ContentLines();
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", PRODUCT);
    out.line("CALSCALE", "GREGORIAN");
    String name = name(plan.document());
    if (!name.isEmpty()) {
      out.text("NAME", name);
      out.text("X-WR-CALNAME", name); // what programs read that do not know RFC 7986
    }
    for (Assignment assignment : Assignments.of(plan, language)) {
      todos(assignment).forEach(todo -> todo.write(out, since));
    }
    out.line("END", "VCALENDAR");
    return out.toString();
  }

  private String name(Document document) {
    return Stream.of(
            document.number().map(DocumentNumber::toString),
            document.date().map(date -> DAY.fill(date).in(language)))
        .flatMap(Optional::stream)
        .reduce((number, date) -> number + ", " + date)
        .or(document::title)
        .orElse("");
  }

  /** A to-do for each simple part; the first has the identifier of the whole. */
  private List<Todo> todos(Assignment assignment) {
    List<SimplePart> parts =
        DeadlineResolver.prepare(assignment.deadline(), ResolveContext.since(since)).parts();
    List<Todo> todos = new ArrayList<>();
    for (SimplePart part : parts) {
      Todo todo = todo(assignment, part, parts.size());
      todos.add(todo);
      if (singly.isPresent() && part.deadline() instanceof Deadline.Every every) {
        singles(todo, every, singly.get(), todos);
      }
    }
    return todos;
  }

  private Todo todo(Assignment assignment, SimplePart part, int parts) {
    When when = part.deadline().match(new WhenCases(ResolveContext.since(since)));
    if (singly.isPresent() && when.rule().isPresent()) {
      DayRange range = singly.get();
      when = When.never(SINGLY.fill(range.firstInclusive(), range.lastInclusive()));
    }
    List<String> description = new ArrayList<>(assignment.description());
    when.comment().ifPresent(why -> description.add(WHY.fill(why).in(language)));
    boolean first = part.index() == 0;
    String uid = assignment.uid();
    return new Todo(
        first ? uid : Uids.below(uid, Integer.toString(part.index() + 1)),
        first
            ? assignment.parent().map(above -> new Todo.Relation("PARENT", above))
            : Optional.of(new Todo.Relation("SIBLING", uid)),
        summary(assignment.title(), part, parts),
        description,
        assignment.leads(),
        when,
        when.comment().map(why -> why.in(language)));
  }

  private String summary(String title, SimplePart part, int parts) {
    if (parts == 1) {
      return part.scope().map(scope -> title + " [" + scope + "]").orElse(title);
    }
    String words =
        DeadlineWording.write(part.deadline())
            .orElseGet(() -> DeadlineKindText.of(part.deadline()).in(language));
    String scope = part.scope().map(one -> one + ": ").orElse("");
    return title + " [" + (part.index() + 1) + "/" + parts + " " + scope + words + "]";
  }

  private void singles(Todo whole, Deadline every, DayRange range, List<Todo> todos) {
    for (LocalDate day :
        DeadlineResolver.resolve(every, ResolveContext.since(since), range).dueDays()) {
      todos.add(
          new Todo(
              Uids.below(whole.uid(), day.toString()),
              Optional.of(new Todo.Relation("PARENT", whole.uid())),
              whole.summary() + " (" + DAY.fill(day).in(language) + ")",
              List.of(),
              whole.categories(),
              When.on(day),
              Optional.empty()));
    }
  }
}
