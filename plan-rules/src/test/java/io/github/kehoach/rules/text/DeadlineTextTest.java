package io.github.kehoach.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** How deadlines are said in both languages. */
class DeadlineTextTest {
  private static final CalendarPeriod YEARS = CalendarPeriod.parse("2025/2030");

  private static void says(Deadline deadline, String vi, String en) {
    assertThat(DeadlineText.of(deadline)).isEqualTo(new Text(vi, en));
  }

  private static Deadline.Triggered waits(Trigger.Type type) {
    return Deadline.triggered(Trigger.of(type));
  }

  @Test
  void datesArePeriodsAsPeopleNameThem() {
    says(Deadline.by(CalendarPeriod.month(2025, 5)), "chậm nhất hết tháng 5/2025", "by 2025-05");
    says(Deadline.before(CalendarPeriod.month(2025, 12)), "trước tháng 12/2025", "before 2025-12");
    says(Deadline.by(YEARS), "chậm nhất hết năm 2030", "by 2030");
    says(Deadline.before(YEARS), "trước năm 2025", "before 2025");
  }

  @Test
  void placesStandBeforeTheCycle() {
    Deadline.Every year = Deadline.every(Cycle.YEAR).build();
    Deadline.Every month = Deadline.every(Cycle.MONTH).build();
    says(month, "hằng tháng", "every month");
    says(
        month.toBuilder().onDay(18).before().build(),
        "trước ngày 18 hằng tháng",
        "every month before day 18");
    says(
        month.toBuilder().onDay(-1).build(),
        "ngày cuối cùng hằng tháng",
        "every month by the last day");
    says(
        year.toBuilder().inMonth(10).before().build(),
        "trước tháng 10 hằng năm",
        "every year before October");
    says(
        year.toBuilder().inMonth(1).build(),
        "trong tháng 1 hằng năm",
        "every year by the end of January");
    says(
        year.toBuilder().inMonth(6).onDay(25).build(),
        "ngày 25 tháng 6 hằng năm",
        "every year by day 25 of June");
    says(
        year.toBuilder().inQuarter(2).build(),
        "trong quý II hằng năm",
        "every year by the end of quarter 2");
    says(
        year.toBuilder().before().build(),
        "hằng năm, trước khi bắt đầu kỳ",
        "every year, before it begins");
    says(Deadline.every(Cycle.HALF_YEAR).build(), "6 tháng một lần", "every half-year");
    says(
        Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build(),
        "thứ Sáu hằng tuần",
        "every week by Friday");
    says(
        Deadline.every(Cycle.QUARTER).inMonth(3).onDay(20).build(),
        "ngày 20 tháng cuối hằng quý",
        "every quarter by day 20 of its last month");
  }

  @Test
  void intervalsOffsetsAndLimitsFollow() {
    Deadline.Every year = Deadline.every(Cycle.YEAR).build();
    says(
        year.toBuilder().inMonth(6).interval(3).from(YEARS).build(),
        "trong tháng 6, 3 năm một lần từ năm 2025",
        "every 3 years by the end of June from 2025 on");
    says(
        Deadline.every(Cycle.MONTH).onDay(5).offset(1).until(YEARS).build(),
        "ngày 5 hằng tháng, hạn vào kỳ tiếp theo đến hết năm 2030",
        "every month by day 5, due in the next cycle until the end of 2030");
    says(
        year.toBuilder().offset(2).build(),
        "hằng năm, hạn sau 2 kỳ",
        "every year, due 2 cycles later");
  }

  @Test
  void dutiesWithoutADay() {
    says(Deadline.continuous(), "thường xuyên", "standing");
    says(Deadline.continuous(Cycle.YEAR), "thường xuyên hằng năm", "standing, reviewed every year");
    says(
        Deadline.continuous(Start.after(CalendarPeriod.year(2025))),
        "thường xuyên sau năm 2025",
        "standing after 2025");
    says(
        Deadline.Continuous.builder().until(CalendarPeriod.year(2030)).build(),
        "thường xuyên đến hết năm 2030",
        "standing until the end of 2030");
    says(Deadline.open(), "hoàn thành, không nêu hạn cuối", "to be finished, no end given");
    says(
        Deadline.onDemand("khi có yêu cầu"),
        "khi phát sinh: “khi có yêu cầu”",
        "on demand: “khi có yêu cầu”");
  }

  @Test
  void eventsAreSaidAsClauses() {
    Trigger issued = Trigger.of(Trigger.Type.ISSUANCE);
    says(
        Deadline.triggered(issued.toBuilder().by("Trung ương").subject("Đề án").build()),
        "khi Trung ương ban hành Đề án",
        "upon the issuance of “Đề án” by Trung ương");
    says(
        Deadline.triggered(issued.toBuilder().by("Trung ương").build()),
        "khi Trung ương ban hành văn bản",
        "upon a document issued by Trung ương");
    says(
        Deadline.triggered(issued.toBuilder().subject("Đề án").build()),
        "khi ban hành Đề án",
        "upon the issuance of “Đề án”");
    says(waits(Trigger.Type.ROADMAP), "theo lộ trình", "according to the roadmap");
    says(
        Deadline.triggered(Trigger.builder().type(Trigger.Type.GUIDANCE).by("Trung ương").build()),
        "theo hướng dẫn của Trung ương",
        "following guidance from Trung ương");
    says(
        Deadline.triggered(Trigger.builder().type(Trigger.Type.EFFECT).subject("Luật").build()),
        "khi Luật có hiệu lực",
        "upon “Luật” taking effect");
    says(waits(Trigger.Type.APPROVAL), "khi được phê duyệt", "upon approval");
  }

  @Test
  void lagsNameTheirDirection() {
    Trigger issued =
        Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();
    says(
        Deadline.triggered(issued, Lag.of(15, LagUnit.WORKING_DAY)),
        "trong 15 ngày làm việc kể từ khi Trung ương ban hành Đề án",
        "within 15 working days of the issuance of “Đề án” by Trung ương");
    says(
        Deadline.triggered(issued, Lag.of(0, LagUnit.DAY)),
        "ngay khi Trung ương ban hành Đề án",
        "at once upon the issuance of “Đề án” by Trung ương");
    says(
        Deadline.triggered(
            Trigger.builder().type(Trigger.Type.EVENT).subject("ngày khai mạc").build(),
            Lag.of(-20, LagUnit.DAY)),
        "chậm nhất 20 ngày trước ngày khai mạc",
        "20 days before “ngày khai mạc” at the latest");
    says(
        Deadline.triggered(Trigger.of(Trigger.Type.GUIDANCE), Lag.of(1, LagUnit.MONTH)),
        "trong 1 tháng kể từ khi có hướng dẫn",
        "within 1 month of guidance");
  }

  @Test
  void partsAreJoined() {
    says(
        Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous()),
        "chậm nhất hết tháng 5/2025 và thường xuyên",
        "by 2025-05 and standing");
    says(
        Deadline.scoped(
            ScopedPart.of("Gửi", Deadline.by(CalendarPeriod.day(2025, 9, 16))),
            ScopedPart.of("Nhận", Deadline.before(CalendarPeriod.day(2025, 9, 25)))),
        "Gửi: chậm nhất ngày 16/09/2025; Nhận: trước ngày 25/09/2025",
        "Gửi: by 2025-09-16; Nhận: before 2025-09-25");
    says(Deadline.unread("sớm"), "“sớm” (chưa đọc được)", "“sớm” (not understood)");
    says(Deadline.unstated(), "không nêu thời hạn", "no deadline stated");
  }
}
