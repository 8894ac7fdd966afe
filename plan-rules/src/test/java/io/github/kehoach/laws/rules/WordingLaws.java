package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.laws.core.Law;
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
  @Law(
      id = "deadline-wording-round-trip",
      says = "What the writer writes, the reader reads as exactly the deadline written.")
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
  @Law(
      id = "deadline-wording-exists",
      says = "Every By has a wording, and every Before but that of a range, which nobody says.")
  public static Outcome exists(Deadline dated, Function<Deadline, Optional<String>> write) {
    return Outcome.equal(write.apply(dated).isPresent(), true, "a wording of " + dated);
  }

  /** {@code deadline-wording-spelling}. */
  @Law(
      id = "deadline-wording-spelling",
      says = "Case, composition of letters, spaces around and a full stop do not change a reading.")
  public static Outcome spelling(
      String text, Function<String, String> respell, Function<String, Deadline> read) {
    return Outcome.equal(
        read.apply(respell.apply(text)), read.apply(text), "'" + text + "' spelt another way");
  }

  /** {@code deadline-wording-invents-no-number}. */
  @Law(
      id = "deadline-wording-invents-no-number",
      says = "Every number in a reading stands in the text or is listed as assumed.")
  public static Outcome inventsNoNumber(
      String text, Set<Integer> inText, Function<String, Set<Integer>> numbersRead) {
    Set<Integer> invented = new TreeSet<>(numbersRead.apply(text));
    invented.removeAll(inText);
    return Outcome.equal(invented, Set.of(), "'" + text + "' has only " + inText);
  }

  /** {@code deadline-wording-joined}. */
  @Law(
      id = "deadline-wording-joined",
      says =
          "Two readable texts that each carry their own year or recurrence, joined by 'và', read as"
              + " both.")
  public static Outcome joined(String one, String other, Function<String, Deadline> read) {
    return Outcome.equal(
        read.apply(one + " và " + other),
        Deadline.allOf(read.apply(one), read.apply(other)),
        "'" + one + "' and '" + other + "' joined by 'và'");
  }

  /** {@code deadline-wording-answers-anything}. */
  @Law(
      id = "deadline-wording-answers-anything",
      says =
          "Any text gives a reading, unread exactly where a part of the deadline is, and its spans"
              + " lie in the text.")
  public static Outcome answersAnything(String text, Function<String, Outcome> soundReading) {
    return Outcome.neverThrows(() -> soundReading.apply(text), "'" + text + "'");
  }

  /**
   * {@code deadline-wording-linear}. Both texts are long enough to be read a second time, sentence
   * by sentence, because they have too many parts for one deadline.
   */
  @Law(
      id = "deadline-wording-linear",
      says = "Four times the text takes at most four times the steps, and a little.")
  public static Outcome linear(String text, ToLongFunction<String> steps) {
    long few = steps.applyAsLong(text.repeat(256));
    long many = steps.applyAsLong(text.repeat(1024));
    return Outcome.holds(
        many <= 5 * few + 1000,
        few + " steps for 256 times '" + text + "', " + many + " for 1024 times");
  }
}
