package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for the sameness of triggers. */
public class TriggerLaws {
  @Law(
      id = "trigger-sameness-is-equivalence",
      says =
          "A trigger is the same as itself, sameness does not depend on the side, and two that are"
              + " the same as a third are the same.",
      catches = "an author left out that matches any author")
  public Claim<BiPredicate<Trigger, Trigger>> samenessIsEquivalence(
      @ForAll Trigger trigger,
      @ForAll("relatives") UnaryOperator<Trigger> one,
      @ForAll("relatives") UnaryOperator<Trigger> other) {
    Trigger a = one.apply(trigger);
    Trigger b = trigger;
    Trigger c = other.apply(trigger);
    return claim(
        same ->
            Outcome.equal(
                List.of(
                    same.test(a, a),
                    same.test(a, b),
                    !same.test(a, b) || !same.test(b, c) || same.test(a, c)),
                List.of(true, same.test(b, a), true),
                "reflexive, symmetric, transitive: " + List.of(a, b, c)),
        Trigger::isSameAs,
        (some, any) -> some.by().isEmpty() || some.isSameAs(any));
  }

  @Law(
      id = "trigger-sameness-ignores-spelling",
      says =
          "Case, old or new tone placement, composed or decomposed letters and runs of spaces do"
              + " not make another trigger.",
      catches = "sameness that ignores case alone")
  public Claim<BiPredicate<Trigger, Trigger>> samenessIgnoresSpelling(
      @ForAll Trigger trigger, @ForAll("spellings") UnaryOperator<Trigger> spelling) {
    return claim(
        same ->
            Outcome.holds(
                same.test(trigger, spelling.apply(trigger)),
                trigger + " must be the same as " + spelling.apply(trigger)),
        Trigger::isSameAs,
        (one, other) -> one.toString().equalsIgnoreCase(other.toString()));
  }

  @Law(
      id = "trigger-sameness-needs-every-word",
      says =
          "Triggers in one spelling are the same exactly if they are equal: another type, author,"
              + " subject, word or accent, or an author left out, makes another trigger.",
      catches = "accents that do not count")
  public Claim<BiPredicate<Trigger, Trigger>> samenessNeedsEveryWord(
      @ForAll("likeness") Tuple2<Trigger, Trigger> pair) {
    return claim(
        same ->
            Outcome.equal(
                same.test(pair.get1(), pair.get2()),
                pair.get1().equals(pair.get2()),
                "the same: " + pair),
        Trigger::isSameAs,
        (one, other) ->
            Folding.unaccented(one.toString()).equals(Folding.unaccented(other.toString())));
  }

  /** Spellings that change no word. */
  @Provide
  Arbitrary<UnaryOperator<Trigger>> spellings() {
    UnaryOperator<String> spaces = words -> "  " + words.replace(" ", " \u00A0 ");
    return Composed.oneOf(
            AnyText.respellings()
                .filter(ways -> !ways.contains(Respelling.ICELANDIC))
                .<UnaryOperator<String>>map(ways -> words -> Respelling.all(ways, words)),
            Arbitraries.just(spaces))
        .map(spelling -> trigger -> withWords(trigger, spelling));
  }

  /** Changes that make other words, by a single letter, accent or word. */
  @Provide
  Arbitrary<UnaryOperator<Trigger>> changes() {
    return Arbitraries.of(
            List.<UnaryOperator<String>>of(
                words -> words,
                words -> words.replace("hòa", "hóa"),
                words -> words.replace("thủy", "thúy"),
                words -> words.replace("đề án", "đề an"),
                words -> words.replace("quý", "quy"),
                words -> words.replace("Đ", "D"),
                words -> words.replace("57", "58"),
                words -> words + " mới"))
        .map(change -> trigger -> withWords(trigger, change));
  }

  /** A trigger spelled, worded or cut in another way. */
  @Provide
  Arbitrary<UnaryOperator<Trigger>> relatives() {
    return Composed.oneOf(
            spellings(),
            changes(),
            Arbitraries.of(
                List.<UnaryOperator<Trigger>>of(
                    trigger -> trigger.toBuilder().by(null).build(),
                    trigger -> trigger.toBuilder().subject(null).build())))
        .edgeCases(EdgeCases.Config::none);
  }

  @Provide
  Arbitrary<Tuple2<Trigger, Trigger>> likeness() {
    Arbitrary<Trigger> any = AnyDeadline.trigger();
    return Composed.oneOf(
            Combinators.combine(any, changes())
                .as((one, change) -> Tuple.of(one, change.apply(one))),
            Combinators.combine(any, any)
                .as((one, other) -> Tuple.of(one, event(other.type(), one.by(), one.subject()))),
            any.map(one -> Tuple.of(one, event(one.type(), one.subject(), one.by()))),
            any.tuple2())
        .edgeCases(EdgeCases.Config::none);
  }

  private static Trigger withWords(Trigger trigger, UnaryOperator<String> change) {
    return event(trigger.type(), trigger.by().map(change), trigger.subject().map(change));
  }

  private static Trigger event(Trigger.Type type, Optional<String> by, Optional<String> subject) {
    return Trigger.builder().type(type).by(by.orElse(null)).subject(subject.orElse(null)).build();
  }
}
