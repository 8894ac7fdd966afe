package io.github.kehoach.ownrules;

import io.github.kehoach.rules.calendar.WorkingCalendar;

/** The working days of the country, and a day on which this province did not work. */
public final class ProvinceCalendar {
  private ProvinceCalendar() {}

  /** The calendar. */
  public static WorkingCalendar calendar() {
    return WorkingCalendar.vietnam()
        .with(
            "holiday | 2025-09-30 | Nghỉ tránh bão (ví dụ) | Storm (example) | decided | - |"
                + " ví dụ / example");
  }
}
