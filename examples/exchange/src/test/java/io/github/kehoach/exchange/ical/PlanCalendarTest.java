package io.github.kehoach.exchange.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.exchange.CalendarLaws;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);
  private static final PlanCalendar CALENDAR = PlanCalendar.since(SINCE, Language.VI);

  private static String write(Deadline deadline) {
    return CALENDAR.write(
        CalendarLaws.plan(Task.builder().title("Việc").deadline(deadline).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hai-duong/726",
        "hai-duong/726-body",
        "hai-duong/so-khcn",
        "hai-duong/so-noi-vu",
        "hai-duong/so-tai-chinh",
        "hau-giang/ke-hoach"
      })
  void aBundledPlanIsDueOnTheDaysOfItsDeadlines(String name) throws IOException {
    Plan plan;
    try (InputStream in = getClass().getResourceAsStream("/plans/" + name + ".json")) {
      plan = JsonFormat.plans().read(Objects.requireNonNull(in, name));
    }
    String calendar = CALENDAR.write(plan);
    for (int year = 2025; year <= 2031; year++) {
      DayRange range = CalendarPeriod.year(year).days();
      assertThat(Ical4j.days(calendar, range)).isEqualTo(dueDays(plan, range));
      assertThat(Ical4j.days(CALENDAR.singlyIn(range).write(plan), range))
          .isEqualTo(dueDays(plan, range));
    }
    assertThat(Ical4j.calendar(calendar).validate().getEntries()).isEmpty();
  }

  private static List<LocalDate> dueDays(Plan plan, DayRange range) {
    List<Deadline> deadlines = new ArrayList<>();
    TaskVisit.all(plan, task -> deadlines.add(task.deadline()));
    plan.reportingDuties().forEach(duty -> deadlines.add(duty.deadline()));
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Deadline deadline : deadlines) {
      days.addAll(DeadlineResolver.resolve(deadline, ResolveContext.since(SINCE), range).dueDays());
    }
    return List.copyOf(days);
  }

  @Test
  void beforeAMonthIsDueOnTheLastDayBeforeIt() {
    assertThat(write(Deadline.before(CalendarPeriod.month(2025, 12))))
        .contains("\r\nDUE;VALUE=DATE:20251130\r\n")
        .doesNotContain("DTSTART", "COMMENT");
  }

  @Test
  void whatRecursBeginsOnItsFirstDueDay() {
    assertThat(write(Deadline.every(Cycle.MONTH).onDay(31).build()).lines())
        .containsSequence("DUE;VALUE=DATE:20250228", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
  }

  @Test
  void noStartThatStrictServersRefuse() {
    assertThat(write(Deadline.every(Cycle.MONTH).onDay(31).build())).doesNotContain("DTSTART");
  }

  @Test
  void whatHasNoDayHasNone() {
    Deadline unknownFirstYear = Deadline.every(Cycle.YEAR).interval(2).build();
    Deadline roadmap = Deadline.triggered(Trigger.of(Trigger.Type.ROADMAP));
    Deadline lag =
        Deadline.triggered(
            Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").build(),
            Lag.of(15, LagUnit.WORKING_DAY));
    assertThat(write(unknownFirstYear))
        .contains("COMMENT:Lịch không ghi ngày đến hạn của việc này");
    assertThat(write(roadmap)).contains("COMMENT:Chờ sự kiện: Lộ trình. Không có ngày");
    assertThat(write(lag)).contains("COMMENT:Chờ sự kiện: Trung ương ban hành văn bản. Chỉ tính");
    assertThat(write(Deadline.unread("sau Tết"))).contains("sau Tết");
    Deadline later = Deadline.continuous(Start.after(CalendarPeriod.year(2025)));
    assertThat(write(later)).contains("COMMENT:Việc thường xuyên từ ngày 01/01/2026");
    for (Deadline undated : List.of(unknownFirstYear, roadmap, lag, later, Deadline.open())) {
      assertThat(write(undated)).doesNotContain("DUE", "DTSTART;", "RRULE");
    }
  }

  @Test
  void aMixedDeadlineIsATodoForEachPart() {
    List<VToDo> todos =
        Ical4j.todos(
            write(
                Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous())));
    assertThat(todos).hasSize(2);
    assertThat(Ical4j.value(todos.get(0), Property.DUE)).contains("20250531");
    assertThat(Ical4j.value(todos.get(1), Property.DUE)).isEmpty();
    assertThat(Ical4j.value(todos.get(1), Property.RELATED_TO))
        .isEqualTo(Ical4j.value(todos.get(0), Property.UID));
    assertThat(Ical4j.value(todos.get(1), Property.SUMMARY)).contains("Việc [2/2 thường xuyên]");
  }

  @Test
  void aScopeStandsInTheTitle() {
    Deadline scoped =
        Deadline.scoped(
            new ScopedPart("Gửi", Deadline.by(CalendarPeriod.year(2025))),
            new ScopedPart("Nhận", Deadline.by(CalendarPeriod.year(2026))));
    assertThat(Ical4j.values(write(scoped), Property.SUMMARY))
        .containsExactly("Việc [1/2 Gửi: năm 2025]", "Việc [2/2 Nhận: năm 2026]");
  }

  @Test
  void partsOfATaskAreRelatedToIt() {
    Task part = Task.builder().title("Khảo sát").number(PartNumber.parse("a")).build();
    Task whole =
        Task.builder()
            .title("Đề án")
            .number(PartNumber.parse("15"))
            .deadline(Deadline.by(CalendarPeriod.year(2025)))
            .addSubtask(part)
            .build();
    List<VToDo> todos = Ical4j.todos(CALENDAR.write(CalendarLaws.plan(whole)));
    assertThat(Ical4j.value(todos.get(1), Property.SUMMARY)).contains("15.a. Khảo sát");
    assertThat(Ical4j.value(todos.get(1), Property.RELATED_TO))
        .isEqualTo(Ical4j.value(todos.get(0), Property.UID));
    assertThat(Ical4j.value(todos.get(1), Property.DUE)).contains("20251231");
  }

  @Test
  void singleDaysStandBelowTheWhole() {
    DayRange quarter = CalendarPeriod.quarter(2025, 2).days();
    ReportingDuty duty =
        ReportingDuty.builder()
            .what("Báo cáo")
            .deadline(Deadline.every(Cycle.MONTH).onDay(18).build())
            .build();
    String calendar =
        CALENDAR.singlyIn(quarter).write(Plan.builder().addReportingDuty(duty).build());
    assertThat(Ical4j.values(calendar, Property.DUE))
        .containsExactly("20250418", "20250518", "20250618");
    List<VToDo> todos = Ical4j.todos(calendar);
    assertThat(Ical4j.value(todos.get(0), Property.COMMENT).orElseThrow())
        .contains("01/04/2025", "30/06/2025");
    assertThat(Ical4j.values(calendar, Property.RELATED_TO))
        .containsOnly(Ical4j.value(todos.get(0), Property.UID).orElseThrow());
  }

  @Test
  void aBackslashBeforeALineBreakIsTwoEscapes() {
    assertThat(ContentLines.escaped("a\\\nb;c,d\r\ne\u0007")).isEqualTo("a\\\\\\nb\\;c\\,d\\ne");
  }

  @Test
  void leadsAreCategoriesOfTheirOwn() throws IOException {
    Calendar calendar = Ical4j.calendar(bundled726());
    VToDo task4 = (VToDo) calendar.getComponents().get(3);
    assertThat(Ical4j.value(task4, Property.CATEGORIES))
        .contains("Báo Hải Dương,Đài Phát thanh - Truyền hình tỉnh,Cổng thông tin điện tử tỉnh");
    assertThat(Ical4j.value(task4, Property.DESCRIPTION).orElseThrow())
        .contains("Thời hạn: Thường xuyên\n", "Chủ trì: Báo Hải Dương; Đài");
  }

  @Test
  void theSamePlanIsTheSameTextAndSectionsTellNumbersApart() throws IOException {
    assertThat(bundled726()).isEqualTo(bundled726());
    Task task = Task.builder().title("Việc").number(PartNumber.parse("1")).build();
    Plan plan =
        Plan.builder()
            .addSection(Section.builder().number("I").addTask(task).addTask(task).build())
            .addSection(Section.builder().number("II").addTask(task).build())
            .build();
    assertThat(Ical4j.values(CALENDAR.write(plan), Property.UID)).doesNotHaveDuplicates();
  }

  private String bundled726() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/plans/hai-duong/726.json")) {
      return CALENDAR.write(JsonFormat.plans().read(Objects.requireNonNull(in)));
    }
  }
}
