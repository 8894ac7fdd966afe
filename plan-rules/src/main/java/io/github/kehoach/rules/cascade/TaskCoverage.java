package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import java.util.List;
import java.util.Objects;

/**
 * What a lower plan does with one task of the upper plan. Immutable and thread-safe.
 *
 * @param upper the task
 * @param given how the upper plan gives it to the lower plan's issuer
 * @param carriers the lower tasks that carry it out, in the order of print
 * @param fulfilment whether they keep it
 */
public record TaskCoverage(
    TaskVisit upper, Given given, List<Carrier> carriers, Fulfilment fulfilment) {
  /** How a task is given to an agency. */
  public enum Given {
    /** It leads. */
    LED,
    /** It leads together with others. */
    JOINTLY,
    /** It is one of a collective that leads. */
    COLLECTIVE,
    /** Nobody can say whether it falls to the agency. */
    UNDECIDED;

    /** The words for people. */
    public Text text() {
      return Messages.text("given." + Codes.of(this));
    }
  }

  /** Whether a task is kept, from best to worst. */
  public enum Fulfilment {
    /** Carried out, and no later. */
    KEPT,
    /** It asks for the upper plan or for the lower plan itself. */
    THE_PLAN_ITSELF,
    /** Carried out; whether in time cannot be said. */
    NOT_DECIDED,
    /** Carried out, but later, without a day, or with a duty left out. */
    LOOSENED,
    /** No lower task carries it out. */
    NOT_CARRIED_OUT;

    /** The words for people. */
    public Text text() {
      return Messages.text("outcome." + Codes.of(this));
    }
  }

  /** Refuses null. */
  public TaskCoverage {
    Objects.requireNonNull(upper, "upper");
    Objects.requireNonNull(given, "given");
    carriers = List.copyOf(carriers);
    Objects.requireNonNull(fulfilment, "fulfilment");
  }
}
