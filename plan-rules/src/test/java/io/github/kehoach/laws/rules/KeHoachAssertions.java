package io.github.kehoach.laws.rules;

import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.schedule.Schedule;

/**
 * Assertions in the manner of AssertJ, for tests of those who embed the library.
 *
 * <pre>{@code
 * assertThat(schedule).isDueOn("2025-05-31").hasStandingDuty();
 * assertThat(report).finds("deadline-before-plan-date").at("section/I/task/15");
 * }</pre>
 */
public final class KeHoachAssertions {
  private KeHoachAssertions() {}

  /** About due days and duties. */
  public static ScheduleAssert assertThat(Schedule schedule) {
    return new ScheduleAssert(schedule);
  }

  /** About findings. */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }
}
