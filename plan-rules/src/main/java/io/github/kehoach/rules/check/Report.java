package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.DoubtfulPlace;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * All findings about one plan, or about several. Nothing in it can be changed. Immutable and
 * thread-safe.
 */
@Value.Immutable
@InOrder
public abstract class Report {
  private static final Report EMPTY = builder().build();

  Report() {}

  /** A report of nothing. */
  public static Report empty() {
    return EMPTY;
  }

  /** A report to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** What stands, in the order of the plan's text and then of the rule set. */
  public abstract List<Finding> findings();

  /** What was accepted, with the suppression that covers it, in the same order. */
  public abstract Map<Finding, Suppression> suppressed();

  /** The suppressions that cover no finding: what they accepted is gone, or they slipped. */
  public abstract List<Suppression> unused();

  /**
   * What whoever typed the plan was not sure to have read rightly, to be compared with the paper.
   * These are no findings: they say nothing about the plan.
   */
  public abstract List<DoubtfulPlace> doubts();

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** This report, to be changed. */
  public Builder toBuilder() {
    return builder().like(this);
  }

  /** Fills a {@link Report}; each step takes the place of what was set before. */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
