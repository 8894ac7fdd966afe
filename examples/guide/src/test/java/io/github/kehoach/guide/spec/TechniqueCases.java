package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.json;
import static io.github.kehoach.guide.spec.SpecCases.read;
import static io.github.kehoach.guide.spec.SpecCases.refusal;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Short cases of the laws that stand in the appendix. */
final class TechniqueCases {
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final CalendarPeriod YEAR = CalendarPeriod.year(2025);

  private TechniqueCases() {}

  static void in(SpecCases.Book book) {
    times(book);
    words(book);
    values(book);
  }

  private static void times(SpecCases.Book book) {
    DayRange quarter = CalendarPeriod.quarter(2025, 2).days();
    book.add(
        "all-of-keeps-order",
        "thường xuyên và 5/2025",
        any -> json(read("thường xuyên và 5/2025")));
    book.add(
        "all-of-parts-are-stated",
        "allOf(unstated)",
        in -> refusal(() -> Deadline.allOf(Deadline.unstated()), in));
    book.add(
        "day-range-holds-its-days",
        "2025-Q2: 30/6/2025, 01/7/2025",
        any ->
            List.of(
                quarter.contains(LocalDate.of(2025, 6, 30)),
                quarter.contains(LocalDate.of(2025, 7, 1))));
    book.add(
        "day-range-runs-forwards",
        "02/5/2025 – 01/5/2025",
        in -> refusal(() -> DayRange.ofClosed(MAY.plusDays(1), MAY), in));
    book.add(
        "calendar-next-working-day-idempotent",
        "01/5/2025",
        any -> WorkingCalendar.vietnam().nextWorkingDay(MAY));
    book.add(
        "calendar-next-working-day-monotone",
        "30/4/2025, 03/5/2025, 05/5/2025",
        any ->
            Stream.of(MAY.minusDays(1), MAY.plusDays(2), MAY.plusDays(4))
                .map(WorkingCalendar.vietnam()::nextWorkingDay)
                .toList());
    book.add(
        "every-interval-as-written",
        "month, interval 3, day 18, from 2025",
        any -> json(Deadline.every(Cycle.MONTH).interval(3).onDay(18).from(YEAR).build()));
    book.add(
        "every-last-month-has-its-number",
        "year, month -1",
        any -> json(Deadline.every(Cycle.YEAR).inMonth(-1).build()));
    book.add(
        "every-limits-in-order",
        "from 2026, until 2025",
        in ->
            refusal(
                () ->
                    Deadline.every(Cycle.MONTH).from(CalendarPeriod.year(2026)).until(YEAR).build(),
                in));
    book.add(
        "every-number-in-range",
        "interval 0",
        in -> refusal(() -> Deadline.every(Cycle.WEEK).interval(0).build(), in));
    book.add(
        "every-refusal-quotes-value",
        "30/2",
        in -> refusal(() -> Deadline.every(Cycle.YEAR).inMonth(2).onDay(30).build(), in));
    book.add("lag-in-range", "10001", in -> refusal(() -> Lag.of(10_001, LagUnit.DAY), in));
    book.add(
        "period-equal-by-text",
        "2025 = 2025-01/2025-12",
        any -> YEAR.equals(CalendarPeriod.parse("2025-01/2025-12")));
  }

  private static void words(SpecCases.Book book) {
    book.add(
        "folding-idempotent",
        "\" Quý  II – NGHIỆP VỤ\"",
        any -> Folding.fold(" Quý  II – NGHIỆP VỤ"));
    book.add(
        "folding-ignores-tone-placement",
        "hoà, hòa",
        any -> List.of(Folding.fold("hoà"), Folding.fold("hòa")));
    book.add(
        "unaccented-forgets-accents",
        "Đẩy mạnh chuyển đổi số",
        any -> Folding.unaccented("Đẩy mạnh chuyển đổi số"));
    book.add(
        "unaccented-follows-folding",
        "Uỷ ban, ủy ban",
        any -> List.of(Folding.unaccented("Uỷ ban"), Folding.unaccented("ủy ban")));
    DocumentNumber number = DocumentNumber.parse("726/KH-UBND");
    book.add(
        "number-form-recognised",
        "726/KH-UBND",
        any -> List.of(number.form(), number.type().orElse(""), number.issuers()));
    book.add(
        "number-ignores-spelling",
        "\"380 / QĐ – TTg\"",
        any -> DocumentNumber.parse("380 / QĐ – TTg"));
    book.add(
        "number-text-round-trip",
        "\"Nghị quyết số 57\"",
        any -> DocumentNumber.parse("Nghị quyết số 57"));
    Citation bare = Citation.of(number);
    Citation dated = bare.dated(CalendarPeriod.day(2025, 2, 20));
    book.add(
        "identity-symmetric",
        "726/KH-UBND; 726/KH-UBND, 20/02/2025",
        any -> List.of(bare.identityWith(dated), dated.identityWith(bare)));
    book.add("identity-with-itself", "726/KH-UBND, 20/02/2025", any -> dated.identityWith(dated));
    book.add(
        "part-number-composition",
        "\"ế)\" (NFD)",
        any -> PartNumber.parse(Normalizer.normalize("ế)", Normalizer.Form.NFD)));
    book.add(
        "part-number-order-is-total",
        "e, 10, đ, 2.b, 2, d",
        any -> Stream.of("e", "10", "đ", "2.b", "2", "d").map(PartNumber::parse).sorted().toList());
  }

  private static void values(SpecCases.Book book) {
    book.add(
        "electronic-code-scheme",
        "H23.15, 000.00.15.H22",
        any ->
            Stream.of("H23.15", "000.00.15.H22")
                .map(code -> ElectronicCode.of(code).scheme())
                .toList());
    book.add(
        "target-value-normal-form",
        "0.80 = 0.8",
        any ->
            Target.exactly(new BigDecimal("0.80")).equals(Target.exactly(new BigDecimal("0.8"))));
    book.add(
        "target-value-too-long",
        "1234567890.123456",
        in -> refusal(() -> Target.atMost(new BigDecimal("1234567890.123456")), in));
    book.add(
        "task-report-not-before-done",
        "01/5/2025: 02/5/2025",
        in ->
            refusal(
                () -> Fact.taskReport(TaskRef.of("15"), MAY).doneOn(MAY.plusDays(1)).build(), in));
    book.add(
        "invalid-value-grammar",
        "2025-13",
        in -> refusal(() -> CalendarPeriod.month(2025, 13), in));
    book.add("invalid-value-named", "note \"\"", in -> refusal(() -> Doubt.of("title", ""), in));
    book.add(
        "unreadable-text-grammar",
        "\"28/02/2025\"",
        in -> refusal(() -> CalendarPeriod.parse("28/02/2025"), in));
    book.add("model-bare", "Task", in -> refusal(() -> Task.builder().build(), in));
    book.add(
        "model-blank-refused",
        "title \" \"",
        in -> refusal(() -> Task.builder().title(" ").build(), in));
    book.add("model-text-round-trip", "\"(1)\"", any -> PartNumber.parse("(1)"));
    book.add("model-prints-plainly", "15, I", any -> TaskRef.of("15").inSection("I"));
  }
}
