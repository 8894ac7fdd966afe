package io.github.kehoach.tracker.view;

import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.tracker.console.Screen;

/** Prints findings: where, what is wrong, what to do. */
public final class FindingsView {
  private static final Text SUMMARY =
      Text.template(
          "{0} lỗi, {1} cảnh báo, {2} lưu ý; {3} đã được chấp nhận.",
          "{0} errors, {1} warnings, {2} infos; {3} suppressed.");

  private FindingsView() {}

  /** Prints every finding and a summary. */
  public static void print(Report report, Screen screen) {
    for (Finding finding : report.findings()) {
      String head =
          screen.say(finding.severity().text())
              + "  "
              + screen.say(finding.place().subject())
              + "  "
              + screen.dim(finding.rule());
      screen.line(coloured(finding.severity(), head, screen));
      screen.paragraph(screen.say(finding.text()), 2);
      screen.paragraph("→ " + screen.say(finding.hint()), 2);
      pointer("  ", finding.place(), screen);
      finding.other().ifPresent(other -> pointer("  ↔ ", other, screen));
    }
    screen.line(
        screen.say(
            SUMMARY.fill(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.suppressed().size())));
  }

  /** The whole plan has no pointer worth a line. */
  private static void pointer(String mark, Place place, Screen screen) {
    if (!place.pointer().isEmpty()) {
      screen.line(mark + screen.dim(place.pointer()));
    }
  }

  private static String coloured(Severity severity, String text, Screen screen) {
    return switch (severity) {
      case ERROR -> screen.red(text);
      case WARNING -> screen.yellow(text);
      case INFO -> text;
    };
  }
}
