package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
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
  private final UnaryOperator<String> otherWhere;

  /**
   * A view that names places as an editor does.
   *
   * @param where file and line of a finding's JSON Pointer
   * @param otherWhere file and line of the other side's
   */
  public FindingsView(
      Screen screen, UnaryOperator<String> where, UnaryOperator<String> otherWhere) {
    this.screen = screen;
    this.where = where;
    this.otherWhere = otherWhere;
  }

  /** Prints every finding and a summary. */
  public void print(Report report) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(one -> byRule.computeIfAbsent(key(one), any -> new ArrayList<>()).add(one));
    byRule.values().forEach(this::printRule);
    screen.line(
        screen.say(
            SUMMARY.fill(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.suppressed().size())));
  }

  /** A rule may speak in a lower voice of what rests on a doubtful print. */
  private static String key(Finding finding) {
    return finding.severity() + " " + finding.rule();
  }

  private void printRule(List<Finding> findings) {
    Finding first = findings.get(0);
    String head = screen.say(first.severity().text()) + "  " + first.rule();
    screen.line(coloured(first.severity(), head + " (" + findings.size() + ")"));
    boolean oneHint = findings.stream().allMatch(one -> one.hint().equals(first.hint()));
    for (Finding finding : findings) {
      String subject = screen.say(finding.place().subject());
      String text = screen.say(finding.text());
      screen.paragraph(
          text.regionMatches(true, 0, subject, 0, subject.length()) ? text : subject + ": " + text,
          2);
      if (!oneHint) {
        screen.paragraph("→ " + screen.say(finding.hint()), 4);
      }
      screen.line("    " + screen.dim(where.apply(finding.place().pointer())));
      finding
          .other()
          .ifPresent(
              other -> screen.line("    " + screen.dim("↔ " + otherWhere.apply(other.pointer()))));
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
