package io.github.kehoach.rules.wording.indicator;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
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

  @Law(
      id = "target-wording-round-trip",
      says = "A target whose standard wording is given reads back as the same target from it.",
      catches = "writer that groups thousands by comma")
  Claim<?> readsWhatItWrites(@ForAll("targets") Target target) {
    return claim(
        () -> TargetWordingLaws.roundTrip(target, TargetWording::write, TargetWording::read),
        () ->
            TargetWordingLaws.roundTrip(
                target,
                any -> TargetWording.write(any).map(text -> text.replace(',', '.')),
                TargetWording::read));
  }

  @Law(
      id = "target-wording-writes-numbers",
      says = "Every target that is more than words has a wording, if no words stand beside it.",
      catches = "writer without decimals")
  Claim<?> writesEveryNumber(@ForAll("targets") Target target) {
    return claim(
        () -> TargetWordingLaws.writesNumbers(target, TargetWording::write),
        () ->
            TargetWordingLaws.writesNumbers(
                target, any -> TargetWording.write(any).filter(text -> !text.contains(","))));
  }

  @Law(
      id = "target-wording-usual-forms",
      says =
          "A number with a usual comparison, range or rank reads as that target, whatever usual"
              + " verb stands before it and whatever unit after it.",
      catches = "reader that does not know at least")
  Claim<?> readsUsualForms(@ForAll("printed") PrintedTarget printed) {
    return claim(
        () -> TargetWordingLaws.usualForms(printed, TargetWording::read),
        () ->
            TargetWordingLaws.usualForms(
                printed, text -> TargetWording.read(text.replace("ít nhất", ""))));
  }

  @Law(
      id = "target-wording-spelling",
      says =
          "Capitals, decomposed letters and more spaces between words do not change the target that"
              + " a usual wording gives.",
      catches = "reader of small letters only")
  Claim<?> spellingDoesNotMatter(@ForAll("printed") PrintedTarget printed) {
    return claim(
        () ->
            Outcome.all(
                TargetWordingLaws.spelling(
                    printed, text -> text.toUpperCase(Locale.ROOT), TargetWording::read),
                TargetWordingLaws.spelling(
                    printed,
                    text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                    TargetWording::read),
                TargetWordingLaws.spelling(
                    printed, text -> text.replace(" ", " \u00A0"), TargetWording::read)),
        () ->
            TargetWordingLaws.spelling(
                printed,
                text -> text.toUpperCase(Locale.ROOT),
                text -> TargetWording.read(text.replace("NHÓM", "XÓM").replace("TRÊN", "X"))));
  }

  @Law(
      id = "target-wording-invents-no-number",
      says = "The digits of every number in a target stand in the text, in their order.",
      catches = "reader that rounds up")
  Claim<?> inventsNoNumber(@ForAll("texts") String text) {
    // Number words have no digits to look for.
    String inFigures = text.replace("một", " chữ ").replace("mười", " chữ ").replace("năm", "nay");
    return claim(
        () -> TargetWordingLaws.inventsNoNumber(inFigures, TargetWording::read),
        () ->
            TargetWordingLaws.inventsNoNumber(
                text,
                any ->
                    TargetWording.read(any).certainty() == Certainty.UNREAD
                        ? reading(Target.exactly(BigDecimal.valueOf(7)), any)
                        : TargetWording.read(any)));
  }

  @Law(
      id = "target-wording-any-text",
      says =
          "Any text gives a reading: a target unless unread, then a reason; assumptions exactly if"
              + " assumed; parts in order and inside the text.",
      catches = "reader that hides its doubts")
  Claim<?> readsAnyText(@ForAll("texts") String text) {
    return claim(
        () -> TargetWordingLaws.anyText(text, TargetWording::read),
        () ->
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
