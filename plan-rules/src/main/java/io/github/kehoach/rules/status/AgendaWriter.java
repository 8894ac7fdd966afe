package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.schedule.AwaitedTrigger;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.schedule.Duty;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.UndatedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes an agenda, item by item. Used once, by one thread. */
final class AgendaWriter {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final List<AgendaReport.Due> due = new ArrayList<>();
  private final List<AgendaReport.Undated<Duty>> standing = new ArrayList<>();
  private final List<AgendaReport.Undated<Duty>> open = new ArrayList<>();
  private final List<AgendaReport.Undated<Duty>> onDemand = new ArrayList<>();
  private final List<AgendaReport.Undated<AwaitedTrigger>> awaited = new ArrayList<>();
  private final List<AgendaReport.Undated<UndatedPart>> undated = new ArrayList<>();
  private final List<AgendaReport.Undated<SimplePart>> unread = new ArrayList<>();

  private final ResolveContext policies;
  private final DayRange range;
  private final Optional<Holders> holders;
  private final Stories stories;

  AgendaWriter(
      Plan plan,
      Ledger ledger,
      ResolveContext policies,
      DayRange range,
      Optional<Holders> holders) {
    this.policies = policies;
    this.range = range;
    this.holders = holders;
    this.stories = new Stories(plan, ledger, LAST);
    for (TaskStory story : stories.all()) {
      if (story.parts().isEmpty()) {
        task(story);
      }
    }
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      report(plan.reportingDuties().get(i), i);
    }
  }

  AgendaReport report() {
    due.sort(Comparator.comparing(AgendaReport.Due::day));
    return new AgendaReport(
        range, due, standing, open, onDemand, awaited, undated, unread, stories.findings().all());
  }

  private void task(TaskStory story) {
    DeadlineInForce inForce =
        DeadlineInForce.of(story, story.extensionOn(LAST), policies, stories.events());
    AgendaItem item =
        new AgendaItem(
            story.visit().pointer(),
            Optional.of(story.visit().path()),
            story.visit().section().number(),
            story.visit().task().title(),
            story.leads(),
            held(story.leads()));
    boolean cancelled = story.cancelled() != null;
    Optional<LocalDate> whole =
        Optional.ofNullable(story.done()).flatMap(entry -> entry.fact().doneOn());
    PreparedDeadline prepared = inForce.prepared();
    for (Occurrence one : prepared.resolve(range).occurrences()) {
      Optional<LocalDate> done =
          Optional.ofNullable(story.service(one.day()))
              .flatMap((LedgerEntry<Fact.TaskReport> entry) -> entry.fact().doneOn())
              .or(() -> one.isRecurring() ? Optional.empty() : whole);
      if (!cancelled || done.isPresent()) {
        due.add(new AgendaReport.Due(item, prepared, one, done));
      }
    }
    if (!cancelled) {
      duties(item, prepared.duties(), whole.isPresent());
    }
  }

  private void report(ReportingDuty duty, int index) {
    AgendaItem item =
        new AgendaItem(
            "/reportingDuties/" + index,
            Optional.empty(),
            Optional.empty(),
            duty.what(),
            duty.from(),
            held(duty.from()));
    ResolveContext context =
        policies.toBuilder()
            .extensions(List.of())
            .events(List.of())
            .wording(duty.deadlineText().orElse(null))
            .build();
    PreparedDeadline prepared = DeadlineResolver.prepare(duty.deadline(), context);
    for (Occurrence one : prepared.resolve(range).occurrences()) {
      due.add(new AgendaReport.Due(item, prepared, one, Optional.empty()));
    }
    duties(item, prepared.duties(), false);
  }

  /** Standing duties and those on demand are never finished; the others are, once it is done. */
  private void duties(AgendaItem item, Duties duties, boolean done) {
    LocalDate first = range.firstInclusive();
    List<Duty> running =
        duties.standing().stream().filter(duty -> !duty.isOverBefore(first)).toList();
    add(item, running, Duty::part, standing);
    add(item, duties.onDemand(), Duty::part, onDemand);
    if (!done) {
      add(item, duties.open(), Duty::part, open);
      add(item, duties.awaited(), AwaitedTrigger::part, awaited);
      add(item, duties.undated(), UndatedPart::part, undated);
      add(item, duties.unread(), part -> part, unread);
    }
  }

  private static <T> void add(
      AgendaItem item,
      List<T> some,
      Function<T, SimplePart> part,
      List<AgendaReport.Undated<T>> into) {
    some.forEach(one -> into.add(new AgendaReport.Undated<>(item, part.apply(one), one)));
  }

  private List<Holder> held(List<AgencyRef> leads) {
    return holders.map(all -> all.apply(leads)).orElse(List.of());
  }
}
