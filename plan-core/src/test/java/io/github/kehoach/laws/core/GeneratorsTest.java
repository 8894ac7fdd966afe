package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The generators of small values: range, edges, how often they make each kind, and what they shrink
 * to. Those of plans stand in {@link AnyPlanTest}, what all types share in {@code
 * ModelTypesProperties}.
 */
class GeneratorsTest {
  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(4_000).toList();
  }

  private static <T> void shrinks(Arbitrary<T> values, Predicate<? super T> fits, T simplest) {
    assertThat(Simplest.of(values, fits)).containsExactly(simplest);
  }

  @Example
  void syllablesHaveOneToThreeOrFourVowelsAndAllTones() {
    Shares.of(AnyText.syllable(), Syllable::tone)
        .more(5, ' ', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
        .less(40, ' ');
    Shares.of(AnyText.syllable(), Syllable::places).more(10, 1, 2).more(3, 3).less(5, 4);
    shrinks(AnyText.syllable(), any -> true, new Syllable("ha", ' '));
    assertThat(Simplest.of(AnyText.syllable(), any -> any.tone() != ' ' && any.places() > 1))
        .contains(new Syllable("hoa", '\u0300'))
        .allMatch(any -> any.tone() == '\u0300' && any.places() == 2);
  }

  @Example
  void phrasesAreComposedAndBlanksShowNothing() {
    assertThat(sample(AnyText.phrase()))
        .allMatch(phrase -> phrase.equals(phrase.strip()) && !phrase.isEmpty())
        .allMatch(phrase -> !phrase.contains("  ") && Normalizer.isNormalized(phrase, Form.NFC));
    assertThat(sample(AnyText.blank())).allMatch(blank -> Folding.fold(blank).isEmpty());
    Shares.of(AnyText.text(), text -> Normalizer.isNormalized(text, Form.NFC))
        .more(40, true)
        .more(5, false);
    Shares.of(AnyText.text(), text -> Folding.fold(text).isEmpty()).more(0, true);
    shrinks(AnyText.phrase(), any -> true, "tỉnh");
  }

  @Example
  void everyWayOfSpellingIsTriedAndChangesSomePhrase() {
    List<String> phrases = sample(AnyText.phrase());
    assertThat(sample(AnyText.respellings()).stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrder(Respelling.values())
        .allMatch(way -> phrases.stream().anyMatch(any -> !way.apply(any).equals(any)));
    assertThat(Respelling.TONE_EARLY.apply("hoà, quý, giữa")).isEqualTo("hòa, qúy, gĩưa");
    assertThat(Respelling.TONE_LATE.apply("hòa, QÚY, nghiệp, cá"))
        .isEqualTo("hoà, QUÝ, nghiệp, cá");
    shrinks(AnyText.respellings(), any -> true, List.of());
  }

  @Example
  void someHaveExtensionsAndDoubts() {
    Shares.of(AnyExtensions.extensions(), Extensions::isEmpty).more(40, true).more(5, false);
    Shares.of(AnyExtensions.doubts("number", "title"), List::isEmpty).more(5, false);
  }

  @Example
  void agenciesHaveDatesOfEveryKnowledge() {
    Shares.of(
            AnyAgency.agency(),
            agency -> agency.existsFrom().isPresent() + " " + agency.existsUntil().isPresent())
        .more(10, "true true", "true false", "false true", "false false");
    Shares.of(AnyAgency.agency(), agency -> agency.aliases().size()).more(5, 2);
    Shares.of(AnyAgency.succession(), Succession::kind).more(5, (Object[]) SuccessionKind.values());
    Shares.of(AnyAgency.succession(), any -> any.responsibleFrom().isAfter(any.effectiveOn()))
        .more(10, true);
    Shares.of(AnyAgency.directory(), all -> Math.min(all.agencies().size(), 2))
        .more(0, 0)
        .more(30, 2);
    Shares.of(AnyAgency.schemedCode(), Tuple2::get2).more(15, (Object[]) Scheme.values());
    assertThat(sample(AnyAgency.id()).stream().distinct()).hasSize(36);
  }

  @Example
  void namesakesShareTheNameAndNoDay() {
    assertThat(sample(AnyAgency.namesakes()))
        .allMatch(two -> two.get1().name().equals(two.get2().name()))
        .noneMatch(two -> two.get1().id().equals(two.get2().id()))
        .allMatch(
            two ->
                two.get1()
                    .existsUntil()
                    .map(last -> last.plusDays(1))
                    .equals(two.get2().existsFrom()));
  }

  @Example
  void numbersOfDocumentsHaveEveryFormAndType() {
    Shares.of(AnyDocument.number(), DocumentNumber::form).more(3, (Object[]) NumberForm.values());
    Shares.of(AnyDocument.number(), number -> number.toString().contains("/"))
        .more(2, false)
        .less(25, false);
    Shares.of(
            AnyDocument.parts(), any -> any.serial().isEmpty() ? "" : any.serial().substring(0, 1))
        .more(3, "", "1", "2")
        .more(5, "0");
    Shares.of(
            AnyDocument.parts(),
            any ->
                any.form() == NumberForm.NORMATIVE || any.form() == NumberForm.ASSEMBLY
                    ? any.year().isEmpty()
                    : "no year in this form")
        .more(2, true)
        .more(15, false);
    assertThat(sample(AnyDocument.state()).stream().map(NumberParts::type).distinct())
        .containsAll(AnyDocument.ADMINISTRATIVE_TYPES)
        .hasSize(30);
    shrinks(AnyDocument.state().map(NumberParts::text), any -> true, "1/KH-UBND");
    shrinks(AnyDocument.state().map(NumberParts::text), any -> any.startsWith("/"), "/KH-UBND");
    shrinks(AnyDocument.document(), any -> true, Document.builder().build());
  }

  @Example
  void mixturesHoldScopesAndScopesHoldMixtures() {
    Shares.of(AnyDeadline.dated(), DeadlineLaws::variant)
        .more(20, "By", "Every")
        .more(10, "Before")
        .only("By", "Before", "Every");
    Shares.of(AnyDeadline.allOf(), any -> variants(any).contains("Scoped")).more(10, true, false);
    Shares.of(AnyDeadline.allOf(), any -> variants(any).size()).only(2, 3, 4);
    Shares.of(AnyDeadline.scoped(), any -> variants(any).contains("AllOf")).more(20, true, false);
    Shares.of(AnyDeadline.scoped(), any -> variants(any).size()).only(1, 2, 3);
    assertThat(Simplest.of(AnyDeadline.allOf(), any -> true))
        .allMatch(mixture -> variants(mixture).size() == 2);
    assertThat(Simplest.of(AnyDeadline.scoped(), any -> true))
        .allMatch(scoped -> scoped.parts().size() == 1)
        .allMatch(scoped -> scoped.parts().get(0).scope().equals("đề án"));
    shrinks(
        AnyDeadline.trigger(),
        trigger -> trigger.by().isPresent(),
        Trigger.builder().type(Trigger.Type.ISSUANCE).by("đề án").build());
  }

  private static List<String> variants(Deadline deadline) {
    Stream<Deadline> parts =
        deadline instanceof Deadline.Scoped scoped
            ? scoped.parts().stream().map(part -> part.deadline())
            : ((Deadline.AllOf) deadline).parts().stream();
    return parts.map(DeadlineLaws::variant).toList();
  }

  @Example
  void recurrenceHasEveryCycleEdgeAndPlace() {
    Shares.of(AnyDeadline.every(), Every::cycle).only((Object[]) Cycle.values());
    Shares.of(AnyDeadline.every(), Every::edge).only((Object[]) Edge.values());
    Shares.of(AnyDeadline.every(), any -> any.day().orElse(0)).more(0, -1).more(0, numbers(31));
    Shares.of(AnyDeadline.every(), any -> any.month().orElse(0)).only(numbers(12));
    Shares.of(AnyDeadline.every(), any -> any.quarter().orElse(0)).only(numbers(4));
    Shares.of(AnyDeadline.every(), Every::weekday)
        .more(0, Optional.empty(), Optional.of(DayOfWeek.MONDAY), Optional.of(DayOfWeek.SUNDAY));
    Shares.of(AnyDeadline.every(), Every::isWholeCycle).more(8, true).less(40, true);
    assertThat(AnyDeadline.every().sampleStream().limit(5_000))
        .anyMatch(
            rule ->
                rule.cycle() == Cycle.YEAR
                    && rule.month().equals(OptionalInt.of(2))
                    && rule.day().equals(OptionalInt.of(29)));
  }

  /** None, and the numbers from 1 to the highest. */
  private static Object[] numbers(int highest) {
    return IntStream.rangeClosed(0, highest).boxed().toArray();
  }

  @Example
  void lagsAreMostlyShortAndReachBothEnds() {
    Shares.of(AnyDeadline.lag(), Lag::unit).only((Object[]) LagUnit.values());
    Shares.of(AnyDeadline.lag(), Lag::amount).more(0, 0, 1, -1, Lag.MOST, -Lag.MOST);
    Shares.of(AnyDeadline.lag(), lag -> lag.amount() < 0).more(10, true).less(50, true);
    Shares.of(AnyDeadline.lag(), lag -> Math.abs(lag.amount()) <= 60).more(70, true).more(2, false);
  }

  @Example
  void valuesOfTargetsFitFifteenDigitsAndReachThem() {
    assertThat(sample(AnyIndicator.value()))
        .allMatch(value -> value.precision() <= 15 && value.scale() >= 0 && value.scale() <= 15)
        .anyMatch(value -> value.precision() == 15)
        .anyMatch(value -> value.scale() == 15)
        .anyMatch(value -> value.signum() < 0)
        .anyMatch(
            value -> value.signum() > 0 && value.stripTrailingZeros().scale() < value.scale());
    assertThat(sample(AnyIndicator.tooLong()))
        .anyMatch(value -> value.precision() > 15 && value.scale() <= 1)
        .anyMatch(value -> value.precision() > 17 && value.scale() > 0)
        .anyMatch(value -> value.scale() > 1_000)
        .anyMatch(value -> value.scale() < -1_000);
    shrinks(AnyIndicator.value(), any -> true, BigDecimal.ZERO);
    assertThat(Simplest.of(AnyIndicator.target(), any -> true))
        .contains(Target.atLeast(BigDecimal.ZERO))
        .isSubsetOf(Target.atLeast(BigDecimal.ZERO), Target.rankWithin(1));
    shrinks(AnyIndicator.target(), Target.RankWithin.class::isInstance, Target.rankWithin(1));
    assertThat(Simplest.of(AnyIndicator.indicator(), any -> true))
        .singleElement()
        .matches(any -> any.equals(Indicator.builder().name(any.name()).build()));
  }

  @Example
  void daysAndPeriodsLieInTheYears2000To2060() {
    DayRange years =
        CalendarPeriod.range(CalendarPeriod.year(2000), CalendarPeriod.year(2060)).days();
    assertThat(sample(AnyPeriod.day())).allMatch(years::contains);
    assertThat(sample(AnyPeriod.period()))
        .allMatch(any -> years.contains(any.firstDay()) && years.contains(any.lastDay()));
    assertThat(sample(AnyPeriod.day()).stream().map(LocalDate::getYear).distinct()).hasSize(61);
    assertThat(sample(AnyPeriod.day()).stream().map(LocalDate::getMonth).distinct()).hasSize(12);
    assertThat(sample(AnyPeriod.day()).stream().map(LocalDate::getDayOfMonth).distinct())
        .hasSize(31);
    List<String> edges = new ArrayList<>();
    AnyPeriod.day().edgeCases().forEach(edge -> edges.add(edge.value().toString()));
    assertThat(edges)
        .contains("2000-01-01", "2060-12-31", "2000-02-29", "2025-02-28", "2025-11-30");
  }

  @Example
  void rangesOfDaysHaveUpTo401DaysAndAreLookedAtOnBothSides() {
    assertThat(sample(AnyPeriod.days()))
        .extracting(
            days -> ChronoUnit.DAYS.between(days.firstInclusive(), days.lastInclusive()) + 1)
        .allMatch(length -> length >= 1 && length <= 401)
        .contains(1L)
        .anyMatch(length -> length > 366);
    DayRange week = DayRange.ofClosed(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 2));
    Shares.of(AnyPeriod.dayNear(week), any -> any)
        .only(LocalDate.of(2025, 2, 22).datesUntil(LocalDate.of(2025, 3, 5)).toArray());
  }

  @Example
  void textsOfPeriodsAreReadableAndUnreadableInTurn() {
    Shares.of(
            AnyPeriod.text(),
            text -> text.equals(Outcome.madeOrRefused(() -> CalendarPeriod.parse(text)).toString()))
        .more(25, true, false);
  }

  @Example
  void everythingShrinksTo2025() {
    shrinks(AnyPeriod.year(), any -> true, 2025);
    shrinks(AnyPeriod.day(), any -> true, LocalDate.of(2025, 1, 1));
    shrinks(AnyPeriod.period(), any -> true, CalendarPeriod.year(2025));
    CalendarPeriod quarter = CalendarPeriod.quarter(2025, 1);
    shrinks(AnyPeriod.single(), any -> any.toString().contains("Q"), quarter);
    shrinks(AnyPeriod.text(), any -> true, "2025");
    assertThat(Simplest.of(AnyPeriod.range(), any -> true))
        .allMatch(range -> range.toString().contains("2025") && range.toString().length() < 13);
  }
}
