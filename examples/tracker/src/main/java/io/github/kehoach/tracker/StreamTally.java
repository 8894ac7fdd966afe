package io.github.kehoach.tracker;

import io.github.kehoach.json.Problem;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a stream was found to hold: everything is counted, and only the first problems are kept. */
final class StreamTally {
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
  StreamTally(int most, List<Rule> notRun) {
    this.most = most;
    this.notRun = notRun;
  }

  void sound(Report report, int line) {
    records++;
    rules.add(report, line);
  }

  void unreadable(List<Problem> why) {
    unreadable++;
    for (Problem problem : why) {
      if (problems.size() < most) {
        problems.add(problem);
      } else {
        notListed++;
      }
    }
  }

  long records() {
    return records;
  }

  /** Records that could not be read. */
  long unreadable() {
    return unreadable;
  }

  List<Problem> problems() {
    return problems;
  }

  long notListed() {
    return notListed;
  }

  RuleTally rules() {
    return rules;
  }

  List<Rule> notRun() {
    return notRun;
  }

  /** 0 sound, 1 errors found, 2 something could not be read. */
  int exitCode() {
    return unreadable > 0 ? 2 : rules.count(Severity.ERROR) > 0 ? 1 : 0;
  }
}
