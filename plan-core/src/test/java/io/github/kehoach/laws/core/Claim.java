package io.github.kehoach.laws.core;

import java.util.List;
import java.util.function.Function;

/**
 * What a law claims of an operation for the values that it was given. The operation of the library
 * must keep the law; a broken one must be caught: for some values the law answers it with a failed
 * outcome. Who has an operation of his own asks for its {@link #of outcome}.
 *
 * @param <O> the operation
 */
public final class Claim<O> {
  private final Function<O, Outcome> law;
  private final List<O> kept;
  private final O broken;

  private Claim(Function<O, Outcome> law, List<O> kept, O broken) {
    this.law = law;
    this.kept = kept;
    this.broken = broken;
  }

  /**
   * A claim.
   *
   * @param law what must hold of an operation
   * @param kept the operation of the library
   * @param broken an operation that breaks the law, the planted bug
   */
  public static <O> Claim<O> claim(Function<O, Outcome> law, O kept, O broken) {
    return new Claim<>(law, List.of(kept), broken);
  }

  /** A claim of two operations. */
  public static <O> Claim<O> claim(Function<O, Outcome> law, O kept, O alsoKept, O broken) {
    return new Claim<>(law, List.of(kept, alsoKept), broken);
  }

  /** The outcome for any operation. */
  public Outcome of(O operation) {
    return law.apply(operation);
  }

  /** Checks the operations of the library, and tries the broken one until it was caught. */
  void judge(String id, boolean isLaw) {
    Judged notes = Judged.running();
    kept.forEach(operation -> law.apply(operation).check());
    if (isLaw) {
      notes.evaluated().add(id);
    }
    if (!notes.failed().contains(id)) {
      try {
        boolean caught = !law.apply(broken).judged();
        if (caught && isLaw) {
          notes.failed().add(id);
        }
      } catch (IllegalArgumentException | IllegalStateException refused) {
        // that it refuses some values is no answer of the law
      }
    }
  }
}
