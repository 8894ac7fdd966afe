package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.SINCE;
import static io.github.kehoach.guide.spec.SpecCases.compared;
import static io.github.kehoach.guide.spec.SpecCases.days;
import static io.github.kehoach.guide.spec.SpecCases.json;
import static io.github.kehoach.guide.spec.SpecCases.read;
import static io.github.kehoach.guide.spec.SpecCases.refusal;
import static io.github.kehoach.guide.spec.SpecCases.schedule;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rrule;
import java.time.LocalDate;
import java.util.List;

/** Cases of periods, deadlines, due days and their order. */
final class TimeCases {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

  private TimeCases() {}

  static void in(SpecCases.Book book) {
    periods(book);
    deadlines(book);
    schedules(book);
    order(book);
  }

  private static void periods(SpecCases.Book book) {
    book.add(
        "period-holds-its-days",
        "tháng 5/2025",
        "May 2025",
        any -> CalendarPeriod.parse("2025-05").days());
    book.add(
        "period-days-in-order",
        "quý II/2025",
        "the second quarter of 2025",
        any -> CalendarPeriod.parse("2025-Q2").days());
    book.add("period-range-runs-forwards", "`2030/2025`", in -> period("2030/2025", in));
    book.add("period-part-in-calendar", "`2025-04-31`", in -> period("2025-04-31", in));
    book.add("period-text-is-exact", "`2025-4`", in -> period("2025-4", in));
    book.add(
        "day-range-overlap-shares-a-day",
        "tháng 6/2025 và quý III/2025 có ngày chung không",
        "do June 2025 and the third quarter share a day",
        any ->
            CalendarPeriod.parse("2025-06")
                .days()
                .overlaps(CalendarPeriod.parse("2025-Q3").days()));
    book.add(
        "start-first-day",
        "\"5/2025 và các năm tiếp theo\": việc thường xuyên bắt đầu",
        "\"5/2025 và các năm tiếp theo\": the standing duty begins",
        any ->
            schedule("5/2025 và các năm tiếp theo", "2025/2030").duties().standing().get(0).from());
    book.add(
        "calendar-working-day-is-no-day-off",
        "02/9/2025",
        in -> CALENDAR.explain(LocalDate.of(2025, 9, 2)).in(in));
    book.add(
        "calendar-swap-moves-two-days",
        "02/5/2025 và/and 26/4/2025",
        any ->
            List.of(
                CALENDAR.isWorking(LocalDate.of(2025, 5, 2)),
                CALENDAR.isWorking(LocalDate.of(2025, 4, 26))));
    WorkingCalendar proposed =
        CALENDAR.with(
            "swap | 2028-05-02 for 2028-05-06 | hoán đổi | swap | proposed | - | đề xuất");
    book.add(
        "calendar-proposal-moves-nothing",
        "đề xuất nghỉ 02/5/2028: là ngày làm việc, tạm tính",
        "a proposal to rest on 02/5/2028: a working day, provisional",
        any ->
            List.of(
                proposed.isWorking(LocalDate.of(2028, 5, 2)),
                proposed.isProvisional(LocalDate.of(2028, 5, 2))));
    book.add(
        "calendar-working-days-add-up",
        "15 ngày làm việc sau 20/02/2025",
        "15 working days after 20/02/2025",
        any -> CALENDAR.plusWorkingDays(SINCE, 15));
  }

  private static String period(String text, Language language) {
    return refusal(() -> CalendarPeriod.parse(text), language);
  }

  private static void deadlines(SpecCases.Book book) {
    book.add("deadline-last-day", "\"trước 12/2025\"", any -> days("trước 12/2025", "2025"));
    book.add(
        "all-of-is-flat",
        "\"5/2025 và thường xuyên\"",
        any -> json(read("5/2025 và thường xuyên")));
    book.add(
        "all-of-ignores-repetition",
        "\"thường xuyên\" + \"thường xuyên\"",
        any -> json(Deadline.allOf(read("thường xuyên"), read("thường xuyên"))));
    book.add(
        "before-leaves-a-day",
        "`before 0001`",
        in -> refusal(() -> Deadline.before(CalendarPeriod.year(1)), in));
    book.add(
        "every-span-has-one-form",
        "`every(MONTH).interval(3)`",
        any -> json(Deadline.every(Cycle.MONTH).interval(3).build()));
    book.add(
        "every-steps-in-any-order",
        "`inMonth(6).onDay(25)`, `onDay(25).inMonth(6)`",
        any ->
            Deadline.every(Cycle.YEAR)
                .inMonth(6)
                .onDay(25)
                .build()
                .equals(Deadline.every(Cycle.YEAR).onDay(25).inMonth(6).build()));
    book.add(
        "every-place-exists",
        "ngày 31/6 hằng năm",
        "31 June of every year",
        in -> refusal(() -> Deadline.every(Cycle.YEAR).inMonth(6).onDay(31).build(), in));
    book.add(
        "scoped-parts-have-one-meaning",
        "\"Gửi 16/9/2025; nhận trước 25/9/2025\"",
        any -> json(read("Gửi 16/9/2025; nhận trước 25/9/2025")));
    book.add(
        "trigger-sameness-ignores-spelling",
        "\"đề án của BỘ KH&CN\", \"Đề án của Bộ KH&CN\"",
        any -> event("đề án của BỘ KH&CN").isSameAs(event("Đề án của Bộ KH&CN")));
    book.add(
        "trigger-sameness-needs-every-word",
        "\"Đề án\", \"Đề án chuyển đổi số\"",
        any -> event("Đề án").isSameAs(event("Đề án chuyển đổi số")));
  }

  private static Trigger event(String subject) {
    return Trigger.builder().type(Trigger.Type.ISSUANCE).subject(subject).build();
  }

  private static void schedules(SpecCases.Book book) {
    String mixed = "5/2025 và thường xuyên";
    book.add(
        "schedule-all-of-is-union",
        "Nhiệm vụ 28: \"" + mixed + "\": ngày đến hạn, việc thường xuyên",
        "Task 28: \"" + mixed + "\": due days, standing duties",
        any -> days(mixed, "2025") + ", " + schedule(mixed, "2025").duties().standing().size());
    book.add(
        "schedule-no-part-lost",
        "\"sau khi Trung ương ban hành Đề án\": số sự kiện phải chờ",
        "\"sau khi Trung ương ban hành Đề án\": events awaited",
        any -> schedule("sau khi Trung ương ban hành Đề án", "2025").duties().awaited().size());
    book.add(
        "schedule-recurrence-as-walked",
        "\"ngày 18 hàng tháng\", 2025-Q2",
        any -> days("ngày 18 hàng tháng", "2025-Q2"));
    book.add(
        "schedule-occurrences-increase",
        "\"25/6 và 25/12 hằng năm\", 2025/2026",
        any -> days("25/6 và 25/12 hằng năm", "2025/2026"));
    book.add(
        "schedule-wider-range-only-adds",
        "\"hằng quý\": 2025-Q2, 2025",
        any -> days("hằng quý", "2025-Q2") + " ⊂ " + days("hằng quý", "2025"));
    book.add(
        "schedule-due-days-distinct",
        "\"trong tháng 6/2025; quý II/2025\"",
        any -> days("trong tháng 6/2025; quý II/2025", "2025"));
    book.add(
        "schedule-restart-same-tail",
        "\"hằng quý\", 2025; từ 30/6/2025",
        "\"hằng quý\", 2025; again from 30/6/2025",
        any -> days("hằng quý", "2025") + "; " + days("hằng quý", "2025-06-30/2025-12-31"));
    book.add(
        "schedule-resolving-is-pure",
        "\"5/2025 và thường xuyên\", hỏi hai lần, ở giữa hỏi năm 2026",
        "\"5/2025 và thường xuyên\", asked twice, with the year 2026 in between",
        any ->
            List.of(days(mixed, "2025"), days(mixed, "2026"), days(mixed, "2025")).stream()
                .map(Object::toString)
                .toList());
    book.add(
        "schedule-next-due-agrees",
        "\"trước tháng 10 hàng năm\", 20/02/2025",
        any ->
            DeadlineResolver.prepare(read("trước tháng 10 hàng năm"), ResolveContext.since(SINCE))
                .nextDue(SINCE)
                .orElseThrow());
    book.add(
        "schedule-spellings-agree",
        "\"hằng quý\", \"3 tháng một lần\"",
        any -> days("hằng quý", "2025").equals(days("3 tháng một lần", "2025")));
    book.add(
        "schedule-reason-names-its-day",
        "\"trước 12/2025\"",
        in ->
            schedule("trước 12/2025", "2025")
                .reasonOf(schedule("trước 12/2025", "2025").occurrences().get(0))
                .in(in));
    book.add(
        "rrule-same-days",
        "\"ngày 18 hàng tháng\"",
        any -> "`" + Rrule.of(read("ngày 18 hàng tháng"), ResolveContext.since(SINCE)) + "`");
  }

  private static void order(SpecCases.Book book) {
    compare(book, "order-later-day-is-looser", "30/6/2025", "5/2025");
    compare(book, "order-sound", "ngày 15 hàng tháng", "hằng quý");
    compare(book, "order-reflexive", "thường xuyên hằng năm", "thường xuyên");
    compare(book, "order-transitive", "4/2025", "6/2025");
    compare(book, "order-monotone", "30/6/2025", "6/2025");
    compare(book, "order-of-parts-is-irrelevant", "30/6/2025", "thường xuyên và 5/2025");
    compare(book, "order-misses-are-real", "ngày 20 hàng tháng", "ngày 18 hàng tháng");
  }

  private static void compare(SpecCases.Book book, String id, String lower, String upper) {
    book.add(
        id,
        "sở \"" + lower + "\", tỉnh \"" + upper + "\"",
        "department \"" + lower + "\", province \"" + upper + "\"",
        in -> compared(lower, upper, in));
  }
}
