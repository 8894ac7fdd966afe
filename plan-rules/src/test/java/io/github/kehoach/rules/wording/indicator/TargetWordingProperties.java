package io.github.kehoach.rules.wording.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.Simplest;
import io.github.kehoach.laws.rules.AnyTargetWording;
import io.github.kehoach.laws.rules.PrintedTarget;
import io.github.kehoach.laws.rules.TargetWordingLaws;
import io.github.kehoach.rules.wording.Certainty;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TargetWordingProperties {
  @Provide
  Arbitrary<Target> targets() {
    return AnyIndicator.target();
  }

  @Provide
  Arbitrary<PrintedTarget> printed() {
    return AnyTargetWording.printed();
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyTargetWording.text();
  }

  private static TargetReading reading(Target target, String text) {
    TargetReading reading = TargetWording.read(text);
    return new TargetReading(
        Optional.of(target),
        reading.unit(),
        reading.horizon(),
        reading.certainty(),
        reading.parts(),
        reading.assumed(),
        reading.problems());
  }

  @Property
  @Label("target-wording-round-trip")
  void readsWhatItWrites(@ForAll("targets") Target target) {
    TargetWordingLaws.roundTrip(target, TargetWording::write, TargetWording::read).check();
  }

  @Example
  @Label("planted: target-wording-round-trip")
  void writerThatGroupsThousandsByComma() {
    PlantedBug.isCaught(
        AnyIndicator.target(),
        target ->
            TargetWordingLaws.roundTrip(
                target,
                any -> TargetWording.write(any).map(text -> text.replace(',', '.')),
                TargetWording::read));
  }

  @Property
  @Label("target-wording-writes-numbers")
  void writesEveryNumber(@ForAll("targets") Target target) {
    TargetWordingLaws.writesNumbers(target, TargetWording::write).check();
  }

  @Example
  @Label("planted: target-wording-writes-numbers")
  void writerWithoutDecimals() {
    PlantedBug.isCaught(
        AnyIndicator.target(),
        target ->
            TargetWordingLaws.writesNumbers(
                target, any -> TargetWording.write(any).filter(text -> !text.contains(","))));
  }

  @Property
  @Label("target-wording-usual-forms")
  void readsUsualForms(@ForAll("printed") PrintedTarget printed) {
    TargetWordingLaws.usualForms(printed, TargetWording::read).check();
  }

  @Example
  @Label("planted: target-wording-usual-forms")
  void readerThatDoesNotKnowAtLeast() {
    PlantedBug.isCaught(
        AnyTargetWording.printed(),
        printed ->
            TargetWordingLaws.usualForms(
                printed, text -> TargetWording.read(text.replace("ít nhất", ""))));
  }

  @Property
  @Label("target-wording-spelling")
  void spellingDoesNotMatter(@ForAll("printed") PrintedTarget printed) {
    TargetWordingLaws.spelling(printed, text -> text.toUpperCase(Locale.ROOT), TargetWording::read)
        .check();
    TargetWordingLaws.spelling(
            printed, text -> Normalizer.normalize(text, Normalizer.Form.NFD), TargetWording::read)
        .check();
    TargetWordingLaws.spelling(printed, text -> text.replace(" ", " \u00A0"), TargetWording::read)
        .check();
  }

  @Example
  @Label("planted: target-wording-spelling")
  void readerOfSmallLettersOnly() {
    PlantedBug.isCaught(
        AnyTargetWording.printed(),
        printed ->
            TargetWordingLaws.spelling(
                printed,
                text -> text.toUpperCase(Locale.ROOT),
                text -> TargetWording.read(text.replace("NHÓM", "XÓM").replace("TRÊN", "X"))));
  }

  @Property
  @Label("target-wording-invents-no-number")
  void inventsNoNumber(@ForAll("texts") String text) {
    // Number words have no digits to look for.
    String inFigures = text.replace("một", " chữ ").replace("mười", " chữ ").replace("năm", "nay");
    TargetWordingLaws.inventsNoNumber(inFigures, TargetWording::read).check();
  }

  @Example
  @Label("planted: target-wording-invents-no-number")
  void readerThatRoundsUp() {
    PlantedBug.isCaught(
        AnyTargetWording.text(),
        text ->
            TargetWordingLaws.inventsNoNumber(
                text,
                any ->
                    TargetWording.read(any).certainty() == Certainty.UNREAD
                        ? reading(Target.exactly(BigDecimal.valueOf(7)), any)
                        : TargetWording.read(any)));
  }

  @Property
  @Label("target-wording-any-text")
  void readsAnyText(@ForAll("texts") String text) {
    TargetWordingLaws.anyText(text, TargetWording::read).check();
  }

  @Example
  @Label("planted: target-wording-any-text")
  void readerThatHidesItsDoubts() {
    PlantedBug.isCaught(
        AnyTargetWording.text(),
        text ->
            TargetWordingLaws.anyText(
                text,
                any ->
                    TargetWording.read(any).target().isEmpty()
                        ? reading(Target.inWords("?"), any)
                        : TargetWording.read(any)));
  }

  @Property
  void generatedWordingsHaveEveryShape(@ForAll("printed") PrintedTarget printed) {
    Statistics.label("variant")
        .collect(
            printed.target() instanceof Target.Compared number
                ? number.comparison()
                : printed.target().getClass())
        .coverage(
            variants -> {
              List<Object> all = new ArrayList<>(List.of(Target.Comparison.values()));
              all.addAll(List.of(Target.Between.class, Target.RankWithin.class));
              for (Object variant : all) {
                variants.check(variant).percentage(share -> share > 0.5);
              }
            });
  }

  @Property
  void generatedTextsAreReadAndUnread(@ForAll("texts") String text) {
    Statistics.label("certainty")
        .collect(TargetWording.read(text).certainty())
        .coverage(
            kinds -> {
              kinds.check(Certainty.CERTAIN).percentage(share -> share > 5);
              kinds.check(Certainty.ASSUMED).count(count -> count > 0);
              kinds.check(Certainty.UNREAD).percentage(share -> share > 20);
            });
  }

  @Example
  void wordingsShrinkToABareNumber() {
    assertThat(
            Simplest.of(
                AnyTargetWording.printed(), printed -> printed.target() instanceof Target.Compared))
        .extracting(PrintedTarget::text)
        .contains("0");
    assertThat(Simplest.of(AnyTargetWording.text(), any -> true)).containsExactly("");
  }
}
