package io.github.kehoach.rules.check;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.place.DoubtfulPlace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All findings about one plan, or about several. Nothing in it can be changed. Immutable and
 * thread-safe; two are equal if all they hold is.
 */
public final class Report {
  private static final Report EMPTY = builder().build();

  private final List<Finding> findings;
  private final Map<Finding, Suppression> suppressed;
  private final List<Suppression> unused;
  private final List<DoubtfulPlace> doubts;

  private Report(Builder builder) {
    this.findings = builder.findings;
    this.suppressed = builder.suppressed;
    this.unused = builder.unused;
    this.doubts = builder.doubts;
  }

  /** A report of nothing. */
  public static Report empty() {
    return EMPTY;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What stands, in the order of the plan's text and then of the rule set. */
  public List<Finding> findings() {
    return findings;
  }

  /** What was accepted, with the suppression that covers it, in the same order. */
  public Map<Finding, Suppression> suppressed() {
    return suppressed;
  }

  /** The suppressions that cover no finding: what they accepted is gone, or they slipped. */
  public List<Suppression> unused() {
    return unused;
  }

  /**
   * What whoever typed the plan was not sure to have read rightly, to be compared with the paper.
   * These are no findings: they say nothing about the plan.
   */
  public List<DoubtfulPlace> doubts() {
    return doubts;
  }

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** A builder that begins with everything this one has. */
  public Builder toBuilder() {
    return builder().findings(findings).suppressed(suppressed).unused(unused).doubts(doubts);
  }

  private List<Object> content() {
    return List.of(findings, suppressed, unused, doubts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report that && content().equals(that.content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  /** The findings, one a line. */
  @Override
  public String toString() {
    return String.join("\n", findings.stream().map(Finding::toString).toList());
  }

  /** Builds reports; nothing is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder {
    private List<Finding> findings = List.of();
    private Map<Finding, Suppression> suppressed = Map.of();
    private List<Suppression> unused = List.of();
    private List<DoubtfulPlace> doubts = List.of();

    private Builder() {}

    /** Replaces what stands. */
    public Builder findings(List<Finding> findings) {
      this.findings = Checks.listOf(findings, "Report.findings");
      return this;
    }

    /** Replaces what was accepted; the order of the map is kept. */
    public Builder suppressed(Map<Finding, Suppression> suppressed) {
      Checks.required(suppressed, "Report.suppressed");
      this.suppressed = Collections.unmodifiableMap(new LinkedHashMap<>(suppressed));
      return this;
    }

    /** Replaces the suppressions that cover no finding. */
    public Builder unused(List<Suppression> unused) {
      this.unused = Checks.listOf(unused, "Report.unused");
      return this;
    }

    /** Replaces what was not read for certain. */
    public Builder doubts(List<DoubtfulPlace> doubts) {
      this.doubts = Checks.listOf(doubts, "Report.doubts");
      return this;
    }

    /** The report of what was set. */
    public Report build() {
      return new Report(this);
    }
  }
}
