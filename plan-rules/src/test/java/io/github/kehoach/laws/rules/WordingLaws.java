package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.laws.core.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What holds for every reader and writer of the wording of deadlines. */
public final class WordingLaws {
  private WordingLaws() {}

  /** {@code deadline-wording-round-trip}. */
  public static Outcome roundTrip(
      Deadline deadline,
      Function<Deadline, Optional<String>> write,
      Function<String, Deadline> read) {
    Optional<String> text = write.apply(deadline);
    return text.map(
            words ->
                Outcome.equal(
                    read.apply(words), deadline, "written as '" + words + "' and read again"))
        .orElseGet(() -> Outcome.holds(true, "the writer knows no wording"));
  }

  /** {@code deadline-wording-exists}. */
  public static Outcome exists(Deadline dated, Function<Deadline, Optional<String>> write) {
    return Outcome.equal(write.apply(dated).isPresent(), true, "a wording of " + dated);
  }

  /** {@code deadline-wording-spelling}. */
  public static Outcome spelling(
      String text, Function<String, String> respell, Function<String, Deadline> read) {
    return Outcome.equal(
        read.apply(respell.apply(text)), read.apply(text), "'" + text + "' spelt another way");
  }

  /** {@code deadline-wording-invents-no-number}. */
  public static Outcome inventsNoNumber(
      String text, Set<Integer> inText, Function<String, Set<Integer>> numbersRead) {
    Set<Integer> invented = new TreeSet<>(numbersRead.apply(text));
    invented.removeAll(inText);
    return Outcome.equal(invented, Set.of(), "'" + text + "' has only " + inText);
  }

  /** {@code deadline-wording-joined}. */
  public static Outcome joined(String one, String other, Function<String, Deadline> read) {
    return Outcome.equal(
        read.apply(one + " và " + other),
        Deadline.allOf(read.apply(one), read.apply(other)),
        "'" + one + "' and '" + other + "' joined by 'và'");
  }

  /** {@code deadline-wording-answers-anything}. */
  public static Outcome answersAnything(String text, Function<String, Outcome> soundReading) {
    return Outcome.neverThrows(() -> soundReading.apply(text), "'" + text + "'");
  }

  /**
   * {@code deadline-wording-linear}. Both texts are long enough to be read a second time, sentence
   * by sentence, because they have too many parts for one deadline.
   */
  public static Outcome linear(String text, ToLongFunction<String> steps) {
    long few = steps.applyAsLong(text.repeat(256));
    long many = steps.applyAsLong(text.repeat(1024));
    return Outcome.holds(
        many <= 5 * few + 1000,
        few + " steps for 256 times '" + text + "', " + many + " for 1024 times");
  }
}
