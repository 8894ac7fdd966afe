package io.github.kehoach.laws.core;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * What a law claims of an operation for the values that it was given. The operation of the library
 * must keep the law; a broken one must be caught: for some values the law answers it with a failed
 * outcome. Who has an operation of his own asks for its {@link #of outcome}.
 *
 * @param <O> the operation
 */
public final class Claim<O> {
  private static final int SAMPLE = 2_000;

  private final Function<O, Outcome> law;
  private final List<O> kept;
  private final Supplier<Stream<O>> broken;

  private Claim(Function<O, Outcome> law, List<O> kept, Supplier<Stream<O>> broken) {
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
    return new Claim<>(law, List.of(kept), () -> Stream.of(broken));
  }

  /** A claim of two operations. */
  public static <O> Claim<O> claim(Function<O, Outcome> law, O kept, O alsoKept, O broken) {
    return new Claim<>(law, List.of(kept, alsoKept), () -> Stream.of(broken));
  }

  /** A claim of a law that stands in a method of its own: asked of the library, and broken. */
  public static Claim<Supplier<Outcome>> claim(Supplier<Outcome> kept, Supplier<Outcome> broken) {
    return new Claim<>(Supplier::get, List.of(kept), () -> Stream.of(broken));
  }

  /**
   * Such a claim whose planted bug wants other values than the law was given. They are asked for
   * until it is caught, and not in every try: generators of all types are dear to make.
   */
  public static <T> Claim<Supplier<Outcome>> claim(
      Supplier<Outcome> kept, Supplier<Arbitrary<T>> values, Function<T, Outcome> broken) {
    return new Claim<>(
        Supplier::get,
        List.of(kept),
        () -> values.get().sampleStream().limit(SAMPLE).map(value -> () -> broken.apply(value)));
  }

  /** The outcome for any operation. */
  public Outcome of(O operation) {
    return law.apply(operation);
  }

  /**
   * Throws unless the operations of the library keep the law.
   *
   * @throws AssertionError if one does not; the message shows why and in what
   */
  void check() {
    kept.forEach(operation -> law.apply(operation).check());
  }

  /** Whether the law answers the planted bug with a failed outcome; a refusal is no answer. */
  boolean catchesItsPlantedBug() {
    return broken.get().anyMatch(this::fails);
  }

  private boolean fails(O operation) {
    try {
      return !law.apply(operation).holds();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return false; // a crash of another kind is no planted bug
    }
  }
}
