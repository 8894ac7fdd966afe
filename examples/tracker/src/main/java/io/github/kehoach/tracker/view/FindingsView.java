package io.github.kehoach.tracker.view;

import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.tracker.console.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Prints findings rule by rule, worst first: what is wrong, where, and once what to do. */
public final class FindingsView {
  private static final Text SUMMARY =
      Text.template(
          "{0} lỗi, {1} cảnh báo, {2} lưu ý; {3} đã được chấp nhận.",
          "{0} errors, {1} warnings, {2} infos; {3} suppressed.");

  private final Screen screen;
  private final UnaryOperator<String> where;

  /**
   * A view that names places as an editor does.
   *
   * @param where file and line of a JSON Pointer
   */
  public FindingsView(Screen screen, UnaryOperator<String> where) {
    this.screen = screen;
    this.where = where;
  }

  /** Prints every finding and a summary. */
  public void print(Report report) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(one -> byRule.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
    byRule.values().forEach(this::printRule);
    screen.line(
        screen.say(
            SUMMARY.fill(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.suppressed().size())));
  }

  private void printRule(List<Finding> findings) {
    Finding first = findings.get(0);
    String head = screen.say(first.severity().text()) + "  " + first.rule();
    screen.line(coloured(first.severity(), head + " (" + findings.size() + ")"));
    boolean oneHint = findings.stream().allMatch(one -> one.hint().equals(first.hint()));
    for (Finding finding : findings) {
      screen.paragraph(
          screen.say(finding.place().subject()) + ": " + screen.say(finding.text()), 2);
      if (!oneHint) {
        screen.paragraph("→ " + screen.say(finding.hint()), 4);
      }
      screen.line("    " + screen.dim(where.apply(finding.place().pointer())));
      finding
          .other()
          .ifPresent(
              other -> screen.line("    " + screen.dim("↔ " + where.apply(other.pointer()))));
    }
    if (oneHint) {
      screen.paragraph("→ " + screen.say(first.hint()), 2);
    }
    screen.line();
  }

  private String coloured(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> screen.red(text);
      case WARNING -> screen.yellow(text);
      case INFO -> text;
    };
  }
}
