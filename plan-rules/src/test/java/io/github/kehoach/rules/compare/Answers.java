package io.github.kehoach.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Short ways to ask for the order of two deadlines and to check the answer. */
final class Answers {
  /** The day of plan 726/KH-UBND, as far as it is known. */
  static final LocalDate SINCE = LocalDate.of(2025, 2, 20);

  private Answers() {}

  static CalendarPeriod period(String text) {
    return CalendarPeriod.parse(text);
  }

  static Deadline by(String text) {
    return Deadline.by(period(text));
  }

  static Deadline before(String text) {
    return Deadline.before(period(text));
  }

  static DeadlineComparison compared(Deadline lower, Deadline upper) {
    return DeadlineOrder.compare(lower, upper, SINCE);
  }

  static void serves(Deadline lower, Deadline upper) {
    assertThat(compared(lower, upper)).returns(Answer.SERVES, DeadlineComparison::answer);
  }

  static List<Verdict> looser(Deadline lower, Deadline upper) {
    DeadlineComparison comparison = compared(lower, upper);
    assertThat(comparison).returns(Answer.LOOSER, DeadlineComparison::answer);
    return comparison.deciding().stream().map(DutyComparison::verdict).toList();
  }

  static int lateDays(Deadline lower, Deadline upper) {
    List<Verdict> how = looser(lower, upper);
    assertThat(how).singleElement().isInstanceOf(Verdict.Later.class);
    return ((Verdict.Later) how.get(0)).lateDays();
  }

  static void undated(Deadline lower, Deadline upper) {
    assertThat(looser(lower, upper)).singleElement().isInstanceOf(Verdict.Undated.class);
  }

  static Optional<CalendarPeriod> dropped(Deadline lower, Deadline upper) {
    List<Verdict> how = looser(lower, upper);
    assertThat(how).singleElement().isInstanceOf(Verdict.Dropped.class);
    return ((Verdict.Dropped) how.get(0)).cycle();
  }

  static WhyUndecided doubt(Deadline lower, Deadline upper) {
    DeadlineComparison comparison = compared(lower, upper);
    assertThat(comparison).returns(Answer.NOT_DECIDED, DeadlineComparison::answer);
    DutyComparison first = comparison.deciding().get(0);
    return ((Verdict.Undecided) first.verdict()).why();
  }
}
