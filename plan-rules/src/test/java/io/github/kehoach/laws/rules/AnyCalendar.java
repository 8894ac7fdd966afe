package io.github.kehoach.laws.rules;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of working calendars and of what is announced for them. */
public final class AnyCalendar {
  private AnyCalendar() {}

  /**
   * A swap that a calendar allows.
   *
   * @param off a working day
   * @param worked a day of the weekly rest, at most 30 days away
   */
  public record Swap(LocalDate off, LocalDate worked) {
    /** The swap as a line of a calendar's text. */
    public String line(String status) {
      return "swap | " + off + " for " + worked + " | hoán đổi | swap | " + status + " | - | x/TB";
    }
  }

  /** Weekly rest and the days of the law, with up to three holidays of a province's own. */
  public static Arbitrary<WorkingCalendar> calendar() {
    Arbitrary<String> holidays =
        AnyPeriod.day()
            .map(day -> "holiday | " + day + " | Ngày lễ | Holiday | decided | - | x/TB\n");
    return holidays.list().ofMaxSize(3).map(lines -> withoutSwaps().with(String.join("", lines)));
  }

  /** Any swap, near or far, that {@link #withoutSwaps} allows. */
  public static Arbitrary<Swap> swap() {
    return Combinators.combine(AnyPeriod.day(), Arbitraries.integers().between(-30, 30))
        .as((off, distance) -> new Swap(off, off.plusDays(distance)))
        .filter(
            swap ->
                withoutSwaps().kindOf(swap.off()) == DayKind.WORKING
                    && withoutSwaps().kindOf(swap.worked()) == DayKind.WEEKLY_REST);
  }

  /** Weekly rest and the days of the law, without announcements that others could contradict. */
  public static WorkingCalendar withoutSwaps() {
    return Plain.CALENDAR;
  }

  private static final class Plain {
    static final WorkingCalendar CALENDAR =
        WorkingCalendar.parse(
            """
            rest   | saturday sunday
            yearly | 01-01 | Tết Dương lịch | New Year | 45/2019/QH14
            yearly | 04-30 | Ngày Chiến thắng | Victory Day | 45/2019/QH14
            yearly | 05-01 | Quốc tế lao động | Workers' Day | 45/2019/QH14
            yearly | 09-02 | Quốc khánh | National Day | 45/2019/QH14
            lunar  | 2024-02-10 | 2024-04-18
            lunar  | 2025-01-29 | 2025-04-07
            lunar  | 2026-02-17 | 2026-04-26
            """);
  }
}
