package io.github.kehoach.core.deadline;

import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.DeadlineLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import net.jqwik.api.constraints.IntRange;

class MixtureProperties {
  @Provide
  Arbitrary<List<Deadline>> parts() {
    return stated(AnyDeadline.deadline()).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Deadline>> differentSimpleParts() {
    return stated(AnyDeadline.simple()).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<ScopedPart>> scopedParts() {
    Arbitrary<String> scopes =
        Composed.frequencyOf(
            Tuple.of(5, AnyDeadline.words()), Tuple.of(1, Arbitraries.just("các xã")));
    Arbitrary<Deadline> deadlines =
        Composed.frequencyOf(Tuple.of(5, AnyDeadline.dated()), Tuple.of(1, AnyDeadline.deadline()));
    return Combinators.combine(scopes, deadlines)
        .as(ScopedPart::of)
        .list()
        .ofMaxSize(4)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<Deadline> stated(Arbitrary<Deadline> deadlines) {
    return deadlines.filter(deadline -> !deadline.equals(Deadline.unstated()));
  }

  @Property
  @Label("all-of-is-flat")
  void mixturesAreFlat(
      @ForAll("parts") List<Deadline> first, @ForAll("parts") List<Deadline> rest) {
    DeadlineLaws.allOfIsFlat(first, rest, Deadline::allOf).check();
  }

  @Example
  @Label("planted: all-of-is-flat")
  void onlyTheFirstPartOfAnInnerMixtureIsKept() {
    PlantedBug.isCaught(
        Combinators.combine(parts(), parts()).as(Tuple::of),
        lists ->
            DeadlineLaws.allOfIsFlat(
                lists.get1(),
                lists.get2(),
                parts ->
                    Deadline.allOf(
                        parts.stream()
                            .map(
                                part ->
                                    part instanceof Deadline.AllOf all ? all.parts().get(0) : part)
                            .toList())));
  }

  @Property
  @Label("all-of-ignores-repetition")
  void repetitionChangesNothing(@ForAll("parts") List<Deadline> parts) {
    DeadlineLaws.allOfIgnoresRepetition(parts, Deadline::allOf).check();
  }

  @Example
  @Label("planted: all-of-ignores-repetition")
  void mixtureThatKeepsOnlyTheLastOfTwins() {
    PlantedBug.isCaught(
        parts(),
        parts ->
            DeadlineLaws.allOfIgnoresRepetition(
                parts,
                any ->
                    Set.copyOf(any).size() < any.size()
                        ? any.get(any.size() - 1)
                        : Deadline.allOf(any)));
  }

  @Property
  @Label("all-of-keeps-order")
  void partsKeepTheirOrder(@ForAll("differentSimpleParts") List<Deadline> parts) {
    DeadlineLaws.allOfKeepsOrder(parts, Deadline::allOf).check();
  }

  @Example
  @Label("planted: all-of-keeps-order")
  void mixtureThatSortsItsParts() {
    PlantedBug.isCaught(
        differentSimpleParts(),
        parts ->
            DeadlineLaws.allOfKeepsOrder(
                parts,
                any ->
                    Deadline.allOf(
                        any.stream().sorted(Comparator.comparing(Deadline::toString)).toList())));
  }

  @Property
  @Label("all-of-parts-are-stated")
  void unstatedPartsAreRefused(
      @ForAll("parts") List<Deadline> parts, @ForAll @IntRange(max = 4) int at) {
    DeadlineLaws.allOfPartsAreStated(parts, at, Deadline::allOf).check();
    DeadlineLaws.allOfPartsAreStated(List.of(), at, Deadline::allOf).check();
  }

  @Example
  @Label("planted: all-of-parts-are-stated")
  void loneUnstatedPartIsItself() {
    PlantedBug.isCaught(
        Arbitraries.integers().between(0, 4),
        at ->
            DeadlineLaws.allOfPartsAreStated(
                List.of(), at, parts -> parts.size() == 1 ? parts.get(0) : Deadline.allOf(parts)));
  }

  @Property
  @Label("scoped-parts-have-one-meaning")
  void scopesDifferAndHoldNoScopes(@ForAll("scopedParts") List<ScopedPart> parts) {
    DeadlineLaws.scopedPartsHaveOneMeaning(parts, Deadline::scoped).check();
  }

  @Example
  @Label("planted: scoped-parts-have-one-meaning")
  void repeatedScopesAreNumbered() {
    PlantedBug.isCaught(
        scopedParts(),
        parts ->
            DeadlineLaws.scopedPartsHaveOneMeaning(
                parts,
                any ->
                    Deadline.scoped(
                        any.stream()
                            .map(
                                part ->
                                    ScopedPart.of(
                                        part.scope() + any.indexOf(part), part.deadline()))
                            .toList())));
  }
}
