package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Where rules have to be careful: cases beside the fixtures. */
class StandardRulesTest {
  private static final PlanValidator VALIDATOR =
      PlanValidator.of(RuleSet.standard().without("duty-on-day-off"));

  @Test
  void aSoundPlanHasNoFinding() {
    assertThat(findings(SamplePlans.of(sound("1"), sound("2")))).isEmpty();
  }

  @Test
  void aNumberThatStandsTwiceInOneNumberingIsFoundAtTheSecondPlace() {
    Plan plan =
        SamplePlans.of(
            sound("1"), sound("2"), SamplePlans.changed("1", task -> task.title("Tập huấn")));
    assertThat(findings(plan))
        .containsExactly(Tuple.tuple("task-number-duplicate", "/sections/0/tasks/2"));
    Finding finding = VALIDATOR.validate(plan).findings().get(0);
    assertThat(finding.other()).map(Place::pointer).contains("/sections/0/tasks/0");
    assertThat(finding.text().vi()).isEqualTo("Có hai nhiệm vụ cùng mang số 1 trong một dãy số.");
  }

  @Test
  void aDeadlineOnThePlansOwnDayIsNotBeforeIt() {
    Task task =
        sound("1").toBuilder().deadlineText("20/02/2025").deadline(day(2025, 2, 20)).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void recurringDeadlinesHaveNoSingleLastDay() {
    Task task =
        sound("1").toBuilder()
            .deadlineText("hằng năm")
            .deadline(Deadline.every(Cycle.YEAR).build())
            .build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void aDoubtAboutTheLeadsSaysWhyThereIsNone() {
    Doubt why = Doubt.of("leads", "Giao cho một cá nhân; tên không ghi.");
    assertThat(findings(SamplePlans.task(task -> task.leads(List.of()).addDoubt(why)))).isEmpty();
  }

  @Test
  void eachEmptySlotOfTheFiveClaritiesIsOneFinding() {
    Task bare = Task.builder().title("Nâng cao nhận thức").build();
    assertThat(findings(SamplePlans.of(bare)))
        .containsExactly(
            Tuple.tuple("task-without-lead", "/sections/0/tasks/0/leads"),
            Tuple.tuple("task-without-deliverable", "/sections/0/tasks/0/deliverables"),
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void standingAndTriggeredDeadlinesAreClear() {
    Task task =
        sound("1").toBuilder().deadlineText("thường xuyên").deadline(Deadline.continuous()).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void aDayThatNoCalendarHasIsAWarningAndTimesThatOnlyAPersonCanMakeOutAreNone() {
    assertThat(unclear("31/6/2026"))
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.text().vi()).contains("không có trong lịch: “31/6/2026”");
            });
    assertThat(unclear("kỳ họp thứ 20").severity()).isEqualTo(Severity.INFO);
  }

  private static Finding unclear(String words) {
    Task task = sound("1").toBuilder().deadline(Deadline.unread(words)).build();
    RuleSet clear = RuleSet.standard().only(List.of("task-without-clear-deadline"));
    List<Finding> found = PlanValidator.of(clear).validate(SamplePlans.of(task)).findings();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void wordingThatNobodyUnderstandsIsNoClearDeadline() {
    Task task = sound("1").toBuilder().deadline(Deadline.unread("sớm nhất")).build();
    assertThat(findings(SamplePlans.of(task)))
        .containsExactly(
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void aPartHasTheLeadAndTheDeadlineOfTheTaskAbove() {
    Task part = Task.builder().title("Định danh tàu thuyền").build();
    Task whole = sound("c").toBuilder().addSubtask(part).build();
    assertThat(findings(SamplePlans.of(whole))).isEmpty();
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }

  private static List<Tuple> findings(Plan plan) {
    return VALIDATOR.validate(plan).findings().stream()
        .map(finding -> Tuple.tuple(finding.rule(), finding.place().pointer()))
        .toList();
  }

  @Test
  void whatRepeatsIsOneFindingWithItsPlaces() {
    Task bare = Task.builder().title("Nâng cao nhận thức").build();
    Task other = Task.builder().title("Tuyên truyền").build();
    Finding lead = VALIDATOR.validate(SamplePlans.of(bare, other)).findings().get(0);
    assertThat(lead.count()).isEqualTo(2);
    assertThat(lead.text().vi()).isEqualTo("2 nhiệm vụ chưa nêu cơ quan chủ trì.");
    assertThat(lead.place().key()).isEqualTo("section/I");
    assertThat(lead.places())
        .extracting(Place::key)
        .containsExactly("section/I/task/Nâng cao nhận thức", "section/I/task/Tuyên truyền");
  }

  @Test
  void whatAnotherStatementOfThePlanNamesIsNotMissing() {
    String title = "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý";
    Plan annex = SamplePlans.task(task -> task.title(title));
    Plan body =
        SamplePlans.task(
            task -> task.title("Sở Nội vụ chủ trì r" + title.substring(1)).deliverables(List.of()));
    assertThat(findings(body))
        .extracting(one -> one.toList().get(0))
        .containsExactly("task-without-deliverable");
    assertThat(VALIDATOR.withStatement(annex).validate(body).findings()).isEmpty();
  }

  @Test
  void aDirectoryTellsWhoTakesOverAndAsksForNothingInThePlan() {
    AgencyId media = AgencyId.of("so-tttt");
    Plan plan = SamplePlans.task(task -> task.leads(List.of(AgencyRef.of(media))));
    AgencyDirectory directory =
        AgencyDirectory.of(
            List.of(
                Agency.builder()
                    .id(media)
                    .name("Sở Thông tin và Truyền thông")
                    .existsUntil(LocalDate.of(2025, 2, 28))
                    .build(),
                SamplePlans.agency(AgencyId.of("so-khcn"), "Sở Khoa học và Công nghệ")),
            List.of(
                Succession.builder()
                    .kind(SuccessionKind.MERGE)
                    .addFrom(media)
                    .addTo(AgencyId.of("so-khcn"))
                    .effectiveOn(LocalDate.of(2025, 3, 1))
                    .build()));
    Finding only = VALIDATOR.with(directory).validate(plan).findings().get(0);
    assertThat(only.rule()).isEqualTo("agency-not-there-when-due");
    assertThat(only.severity()).isEqualTo(Severity.WARNING);
    assertThat(only.text().vi()).contains("cơ quan tiếp nhận: Sở Khoa học và Công nghệ");
    assertThat(VALIDATOR.with(directory).validate(plan).findings()).hasSize(1);
  }

  @Test
  void aDayOffOfTheCallersCalendarCounts() {
    WorkingCalendar own =
        WorkingCalendar.vietnam()
            .with(
                "holiday | 2025-03-12 | Ngày truyền thống | Memorial day | decided | 2025-01 | x");
    Plan plan = SamplePlans.task(task -> task.deadline(day(2025, 3, 12)).deadlineText("12/3/2025"));
    assertThat(findings(plan)).isEmpty();
    assertThat(VALIDATOR.with(own).validate(plan).findings())
        .extracting(Finding::rule)
        .containsExactly("deadline-on-day-off");
  }

  @Test
  void suppressionsThatCoverNothingAreTold() {
    RuleSet rules =
        RuleSet.standard()
            .suppress("task-without-lead", "task/1", "giao sau")
            .suppress("task-without-lead", "task/9", "giao sau");
    Plan plan = SamplePlans.task(task -> task.leads(List.of()));
    Report report = PlanValidator.of(rules).validate(plan);
    assertThat(report.suppressed()).hasSize(1);
    assertThat(report.unused()).extracting(Suppression::subject).containsExactly("task/9");
  }

  @Test
  void doubtsAreAListOfTheirOwn() {
    Plan plan = SamplePlans.task(task -> task.addDoubt(Doubt.of("deadlineText", "chữ mờ")));
    Report report = VALIDATOR.validate(plan);
    assertThat(report.findings()).isEmpty();
    assertThat(report.doubts()).extracting(doubt -> doubt.part().vi()).containsExactly("thời hạn");
  }

  @Test
  void aFindingOnADoubtfulCellSaysSoAndMattersLess() {
    Plan plan =
        SamplePlans.indicator(
            i ->
                i.monitors(List.of(AgencyRef.of(SamplePlans.PROVINCE)))
                    .addDoubt(Doubt.of("monitors", "chữ mờ")));
    Finding only = VALIDATOR.validate(plan).findings().get(0);
    assertThat(only.rule()).isEqualTo("indicator-monitored-by-issuer");
    assertThat(only.severity()).isEqualTo(Severity.INFO);
    assertThat(only.note().orElseThrow().vi()).isEqualTo("bản in còn nghi vấn: chữ mờ");
  }

  @Test
  void wordsThatGiveATimeAreNoGapThoughNobodyMakesOutTheDay() {
    assertThat(severityOf(task -> task.deadline(Deadline.unread("Kỳ họp giữa năm 2026"))))
        .isEqualTo(Severity.INFO);
    assertThat(severityOf(task -> task.deadline(Deadline.unread("Trước mùa mưa bão"))))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void severalCollectivesAreOneAndWhereTheyReportTheirWorkIsFollowed() {
    List<AgencyRef> all =
        List.of(AgencyRef.collective("Các sở"), AgencyRef.collective("UBND các xã, phường"));
    assertThat(severityOf(task -> task.leads(all))).isEqualTo(Severity.WARNING);
    Plan followed =
        SamplePlans.task(task -> task.leads(all)).toBuilder()
            .reportingDuties(
                List.of(
                    SamplePlans.report().toBuilder()
                        .from(List.of(AgencyRef.collective("các sở")))
                        .to(List.of(AgencyRef.of(SamplePlans.HOME_AFFAIRS)))
                        .build()))
            .build();
    assertThat(VALIDATOR.validate(followed).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(Tuple.tuple("lead-collective", Severity.INFO));
  }

  private static Severity severityOf(Consumer<Task.Builder> change) {
    return VALIDATOR.validate(SamplePlans.task(change)).findings().get(0).severity();
  }
}
