package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.cascade.Nature.Kind;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.compare.DutyComparison;
import io.github.kehoach.rules.compare.Verdict;
import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares the deadlines of all lower tasks for one upper task with its deadline. Each duty of the
 * upper is looked at alone. A due day is compared with every lower task that is done once, and the
 * worst counts; a recurring duty with every lower task that recurs. One lower task is enough for a
 * standing or on-demand duty, and for what is stated for a named scope.
 */
final class DeadlineJudge {
  private static final LocalDate ANY_DAY = LocalDate.of(1, 1, 1);
  private static final Set<String> JOINING = Set.of("va", "cua", "hoac", "duoc");
  private static final Text NONE = new Text("không nêu thời hạn", "no deadline stated");
  private static final Text NO_DAY =
      new Text("hai kế hoạch đều không ghi ngày", "neither plan prints a date");

  /**
   * One way in which a lower deadline falls short.
   *
   * @param lower which lower task, by its place among those compared
   * @param rule the rule that speaks of it
   * @param why the reason
   */
  record Shortfall(int lower, String rule, Text why) {}

  private final Optional<LocalDate> since;

  DeadlineJudge(Optional<LocalDate> since) {
    this.since = since;
  }

  /** Compares two deadlines; empty if that needs a day and there is none. */
  Optional<DeadlineComparison> compare(Deadline lower, Deadline upper) {
    if (since.isEmpty() && (needsDay(lower) || needsDay(upper))) {
      return Optional.empty();
    }
    return Optional.of(
        DeadlineOrder.compare(
            lower, upper, since.orElse(ANY_DAY), DeadlineJudge::sameEventInOtherMarks));
  }

  /** Whether two events differ in marks and joining words alone. */
  private static boolean sameEventInOtherMarks(Trigger one, Trigger other) {
    return one.type() == other.type()
        && words(one.by()).equals(words(other.by()))
        && words(one.subject()).equals(words(other.subject()));
  }

  private static List<String> words(Optional<String> text) {
    List<String> words = new ArrayList<>(text.map(Title::words).orElse(List.of()));
    words.removeIf(JOINING::contains);
    return words;
  }

  private static boolean needsDay(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream().map(Nature::of).anyMatch(Nature::needsDay);
  }

  /** How the lower deadlines fall short of the upper one. */
  static List<Shortfall> shortfalls(Deadline upper, List<Carrier> lowers) {
    List<Optional<DeadlineComparison>> comparisons =
        lowers.stream().map(Carrier::deadline).toList();
    List<Set<Kind>> kinds =
        lowers.stream().map(carrier -> kinds(carrier.lower().deadline())).toList();
    List<Part> duties = DeadlineOrder.duties(upper);
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int i = 0; i < comparisons.size(); i++) {
      if (comparisons.get(i).isEmpty()) {
        shortfalls.add(new Shortfall(i, "cascade-deadline-not-decided", NO_DAY));
      }
    }
    if (!shortfalls.isEmpty()) {
      return shortfalls;
    }
    for (int d = 0; d < duties.size(); d++) {
      int at = d;
      List<DutyComparison> answers =
          comparisons.stream().map(one -> one.orElseThrow().duties().get(at)).toList();
      judge(duties.get(d), answers, kinds, shortfalls);
    }
    return shortfalls;
  }

  private static void judge(
      Part duty, List<DutyComparison> answers, List<Set<Kind>> kinds, List<Shortfall> into) {
    Kind kind = kind(duty);
    boolean oneIsEnough = kind == Kind.STANDING || duty.scope().isPresent();
    if (oneIsEnough) {
      int best =
          IntStream.range(0, answers.size())
              .boxed()
              .min(Comparator.comparing(i -> rank(answers.get(i))))
              .orElseThrow();
      add(duty, best, answers.get(best), into);
      return;
    }
    List<Integer> compared = new ArrayList<>();
    for (Kind wanted : List.of(kind, Kind.ONCE, Kind.RECURRING, Kind.STANDING)) {
      for (int i = 0; i < answers.size() && compared.size() < answers.size(); i++) {
        if (kinds.get(i).contains(wanted)) {
          compared.add(i);
        }
      }
      if (!compared.isEmpty()) {
        break;
      }
    }
    compared.forEach(i -> add(duty, i, answers.get(i), into));
  }

  private static int rank(DutyComparison answer) {
    return answer.isServed() ? 0 : answer.isUndecided() ? 1 : 2;
  }

  private static void add(Part duty, int lower, DutyComparison answer, List<Shortfall> into) {
    if (!answer.isServed()) {
      String rule = answer.verdict().match(new RuleOf(kind(duty)));
      into.add(new Shortfall(lower, rule, sentence(answer.reason())));
    }
  }

  /** A deadline in the words of the library. */
  static Text inWords(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream()
        .map(Part::text)
        .reduce((one, other) -> Text.template("{0}; {1}", "{0}; {1}").fill(one, other))
        .orElse(NONE);
  }

  /** A reason and what it rests on, on one line. */
  static Text sentence(Reason reason) {
    Text text = reason.text();
    for (Reason because : reason.because()) {
      text = Text.template("{0} ({1})", "{0} ({1})").fill(text, sentence(because));
    }
    return text;
  }

  private static Set<Kind> kinds(Deadline deadline) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    DeadlineOrder.duties(deadline).forEach(duty -> kinds.add(kind(duty)));
    return kinds.isEmpty() ? EnumSet.of(Kind.ONCE) : kinds;
  }

  private static Kind kind(Part duty) {
    return Nature.of(duty).kind();
  }

  /** The rule that speaks of a verdict. */
  private record RuleOf(Kind kind) implements Verdict.Cases<String> {
    @Override
    public String served(Verdict.Served served) {
      return "";
    }

    @Override
    public String later(Verdict.Later later) {
      return "cascade-deadline-later";
    }

    @Override
    public String undated(Verdict.Undated undated) {
      return "cascade-deadline-undated";
    }

    @Override
    public String dropped(Verdict.Dropped dropped) {
      return kind == Kind.RECURRING
          ? "cascade-recurring-duty-dropped"
          : "cascade-standing-duty-dropped";
    }

    @Override
    public String undecided(Verdict.Undecided undecided) {
      return "cascade-deadline-not-decided";
    }
  }
}
