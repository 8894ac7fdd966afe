package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two deadlines ask for the same days and duties, however they are written: {@code 2025-12}
 * and the last day of it, before December and by November, a trigger in other words.
 */
final class SameDeadline implements Deadline.Cases<Object> {
  private static final SameDeadline KEYS = new SameDeadline();

  private SameDeadline() {}

  static boolean test(Deadline one, Deadline other) {
    return one.equals(other) || keys(one).equals(keys(other));
  }

  private static Set<Object> keys(Deadline deadline) {
    Set<Object> keys = new HashSet<>();
    DeadlineParts.of(deadline).forEach(part -> keys.add(part.match(KEYS)));
    return keys;
  }

  @Override
  public Object by(Deadline.By by) {
    return by.lastDay();
  }

  @Override
  public Object before(Deadline.Before before) {
    return before.lastDay();
  }

  @Override
  public Object every(Deadline.Every every) {
    return every;
  }

  @Override
  public Object continuous(Deadline.Continuous continuous) {
    return "continuous";
  }

  @Override
  public Object open(Deadline.Open open) {
    return "open";
  }

  @Override
  public Object onDemand(Deadline.OnDemand onDemand) {
    return "onDemand";
  }

  @Override
  public Object triggered(Deadline.Triggered triggered) {
    return triggered.lag().<Object>map(lag -> lag).orElse("triggered");
  }

  @Override
  public Object allOf(Deadline.AllOf allOf) {
    return allOf;
  }

  @Override
  public Object scoped(Deadline.Scoped scoped) {
    return scoped;
  }

  @Override
  public Object unstated(Deadline.Unstated unstated) {
    return unstated;
  }

  @Override
  public Object unread(Deadline.Unread unread) {
    return "unread";
  }
}
