package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether one duty of the upper deadline is served by the lower one. All variants are immutable and
 * thread-safe.
 */
public sealed interface Verdict {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    R served(Served served);

    R later(Later later);

    R undated(Undated undated);

    R dropped(Dropped dropped);

    R undecided(Undecided undecided);
  }

  /**
   * The days that decided: when the upper is due and when the lower is.
   *
   * @param cycle the upper cycle that they belong to, if the upper duty recurs
   * @param required last day by the upper deadline, or first day of a standing or open duty
   * @param offered the same by the lower deadline
   */
  record Days(Optional<CalendarPeriod> cycle, LocalDate required, LocalDate offered) {

    /** Calendar days by which the lower is later; negative if it is earlier. */
    public int late() {
      return (int) (offered.toEpochDay() - required.toEpochDay());
    }
  }

  /**
   * Served, as early or earlier.
   *
   * @param by the lower duties that serve it, together if they are several; empty if the upper duty
   *     asks for nothing from the day on that the comparison begins with
   * @param days the days that decided, for a single due day
   */
  record Served(List<SimplePart> by, Optional<Days> days) implements Verdict {
    /** Copies the list. */
    public Served {
      by = List.copyOf(by);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.served(this);
    }
  }

  /**
   * There is a lower duty for it, and it is due later, or begins later.
   *
   * @param by the lower duty that comes nearest
   * @param lateDays by how many calendar days: for a single day or a beginning exactly; for a
   *     recurring duty in the first cycle that is missed; for lags after the same event at least so
   *     many (0 for less than a day), before a day off moves them
   * @param days the days that decided; empty for lags, whose days nobody knows yet
   */
  record Later(SimplePart by, int lateDays, Optional<Days> days) implements Verdict {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.later(this);
    }
  }

  /**
   * The upper duty has a due day, and the lower deadline has none, or not yet.
   *
   * @param lower the undated lower duty; empty if the lower deadline states nothing, or only what
   *     is over
   */
  record Undated(Optional<SimplePart> lower) implements Verdict {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undated(this);
    }
  }

  /**
   * The lower deadline has no duty of this kind.
   *
   * @param cycle the first upper cycle that is left out, if the upper duty recurs
   */
  record Dropped(Optional<CalendarPeriod> cycle) implements Verdict {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropped(this);
    }
  }

  /**
   * Nobody can say.
   *
   * @param why why
   * @param lower the lower duty that the doubt is about; empty if it is about the upper one
   */
  record Undecided(WhyUndecided why, Optional<SimplePart> lower) implements Verdict {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undecided(this);
    }
  }
}
