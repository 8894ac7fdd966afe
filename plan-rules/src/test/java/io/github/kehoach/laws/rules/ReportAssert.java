package io.github.kehoach.laws.rules;

import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.place.Place;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** What a report finds, by the ids of rules. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /** A rule has something to say; {@link Found#at} asks where. */
  public Found finds(String rule) {
    isNotNull();
    List<Finding> found =
        actual.findings().stream().filter(one -> one.rule().equals(rule)).toList();
    if (found.isEmpty()) {
      failWithMessage("Expected a finding of %s, but found:%n%s", rule, lines(actual.findings()));
    }
    return new Found(found);
  }

  /** A rule has nothing to say. */
  public ReportAssert doesNotFind(String rule) {
    isNotNull();
    List<Finding> found =
        actual.findings().stream().filter(one -> one.rule().equals(rule)).toList();
    if (!found.isEmpty()) {
      failWithMessage("Expected no finding of %s, but found:%n%s", rule, lines(found));
    }
    return this;
  }

  /** There is no error. */
  public ReportAssert hasNoErrors() {
    isNotNull();
    List<Finding> errors =
        actual.findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      failWithMessage("Expected no errors, but found:%n%s", lines(errors));
    }
    return this;
  }

  private static String lines(List<Finding> findings) {
    return findings.isEmpty()
        ? "  nothing"
        : String.join("\n", findings.stream().map(one -> "  " + one + key(one)).toList());
  }

  private static String key(Finding finding) {
    return finding.place().key().isEmpty() ? "" : " (" + finding.place().key() + ")";
  }

  /** The findings of one rule. */
  public final class Found {
    private final List<Finding> findings;

    private Found(List<Finding> findings) {
      this.findings = findings;
    }

    /**
     * One of them is at a place.
     *
     * @param place a JSON Pointer such as {@code /sections/0/tasks/4}, or the key of what stands
     *     there, such as {@code section/I/task/15}
     */
    public ReportAssert at(String place) {
      boolean isThere =
          findings.stream()
              .flatMap(one -> Stream.concat(Stream.of(one.place()), one.places().stream()))
              .anyMatch(one -> isAt(one, place));
      if (!isThere) {
        failWithMessage("Expected a finding at %s, but found:%n%s", place, lines(findings));
      }
      return ReportAssert.this;
    }

    /** There are so many of them. */
    public ReportAssert times(int count) {
      if (findings.size() != count) {
        failWithMessage("Expected %s findings, but found:%n%s", count, lines(findings));
      }
      return ReportAssert.this;
    }

    private static boolean isAt(Place one, String place) {
      return one.pointer().equals(place) || one.key().equals(place);
    }
  }
}
