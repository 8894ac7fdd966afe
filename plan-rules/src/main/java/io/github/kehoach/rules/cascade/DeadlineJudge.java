package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.compare.DutyComparison;
import io.github.kehoach.rules.compare.Verdict;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares the deadlines of all lower tasks for one upper task with its deadline. Each duty of the
 * upper is looked at alone. A due day is compared with every lower task that is done once, and the
 * worst counts; a recurring duty with every lower task that recurs. One lower task is enough for a
 * standing or on-demand duty, and for what is stated for a named scope. Words that nobody can read
 * are served by the same words.
 */
final class DeadlineJudge {
  private static final LocalDate ANY_DAY = LocalDate.of(1, 1, 1);
  private static final Set<String> JOINING = Set.of("va", "cua", "hoac", "duoc");
  private static final Text NONE = new Text("không nêu", "none");
  private static final Text NO_DAY =
      new Text("hai kế hoạch đều không ghi ngày ban hành", "neither plan prints a date");

  private final Optional<LocalDate> since;

  DeadlineJudge(Optional<LocalDate> since) {
    this.since = since;
  }

  /** How often something is done. */
  private enum Pace {
    ONCE,
    RECURRING,
    STANDING
  }

  /**
   * One way in which a lower deadline falls short.
   *
   * @param lower which lower task, by its place among those compared
   * @param rule the rule that speaks of it
   * @param lateDays by how many days it is later, if that is known
   * @param why the reason
   */
  record Shortfall(int lower, PairRule rule, int lateDays, Text why) {}

  /** Compares two deadlines; empty if that needs a day and there is none. */
  Optional<DeadlineComparison> compare(Deadline lower, Deadline upper) {
    boolean needsDay = needsDay(lower) || needsDay(upper);
    return since.isEmpty() && needsDay
        ? Optional.empty()
        : Optional.of(
            DeadlineOrder.compare(
                lower, upper, since.orElse(ANY_DAY), DeadlineJudge::sameEventInOtherWords));
  }

  /** Whether a deadline is known to serve another. */
  boolean serves(Deadline lower, Deadline upper) {
    return compare(lower, upper)
        .filter(answer -> answer.duties().stream().allMatch(duty -> isServed(duty, lower)))
        .isPresent();
  }

  /** Whether a deadline is known to be looser than another. */
  boolean isLooser(Deadline lower, Deadline upper) {
    return compare(lower, upper)
        .filter(answer -> answer.duties().stream().anyMatch(DutyComparison::isLooser))
        .isPresent();
  }

  /** Whether two events differ in marks, joining words or the ministries of the centre alone. */
  private static boolean sameEventInOtherWords(Trigger one, Trigger other) {
    return one.type() == other.type()
        && words(one.by()).equals(words(other.by()))
        && words(one.subject()).equals(words(other.subject()));
  }

  private static String words(Optional<String> text) {
    List<String> words = new ArrayList<>(text.map(Words::folded).orElse(List.of()));
    words.removeIf(JOINING::contains);
    return String.join(" ", words).replace("bo nganh trung uong", "trung uong");
  }

  private static boolean needsDay(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream()
        .map(SimplePart::deadline)
        .anyMatch(DeadlineJudge::counts);
  }

  /** Whether comparing it needs the day from which duties count. */
  private static boolean counts(Deadline simple) {
    return simple instanceof Deadline.Every
        || (simple instanceof Deadline.Continuous standing && standing.start().isPresent())
        || (simple instanceof Deadline.Open open && open.start().isPresent());
  }

  /** Whether a deadline comes again and again by a calendar. */
  static boolean recurs(Deadline deadline) {
    return paces(deadline).contains(Pace.RECURRING);
  }

  private static List<Pace> paces(Deadline deadline) {
    List<Pace> paces = DeadlineOrder.duties(deadline).stream().map(DeadlineJudge::pace).toList();
    return paces.isEmpty() ? List.of(Pace.ONCE) : paces;
  }

  private static Pace pace(SimplePart duty) {
    boolean standing =
        duty.deadline() instanceof Deadline.Continuous
            || duty.deadline() instanceof Deadline.OnDemand;
    return standing
        ? Pace.STANDING
        : duty.deadline() instanceof Deadline.Every ? Pace.RECURRING : Pace.ONCE;
  }

  /** How the lower deadlines fall short of the upper one. */
  static List<Shortfall> shortfalls(Deadline upper, List<Carrier> lowers) {
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int i = 0; i < lowers.size(); i++) {
      if (lowers.get(i).deadline().isEmpty()) {
        shortfalls.add(new Shortfall(i, PairRule.DEADLINE_NOT_DECIDED, 0, NO_DAY));
      }
    }
    if (shortfalls.isEmpty()) {
      List<SimplePart> duties = DeadlineOrder.duties(upper);
      for (int d = 0; d < duties.size(); d++) {
        int duty = d;
        List<DutyComparison> answers =
            lowers.stream().map(one -> one.deadline().orElseThrow().duties().get(duty)).toList();
        judge(duties.get(d), answers, lowers, shortfalls);
      }
    }
    return shortfalls;
  }

  private static void judge(
      SimplePart duty, List<DutyComparison> answers, List<Carrier> lowers, List<Shortfall> into) {
    List<Integer> all = IntStream.range(0, answers.size()).boxed().toList();
    if (pace(duty) == Pace.STANDING || duty.scope().isPresent()) {
      add(
          duty,
          all.stream().min(Comparator.comparing(i -> rank(answers.get(i)))),
          answers,
          lowers,
          into);
      return;
    }
    for (Pace wanted : List.of(pace(duty), Pace.ONCE, Pace.RECURRING, Pace.STANDING)) {
      List<Integer> compared =
          all.stream()
              .filter(i -> paces(lowers.get(i).lower().deadline()).contains(wanted))
              .toList();
      if (!compared.isEmpty()) {
        compared.forEach(i -> add(duty, Optional.of(i), answers, lowers, into));
        return;
      }
    }
  }

  private static int rank(DutyComparison answer) {
    return answer.isServed() ? 0 : answer.isUndecided() ? 1 : 2;
  }

  private static void add(
      SimplePart duty,
      Optional<Integer> at,
      List<DutyComparison> answers,
      List<Carrier> lowers,
      List<Shortfall> into) {
    int lower = at.orElseThrow();
    DutyComparison answer = answers.get(lower);
    if (!isServed(answer, lowers.get(lower).lower().deadline())) {
      into.add(answer.verdict().match(new ToShortfall(lower, pace(duty), answer.reason().text())));
    }
  }

  private static boolean isServed(DutyComparison answer, Deadline lower) {
    return answer.isServed()
        || (answer.upper().deadline() instanceof Deadline.Unread upper
            && DeadlineOrder.duties(lower).stream().anyMatch(duty -> isUnread(duty, upper.text())));
  }

  private static boolean isUnread(SimplePart duty, String words) {
    return duty.deadline() instanceof Deadline.Unread unread
        && Folding.fold(unread.text()).equals(Folding.fold(words));
  }

  /** A deadline of a task as printed, else in the words of the library. */
  static Said wording(TaskVisit task) {
    return wording(task.deadlineText(), task.deadline());
  }

  /** A deadline as printed, else in the words of the library. */
  static Said wording(Optional<String> printed, Deadline deadline) {
    Text words = deadline.equals(Deadline.unstated()) ? NONE : DeadlineText.of(deadline);
    return new Said(printed.orElse(words.en()), printed.map(Text::same).orElse(words));
  }

  /** What a verdict means for a lower task. */
  private record ToShortfall(int lower, Pace pace, Text why) implements Verdict.Cases<Shortfall> {
    @Override
    public Shortfall served(Verdict.Served served) {
      throw new IllegalStateException("served is no shortfall");
    }

    @Override
    public Shortfall later(Verdict.Later later) {
      return new Shortfall(lower, PairRule.DEADLINE_LATER, later.lateDays(), why);
    }

    @Override
    public Shortfall undated(Verdict.Undated undated) {
      return of(PairRule.DEADLINE_UNDATED);
    }

    @Override
    public Shortfall dropped(Verdict.Dropped dropped) {
      return of(pace == Pace.RECURRING ? PairRule.RECURRING_DROPPED : PairRule.STANDING_DROPPED);
    }

    @Override
    public Shortfall undecided(Verdict.Undecided undecided) {
      return of(PairRule.DEADLINE_NOT_DECIDED);
    }

    private Shortfall of(PairRule rule) {
      return new Shortfall(lower, rule, 0, why);
    }
  }
}
