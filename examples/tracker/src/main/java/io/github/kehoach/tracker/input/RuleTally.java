package io.github.kehoach.tracker.input;

import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts findings by rule, so that any number of them takes no more room than there are rules. */
public final class RuleTally {
  private final Map<String, Row> rows = new HashMap<>();
  private long suppressed;

  /** What one rule has found so far; a rule may speak in more than one voice. */
  public static final class Row {
    private final String rule;
    private final Severity severity;
    private final int firstLine;
    private long count;

    private Row(Finding first, int line) {
      this.rule = first.rule();
      this.severity = first.severity();
      this.firstLine = line;
    }

    public String rule() {
      return rule;
    }

    public Severity severity() {
      return severity;
    }

    /** Line of the first record in which it was found. */
    public int firstLine() {
      return firstLine;
    }

    public long count() {
      return count;
    }
  }

  public void add(Report report, int line) {
    for (Finding finding : report.findings()) {
      rows.computeIfAbsent(finding.severity() + " " + finding.rule(), key -> new Row(finding, line))
          .count++;
    }
    suppressed += report.suppressed().size();
  }

  /** Worst first, then most. */
  public List<Row> rows() {
    return rows.values().stream()
        .sorted(
            Comparator.comparing(Row::severity)
                .thenComparing(Row::count, Comparator.reverseOrder())
                .thenComparing(Row::rule))
        .toList();
  }

  public long count(Severity severity) {
    return rows.values().stream()
        .filter(row -> row.severity == severity)
        .mapToLong(Row::count)
        .sum();
  }

  public long suppressed() {
    return suppressed;
  }
}
