package io.github.kehoach.rules.compare;

import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.util.List;

/**
 * Whether a lower deadline is guaranteed to serve an upper one. Immutable and thread-safe.
 *
 * <pre>{@code
 * DeadlineOrder.compare(by(2025-06-30), allOf(by(2025-05), continuous()), since).reason().in(EN)
 * // The lower deadline is looser than the upper one
 * //   “by 2025-05”: “by 2025-06-30” is 30 days later
 * //     upper: 2025-05-31; lower: 2025-06-30
 * //   “standing” is dropped by the lower deadline
 * }</pre>
 *
 * @param answer what follows from the duties: one looser duty decides, then one undecided
 * @param duties one entry for each duty of the upper deadline, in the order of its wording
 */
public record DeadlineComparison(Answer answer, List<DutyComparison> duties) {
  /** What a comparison can come to, from the worst to the best. */
  public enum Answer {
    /** Keeping the lower does not keep the upper, or not whatever happens. */
    LOOSER,
    /** Neither guaranteed nor excluded: no duty is looser, at least one is undecided. */
    NOT_DECIDED,
    /** Tighter or equal: who keeps the lower keeps the upper. All duties are served. */
    SERVES
  }

  /** Copies the list. */
  public DeadlineComparison {
    duties = List.copyOf(duties);
  }

  static DeadlineComparison of(List<DutyComparison> duties) {
    boolean looser = duties.stream().anyMatch(DutyComparison::isLooser);
    boolean served = duties.stream().allMatch(DutyComparison::isServed);
    return new DeadlineComparison(
        looser ? Answer.LOOSER : served ? Answer.SERVES : Answer.NOT_DECIDED, duties);
  }

  /**
   * The duties that decided it: of a looser deadline those that are later, undated or dropped; of
   * one that is not decided those about which there is a doubt; else all.
   */
  public List<DutyComparison> deciding() {
    return duties.stream()
        .filter(
            switch (answer) {
              case SERVES -> DutyComparison::isServed;
              case LOOSER -> DutyComparison::isLooser;
              case NOT_DECIDED -> DutyComparison::isUndecided;
            })
        .toList();
  }

  /** Why, made on demand: the answer, and below it each duty that decided it. */
  public Reason reason() {
    String nothing = answer == Answer.SERVES && duties.isEmpty() ? ".nothing" : "";
    return new Reason(
        Messages.text("comparison." + Codes.of(answer) + nothing),
        deciding().stream().map(DutyComparison::reason).toList());
  }
}
