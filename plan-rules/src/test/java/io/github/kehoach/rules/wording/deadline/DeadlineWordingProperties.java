package io.github.kehoach.rules.wording.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AnyWording;
import io.github.kehoach.laws.rules.WordingLaws;
import io.github.kehoach.rules.wording.Certainty;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlineWordingProperties {
  private static final Optional<CalendarPeriod> ISSUED = Optional.of(CalendarPeriod.year(2025));

  private static Deadline read(String text) {
    return DeadlineWording.read(text).deadline();
  }

  private static DeadlineReading readIssued(String text) {
    return DeadlineWording.read(text, ISSUED.orElseThrow());
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Composed.oneOf(AnyDeadline.deadline(), AnyDeadline.dated());
  }

  @Provide
  Arbitrary<String> complete() {
    return AnyWording.complete();
  }

  @Provide
  Arbitrary<String> numbered() {
    return AnyWording.numbered();
  }

  @Provide
  Arbitrary<String> hostile() {
    return AnyWording.hostile();
  }

  @Provide
  Arbitrary<String> soup() {
    return AnyWording.soup();
  }

  @Provide
  Arbitrary<String> tempting() {
    return AnyWording.tempting();
  }

  @Property
  @Label("deadline-wording-round-trip")
  void readsWhatItWrites(@ForAll("deadlines") Deadline deadline) {
    WordingLaws.roundTrip(deadline, DeadlineWording::write, DeadlineWordingProperties::read)
        .check();
  }

  @Example
  @Label("planted: deadline-wording-round-trip")
  void writerThatTakesBeforeForBy() {
    PlantedBug.isCaught(
        AnyDeadline.dated(),
        deadline ->
            WordingLaws.roundTrip(
                deadline,
                any -> DeadlineWording.write(any).map(text -> text.replace("trước ", "")),
                DeadlineWordingProperties::read));
  }

  @Provide
  Arbitrary<Deadline> single() {
    return AnyPeriod.period()
        .flatMap(
            period ->
                period.toString().contains("/")
                    ? Arbitraries.just(Deadline.by(period))
                    : Arbitraries.of(Deadline.by(period), Deadline.before(period)));
  }

  @Property
  @Label("deadline-wording-exists")
  void everyDateHasAWording(@ForAll("single") Deadline deadline) {
    WordingLaws.exists(deadline, DeadlineWording::write).check();
  }

  @Example
  @Label("planted: deadline-wording-exists")
  void writerWithoutHalfYears() {
    PlantedBug.isCaught(
        single(),
        deadline ->
            WordingLaws.exists(
                deadline,
                any -> DeadlineWording.write(any).filter(text -> !text.contains("6 tháng"))));
  }

  private static String respelt(String text) {
    return "  " + Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFD) + ". ";
  }

  @Property
  @Label("deadline-wording-spelling")
  void spellingDoesNotMatter(@ForAll("complete") String text) {
    WordingLaws.spelling(text, DeadlineWordingProperties::respelt, DeadlineWordingProperties::read)
        .check();
  }

  @Example
  @Label("planted: deadline-wording-spelling")
  void readerThatKnowsOnlySmallLetters() {
    PlantedBug.isCaught(
        AnyWording.complete(),
        text ->
            WordingLaws.spelling(
                text,
                DeadlineWordingProperties::respelt,
                any -> any.equals(any.toLowerCase(Locale.ROOT)) ? read(any) : Deadline.unstated()));
  }

  @Property
  @Label("deadline-wording-invents-no-number")
  void inventsNoNumber(@ForAll("numbered") String text) {
    WordingLaws.inventsNoNumber(
            text,
            NumbersInText.of(text),
            any -> NumbersRead.of(readIssued(any), ISSUED, NumbersInText.of(any)))
        .check();
  }

  @Example
  @Label("planted: deadline-wording-invents-no-number")
  void readerThatAddsADay() {
    PlantedBug.isCaught(
        AnyWording.numbered(),
        text -> WordingLaws.inventsNoNumber(text, NumbersInText.of(text), any -> Set.of(4747)));
  }

  @Property
  @Label("deadline-wording-joined")
  void joinedByAndIsBoth(@ForAll("complete") String one, @ForAll("complete") String other) {
    WordingLaws.joined(one, other, DeadlineWordingProperties::read).check();
  }

  @Example
  @Label("planted: deadline-wording-joined")
  void readerThatForgetsTheSecond() {
    PlantedBug.isCaught(
        AnyWording.complete(),
        text ->
            WordingLaws.joined(
                text,
                "hằng tuần",
                any -> read(any.contains(" và ") ? any.substring(0, any.indexOf(" và ")) : any)));
  }

  private static Outcome sound(String text, DeadlineReading reading) {
    boolean holdsUnread = DeadlineNotation.of(reading.deadline()).contains("unread <");
    boolean unread = reading.certainty() == Certainty.UNREAD;
    boolean assumed = reading.certainty() == Certainty.ASSUMED;
    boolean inside =
        reading.spans().stream().allMatch(span -> span.span().end() <= text.length())
            && reading.problems().stream().allMatch(one -> one.span().end() <= text.length())
            && reading.assumed().stream().allMatch(one -> one.span().end() <= text.length());
    boolean listed = !assumed || !reading.assumed().isEmpty();
    boolean certain = reading.certainty() != Certainty.CERTAIN || reading.assumed().isEmpty();
    return Outcome.holds(
        holdsUnread == unread
            && unread != reading.problems().isEmpty()
            && inside
            && listed
            && certain,
        "'" + text + "' read as " + reading);
  }

  @Property
  @Label("deadline-wording-answers-anything")
  void anyTextGivesAReading(@ForAll("hostile") String text) {
    WordingLaws.answersAnything(text, any -> sound(any, readIssued(any))).check();
  }

  @Example
  @Label("planted: deadline-wording-answers-anything")
  void readerThatBreaksOnBrackets() {
    PlantedBug.isCaught(
        AnyWording.hostile(),
        text ->
            WordingLaws.answersAnything(
                text,
                any -> {
                  if (any.contains("(")) {
                    throw new IllegalStateException("bracket");
                  }
                  return Outcome.holds(true, any);
                }));
  }

  @Property(tries = 500)
  @Label("deadline-wording-linear")
  void stepsGrowWithTheText(@ForAll("tempting") String text) {
    WordingLaws.linear(text, DeadlineWording::steps).check();
  }

  @Example
  void stepsGrowWithWordsThatKeepPromisingAnEvent() {
    for (String text :
        List.of(
            "hằng năm hằng năm tầm nhìn sau II ",
            "tầm nhìn sau khi ",
            "tầm nhìn 5 ngày kể từ ngày ",
            "theo kế hoạch tầm nhìn trước khi ",
            "trong thời hạn 3 ngày kể từ khi ",
            ", đối với khi ",
            "đối với II trước ngày ",
            "không và đối với khi ngày hoặc giữa tháng đối với ngày hoặc cuối ",
            "ngày thứ sáu ",
            "thứ sáu ngày ",
            "2025 ; ",
            "UBND tỉnh : thường xuyên . ")) {
      WordingLaws.linear(text, DeadlineWording::steps).check();
    }
  }

  @Example
  void weekdaysWithoutEndDoNotExhaustTheStack() {
    String text = "ngày thứ sáu ".repeat(50_000);
    assertThat(DeadlineWording.read(text).certainty()).isEqualTo(Certainty.UNREAD);
  }

  @Example
  @Label("planted: deadline-wording-linear")
  void readerThatLooksAtEverythingForEachWord() {
    PlantedBug.isCaught(
        AnyWording.tempting(),
        text -> WordingLaws.linear(text, any -> (long) any.length() * any.length()));
  }
}
