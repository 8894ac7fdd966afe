package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.HolidaysJson;
import io.github.kehoach.tracker.view.SpecialDays;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the days of a year that are not what their weekday says. */
@Command(
    name = "holidays",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Ngày nghỉ lễ, nghỉ bù và ngày làm bù của một năm.",
      "Public holidays, lieu days and swapped working days of a year."
    })
final class HolidaysCommand implements Callable<Integer> {
  private static final Text HEADING = Text.template("NGÀY NGHỈ NĂM {0}", "HOLIDAYS OF {0}");
  private static final Text PROVISIONAL =
      new Text(
          "Tạm tính theo luật: chưa có thông báo cho cả năm trong dữ liệu.",
          "Provisional, computed by the rule of law: the data holds no announcements for this year.");
  private static final Text OUTSIDE =
      Text.template(
          "Năm {0} nằm ngoài 1900 đến 2100. Hãy chọn năm khác.",
          "Year {0} is outside 1900 to 2100. Choose another year.");

  @Mixin Options options = new Options();

  @Parameters(paramLabel = "YEAR", description = "Năm / year, 2025.")
  int year;

  @Override
  public Integer call() {
    if (year < 1900 || year > 2100) {
      throw new UnusableInput(OUTSIDE.fill(year));
    }
    WorkingCalendar calendar = WorkingCalendar.vietnam();
    if (options.json()) {
      new HolidaysJson(options.out()).write(year, calendar);
      return 0;
    }
    Screen screen = options.screen();
    screen.line(Style.BOLD, screen.say(HEADING.fill(year)));
    if (calendar.isProvisional(LocalDate.of(year, 1, 1))) {
      screen.paragraph(screen.say(PROVISIONAL), 0);
    }
    SpecialDays.of(year, calendar)
        .forEach(
            day ->
                calendar
                    .explain(day)
                    .in(options.language())
                    .lines()
                    .forEach(line -> screen.line(Style.PLAIN, line, 2)));
    return 0;
  }
}
