package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that the golden files of {@code kehoach/1} hold: every field and every kind of that
 * version. They never change. Long because they are a list.
 */
final class Golden1 {
  private static final List<Doubt> DOUBTS = List.of(Doubt.of("title", "chữ mờ"));
  private static final Extensions X = Extensions.none().with("x-ghiChu", "{\"màu\":[1.50,null]}");
  private static final Citation FULL =
      Citation.of(DocumentNumber.parse("03/NQ-CP"))
          .dated(CalendarPeriod.day(2025, 1, 9))
          .issuedBy("Chính phủ")
          .inWords("Nghị quyết số 03/NQ-CP");
  private static final TaskRef TASK =
      TaskRef.of("15")
          .in(DocumentNumber.parse("726/KH-UBND"))
          .dated(CalendarPeriod.day(2025, 2, 20))
          .inSection("IV")
          .subtask("a");
  private static final AgencyRef SO = AgencyRef.of(AgencyId.of("so-tai-chinh"), "Sở Tài chính");
  private static final AgencyRef ALL = AgencyRef.collective("các sở, ban, ngành");
  private static final AgencyRef WORDS = AgencyRef.unlinked("Công an tỉnh");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 30);

  private Golden1() {}

  static Plan plan() {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.month(2025, 2))
                .addIssuer(AgencyRef.of(AgencyId.of("ubnd"), "UBND TỈNH"))
                .title("Thực hiện Nghị quyết số 03/NQ-CP")
                .placeAndDate("Hải Dương, ngày    tháng 02 năm 2025")
                .signedAs("KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
                .addRecipient(WORDS)
                .extensions(X)
                .doubts(DOUBTS)
                .build())
        .addBasis(FULL)
        .addBasis(Citation.ofText("Căn cứ Luật Tổ chức chính quyền địa phương"))
        .addCarriesOut(Citation.of(DocumentNumber.parse("113-CTr/TU")))
        .addReplaces(Citation.of(DocumentNumber.parse("12/KH-UBND")))
        .addSection(
            Section.builder()
                .number("I")
                .title("Nâng cao nhận thức")
                .content("Tổ chức quán triệt.")
                .addTask(wholeTask())
                .extensions(X)
                .doubts(DOUBTS)
                .build())
        .addSection(
            Section.builder()
                .title("Thời hạn")
                .tasks(tasksOfEveryDeadline())
                .addSection(Section.builder().number("1").build())
                .build())
        .tasksIn("Phụ lục II")
        .indicators(indicatorsOfEveryTarget())
        .indicatorsIn("Phụ lục I")
        .funding("Ngân sách tỉnh")
        .addReportingDuty(
            ReportingDuty.builder()
                .addFrom(ALL)
                .addTo(AgencyRef.of(AgencyId.of("so-khcn")))
                .what("Báo cáo kết quả")
                .deadline(Deadline.every(Cycle.MONTH).onDay(18).build())
                .deadlineText("ngày 18 hàng tháng")
                .extensions(X)
                .doubts(DOUBTS)
                .build())
        .agencies(agencies())
        .addCitation(Citation.ofText("Công văn của Bộ"))
        .extensions(X)
        .doubts(DOUBTS)
        .build();
  }

  private static Task wholeTask() {
    return Task.builder()
        .number(PartNumber.parse("15"))
        .title("Xây dựng Đề án")
        .content("Trình cấp có thẩm quyền")
        .addLead(SO)
        .addLead(AgencyRef.of(AgencyId.of("so-khcn")))
        .addCoordinator(ALL)
        .addCoordinator(WORDS)
        .addDeliverable(Deliverable.of("Đề án"))
        .deadline(Deadline.by(CalendarPeriod.month(2025, 12)))
        .deadlineText("12/2025")
        .funding("Ngân sách tỉnh")
        .addCarriesOut(TASK)
        .addSubtask(Task.builder().number(PartNumber.parse("a")).title("Khảo sát").build())
        .extensions(Extensions.none().with("/deadline/x-gio", "17").with("x-ghiChu", "true"))
        .doubts(DOUBTS)
        .build();
  }

  private static List<Task> tasksOfEveryDeadline() {
    List<Deadline> deadlines =
        new ArrayList<>(
            List.of(
                Deadline.by(CalendarPeriod.parse("2025-02-28")),
                Deadline.by(CalendarPeriod.parse("2025-Q2")),
                Deadline.by(CalendarPeriod.parse("2025-S1")),
                Deadline.by(CalendarPeriod.parse("2025-03/2026")),
                Deadline.before(CalendarPeriod.month(2025, 12)),
                Deadline.every(Cycle.MONTH)
                    .interval(2)
                    .before()
                    .onDay(18)
                    .offset(1)
                    .from(CalendarPeriod.month(2025, 3))
                    .until(CalendarPeriod.year(2030))
                    .build(),
                Deadline.every(Cycle.YEAR).before().inMonth(10).build(),
                Deadline.every(Cycle.YEAR).inQuarter(4).build(),
                Deadline.every(Cycle.HALF_YEAR).build(),
                Deadline.every(Cycle.QUARTER).inMonth(-1).onDay(-1).build(),
                Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build(),
                Deadline.every(Cycle.MONTH).on(DayOfWeek.MONDAY).nth(1).build(),
                Deadline.every(Cycle.QUARTER).inMonth(-1).onWorkingDay(-1).build(),
                Deadline.every(Cycle.DAY).build(),
                Deadline.continuous(),
                Deadline.Continuous.builder()
                    .cycle(Cycle.YEAR)
                    .start(Start.after(CalendarPeriod.year(2025)))
                    .until(CalendarPeriod.year(2030))
                    .build(),
                Deadline.continuous(Start.from(CalendarPeriod.year(2026))),
                Deadline.open(),
                Deadline.open(Start.after(CalendarPeriod.year(2025))),
                Deadline.open(Start.from(CalendarPeriod.year(2026))),
                Deadline.onDemand("khi có yêu cầu"),
                Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous()),
                Deadline.scoped(
                    new ScopedPart("các xã", Deadline.by(CalendarPeriod.year(2025))),
                    new ScopedPart("các huyện", Deadline.continuous())),
                Deadline.unread("sau Tết")));
    for (Trigger.Type type : Trigger.Type.values()) {
      deadlines.add(Deadline.triggered(Trigger.of(type)));
    }
    int amount = -2;
    for (LagUnit unit : LagUnit.values()) {
      Trigger trigger =
          Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();
      deadlines.add(Deadline.triggered(trigger, Lag.of(amount++, unit)));
    }
    return deadlines.stream()
        .map(deadline -> Task.builder().title("Việc").deadline(deadline).build())
        .toList();
  }

  private static List<Indicator> indicatorsOfEveryTarget() {
    List<Indicator> all = new ArrayList<>();
    all.add(
        Indicator.builder()
            .number("7.1")
            .horizon(Horizon.of(CalendarPeriod.year(2030)))
            .name("Tỷ lệ hồ sơ trực tuyến")
            .unit(Unit.of("%"))
            .target(Target.atLeast(new BigDecimal("80")).stated("tăng dần"))
            .targetText("≥ 80 và tăng dần")
            .parent("7")
            .addGroup(
                GroupTarget.builder()
                    .group("Thành phố Chí Linh")
                    .target(Target.atLeast(new BigDecimal("90")))
                    .targetText("≥ 90")
                    .build())
            .addLead(SO)
            .addMonitor(WORDS)
            .better(Better.HIGHER)
            .extensions(X)
            .doubts(DOUBTS)
            .build());
    for (Target target :
        List.of(
            Target.moreThan(new BigDecimal("40.5")),
            Target.atMost(new BigDecimal("-5")),
            Target.lessThan(new BigDecimal("0.000000000000001")),
            Target.exactly(new BigDecimal("999999999999999")),
            Target.between(new BigDecimal("16"), new BigDecimal("18")),
            Target.rankWithin(20),
            Target.inWords("Tiên tiến, hiện đại"))) {
      all.add(Indicator.builder().name("Chỉ tiêu").target(target).better(Better.LOWER).build());
    }
    return all;
  }

  private static List<Agency> agencies() {
    List<Agency> all = new ArrayList<>();
    for (AgencyKind kind : AgencyKind.values()) {
      all.add(
          Agency.builder()
              .id(AgencyId.of("cq-" + kind))
              .name("Cơ quan " + kind)
              .kind(kind)
              .build());
    }
    all.add(
        Agency.builder()
            .id(AgencyId.of("so-khcn"))
            .name("Sở Khoa học và Công nghệ")
            .addAlias("Sở KH&CN")
            .kind(AgencyKind.DEPARTMENT)
            .parent(AgencyId.of("ubnd"))
            .code(ElectronicCode.of("H23.15"))
            .existsFrom(LocalDate.of(2025, 3, 1))
            .existsUntil(LocalDate.of(2030, 12, 31))
            .extensions(X)
            .doubts(DOUBTS)
            .build());
    return all;
  }

  static AgencyDirectory directory() {
    List<Succession> successions = new ArrayList<>();
    for (SuccessionKind kind : SuccessionKind.values()) {
      successions.add(
          Succession.builder()
              .kind(kind)
              .addFrom(AgencyId.of("cq-office"))
              .addTo(AgencyId.of("so-khcn"))
              .effectiveOn(LocalDate.of(2025, 2, 28))
              .operationalOn(LocalDate.of(2025, 3, 1))
              .functions("chuyển đổi số")
              .legalBasis("Nghị quyết số 58/NQ-HĐND")
              .extensions(X)
              .doubts(DOUBTS)
              .build());
    }
    return AgencyDirectory.of(agencies(), successions);
  }

  static Ledger ledger() {
    FactNotes notes =
        FactNotes.builder()
            .source("Báo cáo số 12/BC-STC")
            .note("qua trục liên thông")
            .extensions(X)
            .doubts(DOUBTS)
            .build();
    Deadline later = Deadline.by(CalendarPeriod.month(2025, 9));
    return Ledger.builder()
        .addFact(
            Fact.taskReport(TASK, DAY)
                .doneOn(LocalDate.of(2025, 5, 15))
                .occurrence(LocalDate.of(2025, 5, 18))
                .percent(100)
                .statedStatus("Đã hoàn thành")
                .notes(notes)
                .id("F-1")
                .build())
        .addFact(
            Fact.triggerFired(Released.task(TASK), DAY)
                .document(FULL)
                .notes(notes)
                .id("F-2")
                .build())
        .addFact(
            Fact.triggerFired(
                    Released.allWaiting(
                        Trigger.builder().type(Trigger.Type.EVENT).subject("Đại hội").build()),
                    DAY)
                .build())
        .addFact(
            Fact.deadlineExtended(TASK, later, DAY).decision(FULL).notes(notes).id("F-3").build())
        .addFact(Fact.deadlineExtended(TASK, Deadline.unstated(), DAY).build())
        .addFact(
            Fact.reassigned(TASK, List.of(SO, WORDS), DAY)
                .decision(FULL)
                .notes(notes)
                .id("F-4")
                .build())
        .addFact(Fact.cancelled(TASK, DAY).decision(FULL).notes(notes).id("F-5").build())
        .addFact(
            Fact.indicatorRead(
                    IndicatorRef.of("7.1", Horizon.of(CalendarPeriod.year(2030))),
                    Reading.of(new BigDecimal("72.5"), CalendarPeriod.parse("2025-Q2")).toBuilder()
                        .source("Cục Thống kê")
                        .build(),
                    DAY)
                .notes(notes)
                .id("F-6")
                .build())
        .addFact(
            Fact.indicatorRead(
                    IndicatorRef.of("18"), Reading.inWords("đạt", CalendarPeriod.year(2025)), DAY)
                .build())
        .addFact(Fact.taskReport(TASK, DAY).percent(new BigDecimal("33.5")).id("BC-1").build())
        .addFact(
            Fact.taskAdded(Task.builder().title("Việc mới").build(), "II/1", DAY)
                .decision(FULL)
                .notes(notes)
                .id("F-7")
                .build())
        .addFact(
            Fact.taskChanged(TASK, Task.builder().number("15").title("Việc").build(), DAY)
                .decision(FULL)
                .notes(notes)
                .id("F-8")
                .build())
        .addFact(Fact.withdrawn("BC-1", DAY).notes(notes).id("F-9").build())
        .plan(FULL)
        .extensions(X)
        .doubts(DOUBTS)
        .build();
  }
}
