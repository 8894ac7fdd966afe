package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One simple part of a deadline (phần việc có một thời hạn), with the scope that it is stated for.
 * Immutable and thread-safe.
 *
 * @param scope the words that name the scope; empty if it holds for the whole task
 * @param deadline neither mixed nor scoped nor unstated
 */
public record Duty(Optional<String> scope, Deadline deadline) {
  /** Refuses null. */
  public Duty {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(deadline, "deadline");
  }

  /**
   * The duties that a deadline consists of, in the order of the wording. An unstated deadline has
   * none.
   */
  public static List<Duty> allIn(Deadline deadline) {
    List<Duty> duties = new ArrayList<>(1);
    deadline.match(new Parts(duties, Optional.empty()));
    return List.copyOf(duties);
  }

  /** This duty in words, such as {@code trước ngày 18 hằng tháng}. */
  public Text text() {
    return DutyText.of(this);
  }

  /**
   * Whether what holds for this duty's scope holds for another's: this one has no scope, or both
   * labels are the same words after {@link Folding#fold}.
   */
  boolean reaches(Duty other) {
    return scope.isEmpty()
        || (other.scope.isPresent()
            && Folding.fold(scope.get()).equals(Folding.fold(other.scope.get())));
  }

  /** What to throw where only simple deadlines can stand. */
  static IllegalStateException notSimple(Deadline deadline) {
    return new IllegalStateException("a duty has one simple deadline, was '" + deadline + "'");
  }

  /** Takes a deadline apart. */
  private record Parts(List<Duty> into, Optional<String> scope) implements Deadline.Cases<Boolean> {
    @Override
    public Boolean by(Deadline.By by) {
      return simple(by);
    }

    @Override
    public Boolean before(Deadline.Before before) {
      return simple(before);
    }

    @Override
    public Boolean every(Deadline.Every every) {
      return simple(every);
    }

    @Override
    public Boolean continuous(Deadline.Continuous continuous) {
      return simple(continuous);
    }

    @Override
    public Boolean open(Deadline.Open open) {
      return simple(open);
    }

    @Override
    public Boolean onDemand(Deadline.OnDemand onDemand) {
      return simple(onDemand);
    }

    @Override
    public Boolean triggered(Deadline.Triggered triggered) {
      return simple(triggered);
    }

    @Override
    public Boolean allOf(Deadline.AllOf allOf) {
      allOf.parts().forEach(part -> part.match(this));
      return true;
    }

    @Override
    public Boolean scoped(Deadline.Scoped scoped) {
      for (ScopedPart part : scoped.parts()) {
        part.deadline().match(new Parts(into, Optional.of(part.scope())));
      }
      return true;
    }

    @Override
    public Boolean unstated(Deadline.Unstated unstated) {
      return false;
    }

    @Override
    public Boolean unread(Deadline.Unread unread) {
      return simple(unread);
    }

    private boolean simple(Deadline deadline) {
      return into.add(new Duty(scope, deadline));
    }
  }
}
