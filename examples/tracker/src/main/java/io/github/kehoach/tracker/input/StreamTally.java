package io.github.kehoach.tracker.input;

import io.github.kehoach.json.Problem;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a stream was found to hold: everything is counted, and only the first problems are kept. */
public final class StreamTally {
  private final int most;
  private final List<Rule> notRun;
  private final RuleTally rules = new RuleTally();
  private final List<Problem> problems = new ArrayList<>();
  private long records;
  private long unreadable;
  private long notListed;

  /**
   * Nothing yet.
   *
   * @param most how many problems are kept
   * @param notRun rules that need more than a record
   */
  public StreamTally(int most, List<Rule> notRun) {
    this.most = most;
    this.notRun = notRun;
  }

  public void sound(Report report, int line) {
    records++;
    rules.add(report, line);
  }

  public void unreadable(List<Problem> why) {
    unreadable++;
    for (Problem problem : why) {
      if (problems.size() < most) {
        problems.add(problem);
      } else {
        notListed++;
      }
    }
  }

  public long records() {
    return records;
  }

  /** Records that could not be read. */
  public long unreadable() {
    return unreadable;
  }

  public List<Problem> problems() {
    return problems;
  }

  public long notListed() {
    return notListed;
  }

  public RuleTally rules() {
    return rules;
  }

  public List<Rule> notRun() {
    return notRun;
  }

  /** 0 sound, 1 errors found, 2 something could not be read. */
  public int exitCode() {
    return unreadable > 0 ? 2 : rules.count(Severity.ERROR) > 0 ? 1 : 0;
  }
}
