package io.github.kehoach.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.rules.AnyCascade;
import io.github.kehoach.rules.cascade.TaskCoverage.Fulfilment;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private static final String TITLE = "Xây dựng cơ sở dữ liệu đất đai toàn tỉnh năm nay";
  private static final Deadline MAY = by("2025-05");
  private static final AnyCascade.Pair HEADS = AnyCascade.pair().sample();

  private static Deadline by(String period) {
    return Deadline.by(CalendarPeriod.parse(period));
  }

  private static Task upper(Deadline deadline) {
    return AnyCascade.task(1, TITLE, deadline, true);
  }

  private static Task lower(int number, String title, Deadline deadline) {
    return AnyCascade.task(number, title, deadline, false);
  }

  private static Plan uppers(Task... tasks) {
    return AnyCascade.with(HEADS.upper(), List.of(tasks));
  }

  private static Plan lowers(Task... tasks) {
    return AnyCascade.with(HEADS.lower(), List.of(tasks));
  }

  private static CascadeReport check(Plan lower, Plan upper) {
    return Cascade.standard().check(lower, upper);
  }

  private static List<String> rules(CascadeReport report) {
    return report.report().findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aTaskDoneByTheSameMonthIsKept() {
    CascadeReport report = check(lowers(lower(1, TITLE, MAY)), uppers(upper(MAY)));
    assertThat(rules(report)).isEmpty();
    assertThat(report.count(Fulfilment.KEPT)).isEqualTo(1);
  }

  @Test
  void aPlanThatEverybodyIsAskedForIsTheLowerPlanItself() {
    Task everybody =
        upper(MAY).toBuilder().leads(List.of(AgencyRef.collective("Các sở, ban, ngành"))).build();
    assertThat(rules(check(lowers(), uppers(everybody))))
        .containsExactly("cascade-task-not-carried-out");
    Plan arranged = under("TỔ CHỨC THỰC HIỆN", uppers(everybody));
    assertThat(rules(check(lowers(), arranged))).isEmpty();
    Plan assigned = under("Tổ chức thực hiện chuyển đổi số", uppers(everybody));
    assertThat(rules(check(lowers(), assigned))).containsExactly("cascade-task-not-carried-out");
  }

  @Test
  void whatAnAgencyAloneIsAskedForIsHeldAgainstItThereToo() {
    Plan arranged = under("Tổ chức thực hiện", uppers(upper(MAY)));
    assertThat(rules(check(lowers(), arranged))).containsExactly("cascade-task-not-carried-out");
  }

  @Test
  void whatALowerPlanArrangesForItselfHasNoSourceAbove() {
    Plan own = lowers(lower(1, TITLE, MAY), lower(2, "Bảo đảm kinh phí của đơn vị", MAY));
    assertThat(rules(check(own, uppers(upper(MAY)))))
        .containsExactly("cascade-task-without-source");
    assertThat(rules(check(under("Tổ chức thực hiện Kế hoạch:", own), uppers(upper(MAY)))))
        .isEmpty();
  }

  @Test
  void whatALowerTaskCallsAPartOfTheWorkOfOthersIsNoFault() {
    Task ofOthers =
        upper(MAY).toBuilder().leads(List.of(AgencyRef.unlinked("Công an tỉnh"))).build();
    assertThat(rules(check(lowers(lower(1, TITLE, MAY)), uppers(ofOthers))))
        .containsExactly("cascade-task-led-by-others");
    assertThat(rules(check(lowers(lower(1, "Phối hợp " + TITLE, MAY)), uppers(ofOthers))))
        .isEmpty();
  }

  @Test
  void anUpperPlanMayNameTheIssuerWithoutItsPlaceOrItsId() {
    String name = HEADS.lower().agencies().get(0).name();
    Plan placed =
        lowers().toBuilder()
            .agencies(
                List.of(
                    HEADS.lower().agencies().get(0).toBuilder()
                        .name(name + " tỉnh Lâm Đồng")
                        .build()))
            .build();
    Task unlinked = upper(MAY).toBuilder().leads(List.of(AgencyRef.unlinked(name))).build();
    Plan upper = uppers(unlinked).toBuilder().agencies(List.of()).build();
    assertThat(rules(check(placed, upper))).containsExactly("cascade-task-not-carried-out");
  }

  @Test
  void whatIsLeftOverOnBothSidesBelongsTogetherFromLessLikenessOn() {
    String above = "Thành lập Tổ công tác cấp xã, Tổ giúp việc tại thôn, khu dân cư";
    String below = "Thành lập Tổ công tác cấp xã và các Tổ giúp việc tại khu dân cư";
    CascadeReport report =
        check(
            lowers(lower(1, below, MAY)),
            uppers(upper(MAY).toBuilder().title(above).build(), upper(by("2025-03"))));
    assertThat(rules(report)).containsExactly("cascade-task-not-carried-out");
    assertThat(report.tasks().get(0).fulfilment()).isEqualTo(Fulfilment.KEPT);
  }

  private static Plan under(String title, Plan plan) {
    Section section = plan.sections().get(0).toBuilder().title(title).build();
    return plan.toBuilder().sections(List.of(section)).build();
  }

  @Test
  void ofSeveralLowerTasksTheLatestCounts() {
    Plan lower = lowers(lower(1, TITLE, MAY), lower(2, TITLE + ";", by("2025-06")));
    CascadeReport report = check(lower, uppers(upper(MAY)));
    assertThat(rules(report)).containsExactly("cascade-deadline-later");
    assertThat(report.tasks().get(0).carriers()).hasSize(2);
    assertThat(report.tasks().get(0).fulfilment()).isEqualTo(Fulfilment.LOOSENED);
  }

  @Test
  void oneLowerTaskIsEnoughForAStandingDuty() {
    Plan lower = lowers(lower(1, TITLE, MAY), lower(2, TITLE, Deadline.continuous()));
    Deadline both = Deadline.allOf(MAY, Deadline.continuous());
    assertThat(rules(check(lower, uppers(upper(both))))).isEmpty();
  }

  @Test
  void aRecurringDutyIsHeldAgainstWhatRecurs() {
    Deadline yearly = Deadline.every(Cycle.YEAR).inMonth(10).before().build();
    Plan lower = lowers(lower(1, TITLE, by("2025")), lower(2, TITLE, yearly));
    Deadline both = Deadline.allOf(by("2025"), yearly);
    assertThat(rules(check(lower, uppers(upper(both))))).isEmpty();
  }

  @Test
  void waitingForTheCentreUnderADayIsUndated() {
    Deadline centre =
        Deadline.triggered(Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").build());
    CascadeReport report = check(lowers(lower(1, TITLE, centre)), uppers(upper(MAY)));
    assertThat(rules(report)).containsExactly("cascade-deadline-undated");
  }

  @Test
  void oneEventWithOtherMarksIsOneEvent() {
    Trigger.Builder issuance = Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương");
    Deadline slash = Deadline.triggered(issuance.subject("Đề án/Chương trình").build());
    Deadline comma = Deadline.triggered(issuance.subject("Đề án, Chương trình").build());
    assertThat(rules(check(lowers(lower(1, TITLE, slash)), uppers(upper(comma))))).isEmpty();
  }

  @Test
  void aTaskOfAnotherTitleIsAnHonestNoMatch() {
    CascadeReport report =
        check(
            lowers(lower(1, "Tổ chức hội nghị tổng kết công tác văn thư", MAY)),
            uppers(upper(MAY)));
    assertThat(rules(report))
        .containsExactly("cascade-task-not-carried-out", "cascade-task-without-source");
  }

  @Test
  void oneLowerTaskMayServeSeveralUpperTasks() {
    String other = "Tái cấu trúc quy trình giải quyết hồ sơ của người dân tại bộ phận một cửa";
    Plan lower = lowers(lower(1, TITLE + ". " + other, by("2025-06")));
    Plan upper = uppers(upper(MAY), AnyCascade.task(2, other, by("2025-06"), true));
    CascadeReport report = check(lower, upper);
    assertThat(rules(report)).containsExactly("cascade-deadline-later");
    assertThat(report.report().findings().get(0).other().orElseThrow().pointer())
        .isEqualTo("/sections/0/tasks/0/deadline");
  }

  @Test
  void aClauseThatNobodyTakesUpIsWorthKnowing() {
    String other = "100% hồ sơ không bị giới hạn bởi địa giới hành chính cấp tỉnh";
    Plan upper = uppers(AnyCascade.task(1, TITLE + "; " + other, MAY, true));
    CascadeReport report = check(lowers(lower(1, TITLE, MAY)), upper);
    assertThat(rules(report)).containsExactly("cascade-scope-narrowed");
    assertThat(report.report().findings().get(0).arguments().get(0)).isEqualTo(other);
  }

  @Test
  void aLinkToNoTaskIsReported() {
    Task linked = lower(1, TITLE, MAY).toBuilder().addCarriesOut(TaskRef.of("9")).build();
    assertThat(rules(check(lowers(linked), uppers(upper(MAY))))).contains("cascade-link-unknown");
  }

  @Test
  void aDoubtedDeadlineGivesAWarningThatTellsTheDoubt() {
    Task doubted =
        upper(MAY).toBuilder().addDoubt(Doubt.of("deadline", "OCR đọc thành '52005'")).build();
    CascadeReport report = check(lowers(lower(1, TITLE, by("2025-06"))), uppers(doubted));
    assertThat(report.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.note().orElseThrow().vi()).contains("OCR đọc thành '52005'");
              assertThat(finding.note().orElseThrow().en()).contains("OCR đọc thành '52005'");
            });
  }

  @Test
  void whatRestsOnADistantLikenessIsAWarningAtMost() {
    Plan lower = lowers(lower(1, "Xây dựng cơ sở dữ liệu đất đai của tỉnh năm nay", by("2025-06")));
    CascadeReport report = check(lower, uppers(upper(MAY)));
    assertThat(report.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("cascade-deadline-later");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void aCollectiveOfDepartmentsMeansADepartment() {
    Task collective =
        upper(MAY).toBuilder().leads(List.of(AgencyRef.collective("Các sở, ban, ngành"))).build();
    CascadeReport report = check(lowers(lower(1, TITLE, MAY)), uppers(collective));
    assertThat(report.tasks()).extracting(TaskCoverage::given).containsExactly(Given.COLLECTIVE);
  }

  @Test
  void whoIsMeantByThoseConcernedIsNotDecided() {
    Task collective =
        upper(MAY).toBuilder().leads(List.of(AgencyRef.collective("Các đơn vị liên quan"))).build();
    assertThat(rules(check(lowers(), uppers(collective))))
        .containsExactly("cascade-responsibility-undecided");
  }

  @Test
  void theUpperPlanItselfIsNoTaskOfTheLower() {
    Task itself =
        AnyCascade.task(
            2, "Xây dựng, trình ban hành Kế hoạch thực hiện Nghị quyết 03/NQ-CP", MAY, true);
    Plan plan = uppers(upper(MAY), itself);
    Plan upper =
        plan.toBuilder().carriesOut(List.of(Citation.of(DocumentNumber.parse("03/NQ-CP")))).build();
    CascadeReport report = check(lowers(lower(1, TITLE, MAY)), upper);
    assertThat(rules(report)).isEmpty();
    assertThat(report.count(Fulfilment.THE_PLAN_ITSELF)).isEqualTo(1);
    assertThat(rules(check(lowers(lower(1, TITLE, MAY)), plan)))
        .as("a plan for another document")
        .containsExactly("cascade-task-not-carried-out");
  }

  @Test
  void unreadWordsAreServedByTheSameWords() {
    Plan upper = uppers(upper(Deadline.unread("Định kỳ")));
    assertThat(rules(check(lowers(lower(1, TITLE, Deadline.unread("định kỳ"))), upper))).isEmpty();
    assertThat(rules(check(lowers(lower(1, TITLE, Deadline.unread("kịp thời"))), upper)))
        .containsExactly("cascade-deadline-not-decided");
  }

  @Test
  void whoFollowsOneOfTwoContradictingStatementsNeedNotChange() {
    Plan lower = lowers(lower(1, TITLE, by("2025-06")));
    Plan body = uppers(upper(by("2025-06")));
    CascadeReport report = Cascade.standard().withStatement(body).check(lower, uppers(upper(MAY)));
    assertThat(rules(report)).containsExactly("cascade-upper-contradicts-itself");
    assertThat(report.count(Fulfilment.KEPT)).isEqualTo(1);
    Plan later = uppers(upper(by("2025-04")));
    assertThat(rules(Cascade.standard().withStatement(later).check(lower, uppers(upper(MAY)))))
        .containsExactly("cascade-deadline-later");
  }

  @Test
  void aPlanThatReplacesOneInTimeIsLateForInformationAlone() {
    Task everybody =
        upper(by("2025-02-26")).toBuilder()
            .title("Xây dựng Kế hoạch triển khai thực hiện gửi về trước ngày họp")
            .leads(List.of(AgencyRef.collective("Các sở, ban, ngành")))
            .build();
    Plan upper = under("Tổ chức thực hiện", uppers(everybody));
    Plan lower =
        lowers().toBuilder()
            .replaces(
                List.of(
                    Citation.of(DocumentNumber.parse("8/KH-SM"))
                        .dated(CalendarPeriod.parse("2025-02-25"))))
            .build();
    assertThat(check(lower, upper).report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("cascade-plan-late");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.text().vi()).contains("thay thế kế hoạch ngày 25/02/2025");
            });
  }

  @Test
  void anEnumerationThatLosesItsEndNarrowsTheScope() {
    String above = "Triển khai ứng dụng công nghệ số mới trong các ngành, y tế, giáo dục, đất đai";
    String below = "Triển khai ứng dụng công nghệ số mới trong các ngành, y tế";
    CascadeReport report =
        check(lowers(lower(1, below, MAY)), uppers(AnyCascade.task(1, above, MAY, true)));
    assertThat(rules(report)).containsExactly("cascade-scope-narrowed");
    assertThat(report.report().findings().get(0).arguments().get(0)).isEqualTo("giáo dục, đất đai");
  }

  @Test
  void whatASuccessorTookOverIsGivenToIt() {
    AgencyId gone = AgencyId.of("so-cu");
    Succession merger =
        Succession.builder()
            .kind(SuccessionKind.MERGE)
            .addFrom(gone)
            .addTo(AnyCascade.ISSUER)
            .effectiveOn(LocalDate.of(2025, 3, 1))
            .build();
    Task named = upper(MAY).toBuilder().leads(List.of(AgencyRef.of(gone))).build();
    AgencyDirectory directory =
        AgencyDirectory.of(
            List.of(Agency.builder().id(gone).name("Sở Cũ").kind(AgencyKind.DEPARTMENT).build()),
            List.of(merger));
    CascadeReport report = Cascade.standard().with(directory).check(lowers(), uppers(named));
    assertThat(rules(report)).containsExactly("cascade-task-not-carried-out");
    assertThat(check(lowers(), uppers(named)).tasks()).isEmpty();
  }

  @Test
  void rulesAreChosenAndSuppressedAsElsewhere() {
    RuleSet rules =
        Cascade.rules().suppress("cascade-deadline-later", "section/I", "đã xin gia hạn");
    CascadeReport report =
        Cascade.standard()
            .with(rules)
            .check(lowers(lower(1, TITLE, by("2025-06"))), uppers(upper(MAY)));
    assertThat(report.report().findings()).isEmpty();
    assertThat(report.report().suppressed()).hasSize(1);
  }
}
