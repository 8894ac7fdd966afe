package io.github.kehoach.core.deadline;

import io.github.kehoach.core.deadline.Deadline.AllOf;
import io.github.kehoach.core.deadline.Deadline.Before;
import io.github.kehoach.core.deadline.Deadline.By;
import io.github.kehoach.core.deadline.Deadline.Continuous;
import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.deadline.Deadline.OnDemand;
import io.github.kehoach.core.deadline.Deadline.Open;
import io.github.kehoach.core.deadline.Deadline.Scoped;
import io.github.kehoach.core.deadline.Deadline.Triggered;
import io.github.kehoach.core.deadline.Deadline.Unread;
import io.github.kehoach.core.deadline.Deadline.Unstated;

/**
 * Cases for a question that only some variants answer; the others go to {@link #otherwise}, and so
 * will a variant that a later version adds.
 */
public interface SomeCases<R> extends Deadline.Cases<R> {
  /** For every variant whose own function is not overridden. */
  R otherwise(Deadline deadline);

  @Override
  default R by(By by) {
    return otherwise(by);
  }

  @Override
  default R before(Before before) {
    return otherwise(before);
  }

  @Override
  default R every(Every every) {
    return otherwise(every);
  }

  @Override
  default R continuous(Continuous continuous) {
    return otherwise(continuous);
  }

  @Override
  default R open(Open open) {
    return otherwise(open);
  }

  @Override
  default R onDemand(OnDemand onDemand) {
    return otherwise(onDemand);
  }

  @Override
  default R triggered(Triggered triggered) {
    return otherwise(triggered);
  }

  @Override
  default R allOf(AllOf allOf) {
    return otherwise(allOf);
  }

  @Override
  default R scoped(Scoped scoped) {
    return otherwise(scoped);
  }

  @Override
  default R unstated(Unstated unstated) {
    return otherwise(unstated);
  }

  @Override
  default R unread(Unread unread) {
    return otherwise(unread);
  }
}
