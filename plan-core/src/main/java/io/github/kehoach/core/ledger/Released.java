package io.github.kehoach.core.ledger;

import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.plan.TaskRef;

/**
 * What a trigger fact releases: one task, or everything that waits for exactly this trigger.
 * Likeness never releases anything. Immutable and thread-safe.
 */
public sealed interface Released {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link OneTask}. */
    R task(OneTask task);

    /** For {@link AllWaiting}. */
    R allWaiting(AllWaiting waiting);
  }

  /** One task. */
  static OneTask task(TaskRef task) {
    return new OneTask(task);
  }

  /** Everything that waits for a trigger, compared with {@link Trigger#isSameAs}. */
  static AllWaiting allWaiting(Trigger trigger) {
    return new AllWaiting(trigger);
  }

  /**
   * One task.
   *
   * @param task which
   */
  record OneTask(TaskRef task) implements Released {
    /** Refuses null. */
    public OneTask {
      Checks.required(task, "Released.task");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.task(this);
    }
  }

  /**
   * Everything that waits for a trigger.
   *
   * @param trigger which
   */
  record AllWaiting(Trigger trigger) implements Released {
    /** Refuses null. */
    public AllWaiting {
      Checks.required(trigger, "Released.trigger");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allWaiting(this);
    }
  }
}
