package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Said;
import io.github.kehoach.rules.check.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tasks that ask for a plan which is here: the upper plan itself, which its own list of tasks often
 * names, and the plan of its own that everybody has to issue by a day.
 */
final class OwnPlan {
  private static final List<String> CARRYING_OUT =
      List.of(
          " ke hoach thuc hien ",
          " ke hoach trien khai thuc hien ",
          " ke hoach to chuc thuc hien ",
          " ke hoach trien khai ");
  private static final List<String> MAKING =
      List.of(" xay dung ke hoach ", " ban hanh ke hoach ", " xay dung va ban hanh ke hoach ");

  /**
   * So many letters after the words that name the plan, the document that it carries out stands.
   */
  private static final int NEAR = 30;

  private static final Text REPLACES =
      Text.template(
          "; kế hoạch này thay thế kế hoạch ngày {0}, ban hành trong hạn",
          "; it replaces one of {0}, which was in time");

  private final PlanPair pair;
  private final PairFindings findings;
  private final List<String> carriedOut;

  OwnPlan(PlanPair pair, PairFindings findings) {
    this.pair = pair;
    this.findings = findings;
    this.carriedOut =
        Stream.concat(pair.upper().carriesOut().stream(), pair.lower().carriesOut().stream())
            .map(Citation::number)
            .flatMap(Optional::stream)
            .map(number -> Words.line(number.toString()))
            .distinct()
            .toList();
  }

  /** Whether what a task asks for is the plan in hand, or the one above it. */
  boolean isAskedForBy(PlanTask task) {
    String words = Words.line(task.task().title());
    for (String phrase : CARRYING_OUT) {
      int at = words.indexOf(phrase);
      int from = at + phrase.length() - 1;
      if (at >= 0 && carriedOut.stream().anyMatch(number -> isNear(words, number, from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(String words, String number, int from) {
    int at = words.indexOf(number, from);
    return at >= 0 && at - from <= NEAR;
  }

  /**
   * Reports a plan that came after the day by which everybody was to have one; for information, if
   * it takes the place of one that came in time.
   */
  void check(PlanTask task) {
    String words = Words.line(task.task().title());
    Deadline due = task.visit().deadline();
    if (MAKING.stream().noneMatch(words::contains) || DeadlineJudge.recurs(due)) {
      return;
    }
    Optional<CalendarPeriod> issued = pair.lower().document().date();
    Place date = pair.lowerPlan().field("document").field("date");
    boolean inTime = issued.filter(day -> isBy(day.lastDay(), due)).isPresent();
    boolean late = issued.filter(day -> pair.judge().isLooser(by(day.firstDay()), due)).isPresent();
    if (late) {
      Optional<LocalDate> before =
          pair.lower().replaces().stream()
              .flatMap(citation -> citation.date().stream())
              .map(CalendarPeriod::lastDay)
              .filter(day -> isBy(day, due))
              .findFirst();
      findings
          .of(PairRule.PLAN_LATE, date)
          .against(task.place().field("deadline"))
          .reading("date", pair.lower().document(), task.task())
          .atMost(before.isPresent() ? Severity.INFO : Severity.ERROR)
          .say(
              issued.get().firstDay(),
              DeadlineJudge.wording(task.visit()),
              task.place(),
              before.map(OwnPlan::replaced).orElse(Said.of("", "", "")));
    } else if (!inTime && !due.equals(Deadline.unstated())) {
      findings
          .of(PairRule.PLAN_UNDATED, date)
          .against(task.place().field("deadline"))
          .say(DeadlineJudge.wording(task.visit()), task.place());
    }
  }

  private boolean isBy(LocalDate day, Deadline due) {
    return pair.judge().serves(by(day), due);
  }

  private static Deadline by(LocalDate day) {
    return Deadline.by(CalendarPeriod.day(day));
  }

  private static Said replaced(LocalDate day) {
    return new Said(day.toString(), REPLACES.fill(day));
  }
}
