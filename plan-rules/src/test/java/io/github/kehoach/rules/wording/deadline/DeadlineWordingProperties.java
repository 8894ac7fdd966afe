package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
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

  @Law(
      id = "deadline-wording-round-trip",
      says = "What the writer writes, the reader reads as exactly the deadline written.",
      catches = "writer that takes before for by")
  Claim<?> readsWhatItWrites(@ForAll("deadlines") Deadline deadline) {
    return claim(
        () ->
            WordingLaws.roundTrip(
                deadline, DeadlineWording::write, DeadlineWordingProperties::read),
        () ->
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

  @Law(
      id = "deadline-wording-exists",
      says = "Every By has a wording, and every Before but that of a range, which nobody says.",
      catches = "writer without half years")
  Claim<?> everyDateHasAWording(@ForAll("single") Deadline deadline) {
    return claim(
        () -> WordingLaws.exists(deadline, DeadlineWording::write),
        () ->
            WordingLaws.exists(
                deadline,
                any -> DeadlineWording.write(any).filter(text -> !text.contains("6 tháng"))));
  }

  private static String respelt(String text) {
    return "  " + Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFD) + ". ";
  }

  @Law(
      id = "deadline-wording-spelling",
      says = "Case, composition of letters, spaces around and a full stop do not change a reading.",
      catches = "reader that knows only small letters")
  Claim<?> spellingDoesNotMatter(@ForAll("complete") String text) {
    return claim(
        () ->
            WordingLaws.spelling(
                text, DeadlineWordingProperties::respelt, DeadlineWordingProperties::read),
        () ->
            WordingLaws.spelling(
                text,
                DeadlineWordingProperties::respelt,
                any -> any.equals(any.toLowerCase(Locale.ROOT)) ? read(any) : Deadline.unstated()));
  }

  @Law(
      id = "deadline-wording-invents-no-number",
      says = "Every number in a reading stands in the text or is listed as assumed.",
      catches = "reader that adds a day")
  Claim<?> inventsNoNumber(@ForAll("numbered") String text) {
    return claim(
        () ->
            WordingLaws.inventsNoNumber(
                text,
                NumbersInText.of(text),
                any -> NumbersRead.of(readIssued(any), ISSUED, NumbersInText.of(any))),
        () -> WordingLaws.inventsNoNumber(text, NumbersInText.of(text), any -> Set.of(4747)));
  }

  @Law(
      id = "deadline-wording-joined",
      says =
          "Two readable texts that each carry their own year or recurrence, joined by 'và', read as"
              + " both.",
      catches = "reader that forgets the second")
  Claim<?> joinedByAndIsBoth(@ForAll("complete") String one, @ForAll("complete") String other) {
    return claim(
        () -> WordingLaws.joined(one, other, DeadlineWordingProperties::read),
        AnyWording::complete,
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

  @Law(
      id = "deadline-wording-answers-anything",
      says =
          "Any text gives a reading, unread exactly where a part of the deadline is, and its spans"
              + " lie in the text.",
      catches = "reader that breaks on brackets")
  Claim<?> anyTextGivesAReading(@ForAll("hostile") String text) {
    return claim(
        () -> WordingLaws.answersAnything(text, any -> sound(any, readIssued(any))),
        () ->
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
  @Law(
      id = "deadline-wording-linear",
      says = "Four times the text takes at most four times the steps, and a little.",
      catches = "reader that looks at everything for each word")
  Claim<?> stepsGrowWithTheText(@ForAll("tempting") String text) {
    return claim(
        () -> WordingLaws.linear(text, DeadlineWording::steps),
        () -> WordingLaws.linear(text, any -> (long) any.length() * any.length()));
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
  void aSpanThatBeginsWithTheYearThatEndsItKeepsTheYear() {
    for (String period : List.of("2025-01/2025", "2025-S1/2025")) {
      Deadline until = Deadline.by(CalendarPeriod.parse(period));
      assertThat(DeadlineWording.write(until)).isPresent();
    }
  }
}
