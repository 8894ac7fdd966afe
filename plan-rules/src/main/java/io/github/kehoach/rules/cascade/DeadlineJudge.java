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
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the deadlines of all lower tasks for one upper task with its deadline. Each duty of the
 * upper is looked at alone. A due day is compared with every lower task that is done once, and the
 * worst counts; a recurring duty with every lower task that recurs. One lower task is enough for a
 * standing or on-demand duty, and for what is stated for a named scope. Words that nobody can read
 * are served by the same words.
 *
 * @param since the day from which duties count; empty if neither plan prints one
 */
record DeadlineJudge(Optional<LocalDate> since) {
  private static final LocalDate ANY_DAY = LocalDate.of(1, 1, 1);
  private static final Set<String> JOINING = Set.of("va", "cua", "hoac", "duoc");

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

  /** Whether comparing it needs the day from which duties count. */
  private static boolean needsDay(Deadline deadline) {
    return duties(deadline)
        .anyMatch(
            duty ->
                duty instanceof Deadline.Every
                    || (duty instanceof Deadline.Continuous standing
                        && standing.start().isPresent())
                    || (duty instanceof Deadline.Open open && open.start().isPresent()));
  }

  private static Stream<Deadline> duties(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream().map(SimplePart::deadline);
  }

  /** Whether a deadline comes again and again by a calendar. */
  static boolean recurs(Deadline deadline) {
    return has(deadline, Pace.RECURRING);
  }

  /** Whether a duty of a deadline is of a pace; a deadline without duties is done once. */
  private static boolean has(Deadline deadline, Pace pace) {
    Set<Pace> paces = duties(deadline).map(DeadlineJudge::pace).collect(Collectors.toSet());
    return paces.contains(pace) || (paces.isEmpty() && pace == Pace.ONCE);
  }

  private static Pace pace(Deadline duty) {
    return duty instanceof Deadline.Continuous || duty instanceof Deadline.OnDemand
        ? Pace.STANDING
        : duty instanceof Deadline.Every ? Pace.RECURRING : Pace.ONCE;
  }

  /** How the lower deadlines fall short of the upper one. */
  static List<Shortfall> shortfalls(Deadline upper, List<Carrier> lowers) {
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int i = 0; i < lowers.size(); i++) {
      if (lowers.get(i).deadline().isEmpty()) {
        shortfalls.add(
            new Shortfall(i, PairRule.DEADLINE_NOT_DECIDED, 0, Messages.text("cascade.noDay")));
      }
    }
    if (!shortfalls.isEmpty()) {
      return shortfalls;
    }
    List<SimplePart> duties = DeadlineOrder.duties(upper);
    for (int d = 0; d < duties.size(); d++) {
      int duty = d;
      List<DutyComparison> answers =
          lowers.stream().map(one -> one.deadline().orElseThrow().duties().get(duty)).toList();
      for (int i : compared(duties.get(d), answers, lowers)) {
        if (!isServed(answers.get(i), lowers.get(i).lower().deadline())) {
          shortfalls.add(shortfall(i, pace(duties.get(d).deadline()), answers.get(i)));
        }
      }
    }
    return shortfalls;
  }

  /** The lower tasks that count for an upper duty. */
  private static List<Integer> compared(
      SimplePart duty, List<DutyComparison> answers, List<Carrier> lowers) {
    Pace pace = pace(duty.deadline());
    Stream<Integer> all = IntStream.range(0, answers.size()).boxed();
    if (pace == Pace.STANDING || duty.scope().isPresent()) {
      return all.min(Comparator.comparing(i -> rank(answers.get(i)))).stream().toList();
    }
    List<Integer> indexes = all.toList();
    return Stream.of(pace, Pace.ONCE, Pace.RECURRING, Pace.STANDING)
        .map(
            wanted ->
                indexes.stream()
                    .filter(i -> has(lowers.get(i).lower().deadline(), wanted))
                    .toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static int rank(DutyComparison answer) {
    return answer.isServed() ? 0 : answer.isUndecided() ? 1 : 2;
  }

  private static boolean isServed(DutyComparison answer, Deadline lower) {
    return answer.isServed()
        || (answer.upper().deadline() instanceof Deadline.Unread upper
            && duties(lower).anyMatch(duty -> isUnread(duty, upper.text())));
  }

  private static boolean isUnread(Deadline duty, String words) {
    return duty instanceof Deadline.Unread unread
        && Folding.fold(unread.text()).equals(Folding.fold(words));
  }

  private static Shortfall shortfall(int lower, Pace pace, DutyComparison answer) {
    int late = answer.verdict() instanceof Verdict.Later later ? later.lateDays() : 0;
    return new Shortfall(lower, rule(answer.verdict(), pace), late, answer.reason().text());
  }

  private static PairRule rule(Verdict verdict, Pace pace) {
    if (verdict instanceof Verdict.Dropped) {
      return pace == Pace.RECURRING ? PairRule.RECURRING_DROPPED : PairRule.STANDING_DROPPED;
    }
    return verdict instanceof Verdict.Later
        ? PairRule.DEADLINE_LATER
        : verdict instanceof Verdict.Undated
            ? PairRule.DEADLINE_UNDATED
            : PairRule.DEADLINE_NOT_DECIDED;
  }

  /** A deadline of a task as printed, else in the words of the library. */
  static Said wording(TaskVisit task) {
    return wording(task.deadlineText(), task.deadline());
  }

  /** A deadline as printed, else in the words of the library. */
  static Said wording(Optional<String> printed, Deadline deadline) {
    Text words =
        deadline.equals(Deadline.unstated())
            ? Messages.text("cascade.none")
            : DeadlineText.of(deadline);
    return new Said(printed.orElse(words.en()), printed.map(Text::same).orElse(words));
  }
}
