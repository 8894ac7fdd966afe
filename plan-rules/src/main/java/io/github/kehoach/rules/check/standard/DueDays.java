package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.SomeCases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The single days that a deadline names; recurring and undated parts have none. */
final class DueDays {
  private static final SomeCases<Optional<LocalDate>> DAY =
      new SomeCases<>() {
        @Override
        public Optional<LocalDate> by(Deadline.By by) {
          return Optional.of(by.lastDay());
        }

        @Override
        public Optional<LocalDate> before(Deadline.Before before) {
          return Optional.of(before.lastDay());
        }

        @Override
        public Optional<LocalDate> otherwise(Deadline deadline) {
          return Optional.empty();
        }
      };

  /** What makes two simple deadlines one, whatever their words. */
  private static final SomeCases<Object> SAME =
      new SomeCases<>() {
        @Override
        public Object every(Deadline.Every every) {
          return every;
        }

        @Override
        public Object triggered(Deadline.Triggered triggered) {
          return triggered.lag().<Object>map(lag -> lag).orElse(triggered.getClass());
        }

        @Override
        public Object otherwise(Deadline deadline) {
          return deadline.match(DAY).<Object>map(day -> day).orElse(deadline.getClass());
        }
      };

  private DueDays() {}

  /** The first day on which something is due; null if there is none. */
  static @Nullable LocalDate earliest(Deadline deadline) {
    return isMade(deadline)
        ? days(deadline).min(Comparator.naturalOrder()).orElse(null)
        : deadline.match(DAY).orElse(null);
  }

  /** The last day on which something is due; null if there is none. */
  static @Nullable LocalDate latest(Deadline deadline) {
    return isMade(deadline)
        ? days(deadline).max(Comparator.naturalOrder()).orElse(null)
        : deadline.match(DAY).orElse(null);
  }

  private static Stream<LocalDate> days(Deadline made) {
    return made.simpleParts().stream().flatMap(part -> part.deadline().match(DAY).stream());
  }

  /** Whether the deadline is one day and nothing else. */
  static boolean isSingle(Deadline deadline) {
    return deadline.match(DAY).isPresent();
  }

  /** Whether the deadline consists of others. */
  static boolean isMade(Deadline deadline) {
    return deadline instanceof Deadline.AllOf || deadline instanceof Deadline.Scoped;
  }

  /**
   * Whether two deadlines ask for the same days and duties, however they are written: {@code
   * 2025-12} and the last day of it, before December and by November, a trigger in other words.
   */
  static boolean areSame(Deadline one, Deadline other) {
    return one.equals(other) || duties(one).equals(duties(other));
  }

  private static Set<Object> duties(Deadline deadline) {
    return deadline.simpleParts().stream()
        .map(SimplePart::deadline)
        .map(part -> part.match(SAME))
        .collect(Collectors.toSet());
  }
}
