package io.github.kehoach.core.document;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.DocumentLaws;
import io.github.kehoach.laws.core.NumberParts;
import io.github.kehoach.laws.core.PlantedBug;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class IdentityProperties {
  /** Pairs of citations, half of which share number or date. */
  @Provide
  Arbitrary<Tuple2<Citation, Citation>> pairs() {
    return Combinators.combine(
            AnyDocument.citation(), AnyDocument.citation(), Arbitraries.integers().between(0, 3))
        .as(
            (one, other, shared) ->
                Tuple.of(
                    one,
                    other.toBuilder()
                        .number(((shared & 1) == 1 ? one : other).number().orElse(null))
                        .date(((shared & 2) == 2 ? one : other).date().orElse(null))
                        .text(other.text().orElse("words"))
                        .build()));
  }

  @Provide
  Arbitrary<Tuple2<NumberParts, CalendarPeriod>> dated() {
    return Combinators.combine(AnyDocument.parts(), AnyPeriod.day().map(CalendarPeriod::day))
        .as(Tuple::of);
  }

  @Property
  @Label("identity-symmetric")
  void isSymmetric(@ForAll("pairs") Tuple2<Citation, Citation> pair) {
    DocumentLaws.identityIsSymmetric(pair.get1(), pair.get2(), Citation::identityWith).check();
  }

  @Example
  @Label("planted: identity-symmetric")
  void askingOneSideOnly() {
    PlantedBug.isCaught(
        pairs(),
        pair ->
            DocumentLaws.identityIsSymmetric(
                pair.get1(),
                pair.get2(),
                (one, other) -> one.number().isEmpty() ? Identity.UNDECIDED : Identity.DIFFERENT));
  }

  @Property
  @Label("identity-same-needs-numbers-and-days")
  void sameNeedsNumbersAndDays(@ForAll("pairs") Tuple2<Citation, Citation> pair) {
    DocumentLaws.sameNeedsNumbersAndDays(pair.get1(), pair.get2(), Citation::identityWith).check();
  }

  @Example
  @Label("planted: identity-same-needs-numbers-and-days")
  void comparingNumbersAlone() {
    PlantedBug.isCaught(
        pairs(),
        pair ->
            DocumentLaws.sameNeedsNumbersAndDays(
                pair.get1(),
                pair.get2(),
                (one, other) ->
                    one.number().equals(other.number()) ? Identity.SAME : Identity.DIFFERENT));
  }

  @Property
  @Label("identity-different-needs-contradiction")
  void gapsContradictNothing(@ForAll Citation citation) {
    DocumentLaws.differentNeedsContradiction(citation, Citation::identityWith).check();
  }

  @Example
  @Label("planted: identity-different-needs-contradiction")
  void comparingPartByPart() {
    PlantedBug.isCaught(
        AnyDocument.citation(),
        citation ->
            DocumentLaws.differentNeedsContradiction(
                citation,
                (one, other) ->
                    one.date().equals(other.date()) ? Identity.SAME : Identity.DIFFERENT));
  }

  @Property
  @Label("identity-with-itself")
  void isItself(@ForAll("dated") Tuple2<NumberParts, CalendarPeriod> document) {
    DocumentLaws.identityWithItself(document.get1(), document.get2(), Citation::identityWith)
        .check();
  }

  @Example
  @Label("planted: identity-with-itself")
  void neverDeciding() {
    PlantedBug.isCaught(
        dated(),
        document ->
            DocumentLaws.identityWithItself(
                document.get1(), document.get2(), (one, other) -> Identity.UNDECIDED));
  }
}
