package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.schedule.Part;

/**
 * What a simple deadline is like, as far as comparing several lower tasks with one upper task goes.
 *
 * @param kind how often it is done
 * @param needsDay whether comparing it needs the day from which duties count
 */
record Nature(Kind kind, boolean needsDay) {
  /** How often something is done. */
  enum Kind {
    ONCE,
    RECURRING,
    STANDING
  }

  private static final Nature ONCE = new Nature(Kind.ONCE, false);

  static Nature of(Part duty) {
    return duty.deadline().match(CASES);
  }

  private static final Deadline.Cases<Nature> CASES =
      new Deadline.Cases<>() {
        @Override
        public Nature by(Deadline.By by) {
          return ONCE;
        }

        @Override
        public Nature before(Deadline.Before before) {
          return ONCE;
        }

        @Override
        public Nature every(Deadline.Every every) {
          return new Nature(Kind.RECURRING, true);
        }

        @Override
        public Nature continuous(Deadline.Continuous continuous) {
          return new Nature(Kind.STANDING, continuous.start().isPresent());
        }

        @Override
        public Nature open(Deadline.Open open) {
          return new Nature(Kind.ONCE, open.start().isPresent());
        }

        @Override
        public Nature onDemand(Deadline.OnDemand onDemand) {
          return new Nature(Kind.STANDING, false);
        }

        @Override
        public Nature triggered(Deadline.Triggered triggered) {
          return ONCE;
        }

        @Override
        public Nature allOf(Deadline.AllOf allOf) {
          return ONCE;
        }

        @Override
        public Nature scoped(Deadline.Scoped scoped) {
          return ONCE;
        }

        @Override
        public Nature unstated(Deadline.Unstated unstated) {
          return ONCE;
        }

        @Override
        public Nature unread(Deadline.Unread unread) {
          return ONCE;
        }
      };
}
