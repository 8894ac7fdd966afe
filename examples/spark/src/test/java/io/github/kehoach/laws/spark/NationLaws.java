package io.github.kehoach.laws.spark;

import io.github.kehoach.laws.core.Outcome;
import java.util.Map;
import java.util.TreeMap;

/** Laws of what a cluster says about the plans of all provinces. */
public final class NationLaws {
  private NationLaws() {}

  /**
   * How the work is spread changes nothing.
   *
   * @param spread sums by province, what, name and lead, as many workers made them
   * @param alone the same, made by one machine in a loop
   */
  public static Outcome equalsPlain(Map<String, Long> spread, Map<String, Long> alone) {
    Map<String, Long> left = new TreeMap<>(spread);
    Map<String, Long> right = new TreeMap<>(alone);
    left.entrySet().removeAll(alone.entrySet());
    right.entrySet().removeAll(spread.entrySet());
    return Outcome.equal(left, right, "the sums differ between the cluster and one machine");
  }

  /**
   * Every line is somewhere.
   *
   * @param tasks how many tasks have a state
   * @param bad how many lines are told as bad
   * @param written how many lines of tasks there are
   */
  public static Outcome noLineLost(long tasks, long bad, long written) {
    return Outcome.equal(tasks + bad, written, tasks + " tasks and " + bad + " bad lines");
  }
}
