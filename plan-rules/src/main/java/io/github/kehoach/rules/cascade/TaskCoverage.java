package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.Objects;

/**
 * What a lower plan does with one task of the upper plan. Immutable and thread-safe.
 *
 * @param upper the task
 * @param given how the upper plan gives it to the lower plan's issuer
 * @param carriers the lower tasks that carry it out, in the order of print
 * @param outcome whether they keep it
 */
public record TaskCoverage(TaskVisit upper, Given given, List<Carrier> carriers, Outcome outcome) {
  /** How a task is given to an agency. */
  public enum Given {
    /** It leads. */
    LED("chủ trì", "leads"),
    /** It leads together with others. */
    JOINTLY("cùng chủ trì", "leads with others"),
    /** It is one of a collective that leads. */
    COLLECTIVE("chủ trì cùng các cơ quan khác theo nhóm", "is one of those who lead"),
    /** Nobody can say whether it falls to the agency. */
    UNDECIDED("chưa xác định có được giao không", "not decided whether it is given");

    private final Text name;

    Given(String vi, String en) {
      this.name = new Text(vi, en);
    }

    /** The words for people. */
    public Text text() {
      return name;
    }
  }

  /** Whether a task is kept, from best to worst. */
  public enum Outcome {
    /** Carried out, and no later. */
    KEPT("đáp ứng", "kept"),
    /** It asks for the upper plan or for the lower plan itself. */
    THE_PLAN_ITSELF("chính là kế hoạch", "the plan itself"),
    /** Carried out; whether in time cannot be said. */
    NOT_DECIDED("chưa so sánh được thời hạn", "deadlines cannot be compared"),
    /** Carried out, but later, without a day, or with a duty left out. */
    LOOSENED("thời hạn chưa đáp ứng", "later or looser"),
    /** No lower task carries it out. */
    NOT_CARRIED_OUT("chưa có nhiệm vụ thực hiện", "not carried out");

    private final Text name;

    Outcome(String vi, String en) {
      this.name = new Text(vi, en);
    }

    /** The words for people. */
    public Text text() {
      return name;
    }
  }

  /** Refuses null. */
  public TaskCoverage {
    Objects.requireNonNull(upper, "upper");
    Objects.requireNonNull(given, "given");
    carriers = List.copyOf(carriers);
    Objects.requireNonNull(outcome, "outcome");
  }
}
