package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.DoubtfulPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All findings about one plan, or about several. Immutable and thread-safe. */
public final class Report {
  private static final Report EMPTY =
      new Report(new Fields(List.of(), Map.of(), List.of(), List.of()));

  private final Fields fields;

  /** Everything that makes two reports equal. */
  private record Fields(
      List<Finding> findings,
      Map<Finding, Suppression> suppressed,
      List<Suppression> unused,
      List<DoubtfulPlace> doubts) {}

  private Report(Fields fields) {
    this.fields = fields;
  }

  /** A report of nothing. */
  public static Report empty() {
    return EMPTY;
  }

  /** A report to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** What stands, in the order of the plan's text and then of the rule set. Unmodifiable. */
  public List<Finding> findings() {
    return fields.findings();
  }

  /** What was accepted, with the suppression that covers it, in the same order. Unmodifiable. */
  public Map<Finding, Suppression> suppressed() {
    return fields.suppressed();
  }

  /** The suppressions that cover no finding: what they accepted is gone, or they slipped. */
  public List<Suppression> unused() {
    return fields.unused();
  }

  /**
   * What whoever typed the plan was not sure to have read rightly, to be compared with the paper.
   * These are no findings: they say nothing about the plan. Unmodifiable.
   */
  public List<DoubtfulPlace> doubts() {
    return fields.doubts();
  }

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** This report, to be changed. */
  public Builder toBuilder() {
    return new Builder()
        .findings(findings())
        .suppressed(suppressed())
        .unused(unused())
        .doubts(doubts());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report report && fields.equals(report.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }

  /** Fills a {@link Report}; each method takes the place of what was set before. */
  public static final class Builder {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Finding, Suppression> suppressed = new LinkedHashMap<>();
    private final List<Suppression> unused = new ArrayList<>();
    private final List<DoubtfulPlace> doubts = new ArrayList<>();

    private Builder() {}

    /** What stands. */
    public Builder findings(Collection<Finding> all) {
      findings.clear();
      findings.addAll(all);
      return this;
    }

    /** What was accepted. */
    public Builder suppressed(Map<Finding, Suppression> all) {
      suppressed.clear();
      suppressed.putAll(all);
      return this;
    }

    /** The suppressions that cover nothing. */
    public Builder unused(Collection<Suppression> all) {
      unused.clear();
      unused.addAll(all);
      return this;
    }

    /** What may have been misread. */
    public Builder doubts(Collection<DoubtfulPlace> all) {
      doubts.clear();
      doubts.addAll(all);
      return this;
    }

    /** The report. */
    public Report build() {
      return new Report(
          new Fields(
              List.copyOf(findings),
              Collections.unmodifiableMap(new LinkedHashMap<>(suppressed)),
              List.copyOf(unused),
              List.copyOf(doubts)));
    }
  }
}
