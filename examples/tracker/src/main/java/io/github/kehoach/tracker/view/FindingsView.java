package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints a report: first how much was found, then errors, warnings and infos, findings of one rule
 * together with what to do about them and the rule's id, by which it can be explained or
 * suppressed.
 */
public final class FindingsView {
  private static final int FEW = 5;
  private static final Text SUMMARY =
      Text.template("{0} lỗi, {1} cảnh báo, {2} lưu ý.", "{0} errors, {1} warnings, {2} infos.");
  private static final Text SUPPRESSED =
      Text.template(
          "{0} phát hiện được bỏ qua có lý do.", "{0} findings are suppressed, with a reason.");
  private static final Text UNUSED =
      Text.template(
          "Không có phát hiện nào để bỏ qua: {0}, “{1}” ({2}).",
          "Nothing to suppress: {0}, “{1}” ({2}).");
  private static final Text HIDDEN =
      Text.template(
          "{0} phát hiện ở mức thấp hơn không được liệt kê.",
          "{0} findings of lower severity are not listed.");
  private static final Text DOUBTS =
      Text.template(
          "{0} chỗ người nhập chưa chắc đã đọc đúng, cần đối chiếu với bản giấy (--doubts).",
          "{0} places may have been misread; compare them with the paper (--doubts).");
  private static final Text DOUBT = Text.template("{0}, {1}: {2}", "{0}, {1}: {2}");
  private static final Text MORE = Text.template("{0}; … (còn {1})", "{0}; … ({1} more)");

  private final Screen screen;
  private final Function<String, Optional<String>> where;
  private final Function<String, Optional<String>> otherWhere;
  private Severity least = Severity.INFO;
  private boolean wide;
  private boolean doubts;

  /**
   * A view that names places in files as an editor does.
   *
   * @param where file and line of a finding's JSON Pointer, if there is a file to open
   * @param otherWhere file and line of the other side's
   */
  public FindingsView(
      Screen screen,
      Function<String, Optional<String>> where,
      Function<String, Optional<String>> otherWhere) {
    this.screen = screen;
    this.where = where;
    this.otherWhere = otherWhere;
  }

  /** This view, listing nothing below a severity. */
  public FindingsView atLeast(Severity severity) {
    this.least = severity;
    return this;
  }

  /** This view, listing every place of what repeats. */
  public FindingsView wide(boolean all) {
    this.wide = all;
    return this;
  }

  /** This view, listing what may have been misread. */
  public FindingsView withDoubts(boolean all) {
    this.doubts = all;
    return this;
  }

  /** Prints the summary and every finding. */
  public void print(Report report) {
    summary(report);
    screen.line();
    for (Severity severity : Severity.values()) {
      if (severity.compareTo(least) <= 0) {
        print(severity, report);
      }
    }
    if (doubts) {
      report.doubts().forEach(this::doubt);
    }
  }

  private void summary(Report report) {
    say(
        SUMMARY.fill(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO)));
    long hidden =
        report.findings().stream().filter(one -> one.severity().compareTo(least) > 0).count();
    say(HIDDEN, hidden);
    say(SUPPRESSED, report.suppressed().size());
    for (Suppression one : report.unused()) {
      say(UNUSED.fill(one.rule(), one.subject(), one.reason()));
    }
    if (!doubts) {
      say(DOUBTS, report.doubts().size());
    }
  }

  private void say(Text template, long count) {
    if (count > 0) {
      say(template.fill(count));
    }
  }

  private void say(Text text) {
    screen.paragraph(screen.say(text), 0);
  }

  private void print(Severity severity, Report report) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    report.findings().stream()
        .filter(one -> one.severity() == severity)
        .forEach(one -> byRule.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
    if (!byRule.isEmpty()) {
      String head = capital(screen.say(severity.text()));
      screen.line(style(severity), head + " (" + report.count(severity) + ")");
      screen.line();
    }
    byRule.values().forEach(this::printRule);
  }

  private void printRule(List<Finding> findings) {
    Finding first = findings.get(0);
    boolean oneHint = findings.stream().allMatch(one -> one.hint().equals(first.hint()));
    for (Finding finding : findings) {
      print(finding);
      if (!oneHint) {
        screen.paragraph("→ " + screen.say(finding.hint()), 4);
      }
    }
    if (oneHint) {
      screen.paragraph("→ " + screen.say(first.hint()), 2);
    }
    screen.line(Style.DIM, "[" + first.rule() + "]", 2);
    screen.line();
  }

  private void print(Finding finding) {
    String subject = screen.say(finding.place().subject());
    String text = screen.say(finding.text());
    boolean isPlan = finding.place().key().isEmpty();
    boolean isSaid = text.regionMatches(true, 0, subject, 0, subject.length());
    screen.paragraph(isPlan || isSaid ? text : capital(subject) + ": " + text, 2);
    finding.note().ifPresent(note -> screen.paragraph(Style.DIM, screen.say(note), 4));
    if (finding.places().isEmpty()) {
      place("", where.apply(finding.place().pointer()));
    } else {
      screen.paragraph(Style.DIM, places(finding.places()), 4);
    }
    finding.other().ifPresent(other -> place("↔ ", otherWhere.apply(other.pointer())));
  }

  private void place(String before, Optional<String> place) {
    place.ifPresent(words -> screen.line(Style.DIM, before + words, 4));
  }

  private String places(List<Place> places) {
    List<String> all =
        places.stream().map(place -> screen.say(place.subject())).distinct().toList();
    List<String> shown = wide || all.size() <= FEW ? all : all.subList(0, FEW);
    String words = String.join("; ", shown);
    return shown == all ? words : screen.say(MORE.fill(words, all.size() - FEW));
  }

  private void doubt(DoubtfulPlace doubt) {
    String subject = screen.say(doubt.place().subject());
    screen.paragraph(
        capital(screen.say(DOUBT.fill(subject, screen.say(doubt.part()), doubt.note()))), 2);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.PLAIN;
    };
  }
}
