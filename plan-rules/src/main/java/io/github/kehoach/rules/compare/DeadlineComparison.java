package io.github.kehoach.rules.compare;

import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.util.List;

/**
 * Whether a lower deadline is guaranteed to serve an upper one. All variants are immutable and
 * thread-safe, and equal if their details are.
 *
 * <pre>{@code
 * DeadlineOrder.compare(by(2025-06-30), allOf(by(2025-05), continuous()), since).reason().in(EN)
 * // The lower deadline is looser than the upper one
 * //   “by 2025-05”: “by 2025-06-30” is 30 days later
 * //     upper: 2025-05-31; lower: 2025-06-30
 * //   “standing” is dropped by the lower deadline
 * }</pre>
 */
public sealed interface DeadlineComparison {
  /** One entry for each duty of the upper deadline, in the order of its wording. */
  List<DutyComparison> duties();

  /** Why, made on demand: the answer, and below it each duty that decided it. */
  Reason reason();

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    R serves(Serves serves);

    R looser(Looser looser);

    R notDecided(NotDecided notDecided);
  }

  /** The answer that follows from the duties: one looser duty decides, then one undecided. */
  static DeadlineComparison of(List<DutyComparison> duties) {
    Strength weakest = Strength.SERVED;
    for (DutyComparison duty : duties) {
      Strength strength = Strength.of(duty.verdict());
      weakest = strength.compareTo(weakest) < 0 ? strength : weakest;
    }
    if (weakest.isLooser()) {
      return new Looser(duties);
    }
    return weakest == Strength.SERVED ? new Serves(duties) : new NotDecided(duties);
  }

  /**
   * Tighter or equal: who keeps the lower keeps the upper.
   *
   * @param duties all of them served; none if the upper deadline states nothing
   */
  record Serves(List<DutyComparison> duties) implements DeadlineComparison {
    /** Refuses null. */
    public Serves {
      duties = List.copyOf(duties);
    }

    @Override
    public Reason reason() {
      return because(duties.isEmpty() ? "comparison.serves.nothing" : "comparison.serves", duties);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.serves(this);
    }
  }

  /**
   * Looser: keeping the lower does not keep the upper, or not whatever happens.
   *
   * @param duties at least one of them later, undated or dropped
   */
  record Looser(List<DutyComparison> duties) implements DeadlineComparison {
    /** Refuses null. */
    public Looser {
      duties = List.copyOf(duties);
    }

    /** In what it is looser: the duties that are later, undated or dropped. */
    public List<DutyComparison> how() {
      return duties.stream().filter(DutyComparison::isLooser).toList();
    }

    @Override
    public Reason reason() {
      return because("comparison.looser", how());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.looser(this);
    }
  }

  /**
   * Neither guaranteed nor excluded.
   *
   * @param duties none of them looser, at least one undecided
   */
  record NotDecided(List<DutyComparison> duties) implements DeadlineComparison {
    /** Refuses null. */
    public NotDecided {
      duties = List.copyOf(duties);
    }

    /** What is not decided: the duties about which there is a doubt. */
    public List<DutyComparison> doubts() {
      return duties.stream().filter(DutyComparison::isUndecided).toList();
    }

    @Override
    public Reason reason() {
      return because("comparison.notDecided", doubts());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notDecided(this);
    }
  }

  private static Reason because(String answer, List<DutyComparison> duties) {
    return new Reason(Messages.text(answer), duties.stream().map(DutyComparison::reason).toList());
  }
}
