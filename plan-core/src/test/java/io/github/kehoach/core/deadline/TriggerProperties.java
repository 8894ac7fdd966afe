package io.github.kehoach.core.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.TriggerLaws;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;

class TriggerProperties {
  private static String oldTones(String words) {
    return words.replace("hòa", "hoà").replace("thủy", "thuỷ").replace("khóa", "khoá");
  }

  /** Spellings that change no word. */
  private static Arbitrary<UnaryOperator<String>> spellings() {
    return Arbitraries.of(
        List.of(
            words -> words,
            TriggerProperties::oldTones,
            words -> words.toUpperCase(Locale.ROOT),
            words -> words.toLowerCase(Locale.ROOT),
            words -> Normalizer.normalize(words, Normalizer.Form.NFD),
            words -> oldTones(words).toUpperCase(Locale.ROOT),
            words -> Normalizer.normalize(oldTones(words), Normalizer.Form.NFD),
            words -> "  " + words.replace(" ", " \u00A0 ")));
  }

  /** Changes that make other words, by a single letter, accent or word. */
  private static Arbitrary<UnaryOperator<String>> changes() {
    return Arbitraries.of(
        List.of(
            words -> words,
            words -> words.replace("hòa", "hóa"),
            words -> words.replace("thủy", "thúy"),
            words -> words.replace("đề án", "đề an"),
            words -> words.replace("quý", "quy"),
            words -> words.replace("Đ", "D"),
            words -> words.replace("57", "58"),
            words -> words + " mới"));
  }

  private static Trigger withWords(Trigger trigger, UnaryOperator<String> change) {
    return event(trigger.type(), trigger.by().map(change), trigger.subject().map(change));
  }

  private static Trigger event(Trigger.Type type, Optional<String> by, Optional<String> subject) {
    return Trigger.builder().type(type).by(by.orElse(null)).subject(subject.orElse(null)).build();
  }

  @Provide
  Arbitrary<Tuple2<Trigger, Trigger>> spelledTwice() {
    return Combinators.combine(AnyDeadline.trigger(), spellings())
        .as((trigger, spelling) -> Tuple.of(trigger, withWords(trigger, spelling)));
  }

  @Provide
  Arbitrary<Tuple2<Trigger, Trigger>> likeness() {
    Arbitrary<Tuple2<Trigger, Trigger>> changed =
        Combinators.combine(AnyDeadline.trigger(), changes())
            .as((trigger, change) -> Tuple.of(trigger, withWords(trigger, change)));
    Arbitrary<Tuple2<Trigger, Trigger>> retyped =
        Combinators.combine(AnyDeadline.trigger(), AnyDeadline.trigger())
            .as((one, other) -> Tuple.of(one, event(other.type(), one.by(), one.subject())));
    Arbitrary<Tuple2<Trigger, Trigger>> swapped =
        AnyDeadline.trigger().map(one -> Tuple.of(one, event(one.type(), one.subject(), one.by())));
    Arbitrary<Tuple2<Trigger, Trigger>> any =
        Combinators.combine(AnyDeadline.trigger(), AnyDeadline.trigger()).as(Tuple::of);
    return Composed.oneOf(changed, retyped, swapped, any).edgeCases(EdgeCases.Config::none);
  }

  /** Three relatives of one trigger: spelled, worded or cut in another way. */
  @Provide
  Arbitrary<Tuple3<Trigger, Trigger, Trigger>> threes() {
    Arbitrary<UnaryOperator<Trigger>> relatives =
        Composed.oneOf(
            spellings().map(spelling -> trigger -> withWords(trigger, spelling)),
            changes().map(change -> trigger -> withWords(trigger, change)),
            Arbitraries.of(
                List.of(
                    trigger -> trigger.toBuilder().by(null).build(),
                    trigger -> trigger.toBuilder().subject(null).build())));
    return Combinators.combine(AnyDeadline.trigger(), relatives, relatives, relatives)
        .as((trigger, a, b, c) -> Tuple.of(a.apply(trigger), b.apply(trigger), c.apply(trigger)))
        .edgeCases(EdgeCases.Config::none);
  }

  @Property
  @Label("trigger-sameness-is-equivalence")
  void samenessIsAnEquivalence(@ForAll("threes") Tuple3<Trigger, Trigger, Trigger> three) {
    TriggerLaws.samenessIsEquivalence(three.get1(), three.get2(), three.get3(), Trigger::isSameAs)
        .check();
  }

  @Example
  @Label("planted: trigger-sameness-is-equivalence")
  void leftOutAuthorMatchesAnyAuthor() {
    PlantedBug.isCaught(
        threes(),
        three ->
            TriggerLaws.samenessIsEquivalence(
                three.get1(),
                three.get2(),
                three.get3(),
                (one, other) -> one.by().isEmpty() || one.isSameAs(other)));
  }

  @Property
  @Label("trigger-sameness-ignores-spelling")
  void spellingDoesNotMatter(@ForAll("spelledTwice") Tuple2<Trigger, Trigger> pair) {
    TriggerLaws.samenessIgnoresSpelling(pair.get1(), pair.get2(), Trigger::isSameAs).check();
  }

  @Example
  @Label("planted: trigger-sameness-ignores-spelling")
  void samenessThatOnlyIgnoresCase() {
    PlantedBug.isCaught(
        spelledTwice(),
        pair ->
            TriggerLaws.samenessIgnoresSpelling(
                pair.get1(),
                pair.get2(),
                (one, other) -> one.toString().equalsIgnoreCase(other.toString())));
  }

  @Property
  @Label("trigger-sameness-needs-every-word")
  void likenessIsNotEnough(@ForAll("likeness") Tuple2<Trigger, Trigger> pair) {
    TriggerLaws.samenessNeedsEveryWord(pair.get1(), pair.get2(), Trigger::isSameAs).check();
  }

  @Example
  @Label("planted: trigger-sameness-needs-every-word")
  void accentsThatDoNotCount() {
    PlantedBug.isCaught(
        likeness(),
        pair ->
            TriggerLaws.samenessNeedsEveryWord(
                pair.get1(),
                pair.get2(),
                (one, other) ->
                    Folding.unaccented(one.toString())
                        .equals(Folding.unaccented(other.toString()))));
  }
}
