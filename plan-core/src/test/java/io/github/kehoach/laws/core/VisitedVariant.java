package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Deadline;

/** Names the variant that a match came to, and shows what it brought. */
final class VisitedVariant implements Deadline.Cases<String> {
  @Override
  public String by(Deadline.By by) {
    return "By " + by;
  }

  @Override
  public String before(Deadline.Before before) {
    return "Before " + before;
  }

  @Override
  public String every(Deadline.Every every) {
    return "Every " + every;
  }

  @Override
  public String continuous(Deadline.Continuous continuous) {
    return "Continuous " + continuous;
  }

  @Override
  public String open(Deadline.Open open) {
    return "Open " + open;
  }

  @Override
  public String onDemand(Deadline.OnDemand onDemand) {
    return "OnDemand " + onDemand;
  }

  @Override
  public String triggered(Deadline.Triggered triggered) {
    return "Triggered " + triggered;
  }

  @Override
  public String allOf(Deadline.AllOf allOf) {
    return "AllOf " + allOf;
  }

  @Override
  public String scoped(Deadline.Scoped scoped) {
    return "Scoped " + scoped;
  }

  @Override
  public String unstated(Deadline.Unstated unstated) {
    return "Unstated " + unstated;
  }

  @Override
  public String unread(Deadline.Unread unread) {
    return "Unread " + unread;
  }
}
