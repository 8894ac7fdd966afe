package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.Statements;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.cascade.TaskCoverage.Fulfilment;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.tracker.input.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the documents of Hải Dương prove about each other, and nothing else. Each line was held
 * against the print.
 */
class CascadeOfRealPlansTest {
  private static final Plan ANNEX = Plans.read("hai-duong/726");
  private static final Plan BODY = Plans.read("hai-duong/726-body");
  private static final CascadeReport SCIENCE = check("hai-duong/so-khcn");
  private static final CascadeReport FINANCE = check("hai-duong/so-tai-chinh");
  private static final CascadeReport HOME_AFFAIRS = check("hai-duong/so-noi-vu");
  private static final Report STATEMENTS = Statements.compare(ANNEX, BODY);

  private static CascadeReport check(String lower) {
    return Cascade.standard().check(Plans.read(lower), ANNEX);
  }

  /** Severity, rule, lower subject and upper subject of everything that is found. */
  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.rule()
                    + ": "
                    + finding.place().subject().en()
                    + finding.other().map(other -> " / " + other.subject().en()).orElse(""))
        .toList();
  }

  private static List<String> paths(List<TaskVisit> tasks) {
    return tasks.stream()
        .map(task -> task.section().number().map(PartNumber::key).orElse("") + "/" + task.path())
        .toList();
  }

  private static List<String> upper(CascadeReport report, Fulfilment fulfilment) {
    return report.tasks().stream()
        .filter(task -> task.fulfilment() == fulfilment)
        .map(task -> task.upper().path())
        .toList();
  }

  private static List<String> carriers(CascadeReport report, String upper) {
    return report.tasks().stream()
        .filter(task -> task.upper().path().equals(upper))
        .flatMap(task -> task.carriers().stream())
        .map(
            one ->
                one.lower().section().number().map(PartNumber::key).orElse("")
                    + "/"
                    + one.lower().path())
        .toList();
  }

  @Test
  void theScienceDepartmentIsLateWithTwoTasksAndNarrowsTwo() {
    assertThat(lines(SCIENCE.report()))
        .containsExactly(
            "warning cascade-scope-narrowed: point a (section 3) / task 21 (section III)",
            "error cascade-deadline-later: point a (section 3) / task 22 (section III)",
            "warning cascade-scope-narrowed: point a (section 3) / task 22 (section III)",
            "error cascade-deadline-later: point a (section 3) / task 28 (section III)",
            "error cascade-standing-duty-dropped: point a (section 3) / task 28 (section III)",
            "info cascade-task-led-by-others: point a (section 2) / task 11 (section II)",
            "warning cascade-coordinator-left-out: lower plan / task 17 (section II)",
            "info cascade-collective-left-out: lower plan / task 1 (section I)",
            "warning cascade-title-reworded: lower plan",
            "info cascade-coordination-not-taken-up: lower plan / task 6 (section I)",
            "info cascade-indicator-weakened: indicator 8 by 2030 / indicator 9 by 2030",
            "warning cascade-report-before-parts: reporting duty / reporting duty",
            "warning cascade-meeting-day-differs: reporting duty / reporting duty");
    assertThat(upper(SCIENCE, Fulfilment.LOOSENED)).containsExactly("22", "28");
    assertThat(upper(SCIENCE, Fulfilment.NOT_CARRIED_OUT)).isEmpty();
    assertThat(upper(SCIENCE, Fulfilment.THE_PLAN_ITSELF)).containsExactly("2");
  }

  @Test
  void itsTask3aServesTask21InTime() {
    assertThat(carriers(SCIENCE, "21")).containsExactly("3/a");
    assertThat(upper(SCIENCE, Fulfilment.KEPT)).contains("21", "66", "79");
  }

  @Test
  void threeOfItsTasksShareTask35() {
    assertThat(carriers(SCIENCE, "35")).containsExactly("4/b", "4/c", "4/d");
  }

  @Test
  void itIsGivenWhatItLeadsAndWhatAllDepartmentsLead() {
    assertThat(SCIENCE.tasks()).hasSize(28);
    assertThat(SCIENCE.tasks())
        .filteredOn(task -> task.given() == Given.COLLECTIVE)
        .extracting(task -> task.upper().path())
        .containsExactly("17", "21", "22", "28");
    assertThat(SCIENCE.coordinated()).hasSize(16);
  }

  @Test
  void howADepartmentCarriesOutItsPlanNeedsNoSourceAbove() {
    assertThat(paths(SCIENCE.withoutSource())).isEmpty();
    assertThat(paths(FINANCE.withoutSource())).noneMatch(path -> path.startsWith("III/"));
    assertThat(paths(HOME_AFFAIRS.withoutSource())).noneMatch(path -> path.startsWith("III/"));
  }

  @Test
  void thePlanThatTheBodyAsksOfEveryDepartmentIsTheDepartmentsPlan() {
    String sent =
        "warning cascade-recipient-missing: lower plan / item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)";
    Map<String, String> said =
        Map.of(
            "so-khcn",
                "info cascade-plan-late: lower plan / item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)",
            "so-noi-vu",
                "info cascade-plan-undated: lower plan / item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)",
            "so-tai-chinh",
                "info cascade-plan-undated: lower plan / item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)");
    said.forEach(
        (name, line) -> {
          CascadeReport report = Cascade.standard().check(Plans.read("hai-duong/" + name), BODY);
          assertThat(report.tasks()).noneMatch(task -> inOrganisation(task) && byAll(task));
          assertThat(lines(report.report()))
              .filteredOn(
                  one ->
                      one.endsWith(
                          "/ item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)"))
              .filteredOn(one -> !one.equals(sent))
              .containsExactly(line);
        });
    List<String> missing =
        said.keySet().stream()
            .filter(
                name ->
                    lines(Cascade.standard().check(Plans.read("hai-duong/" + name), BODY).report())
                        .contains(sent))
            .sorted()
            .toList();
    assertThat(missing)
        .as("the office of the People's Committee gets the plan of one department alone")
        .containsExactly("so-khcn", "so-noi-vu");
  }

  private static boolean inOrganisation(TaskCoverage task) {
    return task.upper().section().number().map(PartNumber::key).equals(Optional.of("III"));
  }

  private static boolean byAll(TaskCoverage task) {
    return task.given() == Given.COLLECTIVE;
  }

  @Test
  void theFinanceDepartmentWeakensTask15AndReportsYearly() {
    assertThat(lines(FINANCE.report()))
        .containsExactly(
            "warning cascade-deadline-not-decided: task 2.1 (section 2) / task 12 (section II)",
            "error cascade-deadline-undated: task 2.5 (section 2) / task 15 (section II)",
            "warning cascade-coordinator-left-out: lower plan / task 17 (section II)",
            "info cascade-collective-left-out: lower plan / task 13 (section II)",
            "info cascade-coordination-not-taken-up: lower plan / task 25 (section III)",
            "info cascade-task-without-source: task “Cấp ủy các phòng chuyên môn, trung tâm thuộc Sở nghiêm túc…” (section 1)",
            "warning cascade-indicator-missing: lower plan / indicator 11 by 2030",
            "warning cascade-indicator-missing: lower plan / indicator 13 by 2030",
            "error cascade-report-late: reporting duty / reporting duty");
    assertThat(carriers(FINANCE, "15")).containsExactly("2/2.4", "2/2.5");
    assertThat(FINANCE.count(Fulfilment.KEPT)).isEqualTo(16);
    assertThat(FINANCE.count(Fulfilment.NOT_CARRIED_OUT)).isZero();
  }

  @Test
  void theHomeAffairsDepartmentKeepsEveryTask() {
    assertThat(HOME_AFFAIRS.tasks())
        .extracting(TaskCoverage::fulfilment)
        .containsOnly(Fulfilment.KEPT)
        .hasSize(11);
    assertThat(lines(HOME_AFFAIRS.report()))
        .as("it reports to the People's Committee, not to the Science department")
        .containsExactly(
            "warning cascade-coordinator-left-out: lower plan / task 17 (section II)",
            "info cascade-collective-left-out: lower plan / task 55 (section VII)",
            "info cascade-collective-named-otherwise: lower plan / task 8 (section I)",
            "info cascade-coordination-not-taken-up: lower plan / task 10 (section I)",
            "warning cascade-report-addressee: reporting duty / reporting duty");
  }

  @Test
  void theBodyAndTheAnnexDisagreeOnThreeDeadlinesAndFiveTargets() {
    assertThat(lines(STATEMENTS))
        .filteredOn(line -> !line.contains("statements-title-differs"))
        .containsExactly(
            "error statements-deadline-differs: task 7 (section I) / item “Tham mưu thành lập các tổ chuyên gia tư vấn theo đề nghị của…”, point c (section 2.1)",
            "warning statements-deadline-differs: task 23 (section III) / point d (section 2.3)",
            "warning statements-document-differs: task 42 (section V) / point c (section 2.5)",
            "info statements-coordinators-differ: task 73 (section VIII) / point f (section 2.8)",
            "error statements-deadline-differs: task 76 (section IX) / item “Nghiên cứu phấn đấu lựa chọn 01 cụm công nghiệp hoặc 01 khu…”, point b (section 2.9)",
            "info statements-task-missing: Annex II / item “Xây dựng phát triển phần mềm theo dõi tiến độ công việc theo…”, task 1 (section III)",
            "info statements-task-missing: Annex II / item “Căn cứ chức năng, nhiệm vụ được giao xây dựng Kế hoạch triển…”, task 2 (section III)",
            "warning statements-target-not-decided: indicator 1 by 2030 / the indicators",
            "warning statements-target-not-decided: indicator 2 by 2030 / the indicators",
            "error statements-target-differs: indicator 7.1 by 2030 / the indicators",
            "error statements-target-differs: indicator 8 by 2030 / the indicators",
            "warning statements-target-not-decided: indicator 18.2 by 2030 / the indicators",
            "error statements-target-differs: indicator 19 by 2030 / the indicators",
            "error statements-target-differs: indicator 2 by 2045 / the indicators",
            "info statements-target-not-decided: indicator 3 by 2045 / the indicators",
            "info statements-target-only-striven-for: Annex I / the indicators",
            "info statements-target-missing: Annex I / the body of the plan",
            "warning statements-target-missing: Annex I / the indicators",
            "warning statements-target-missing: Annex I / the indicators",
            "warning statements-target-missing: Annex I / the indicators");
  }

  @Test
  void whereTheBodyIsWordedOtherwiseTheWordsAreGiven() {
    assertThat(STATEMENTS.findings())
        .filteredOn(finding -> finding.rule().equals("statements-title-differs"))
        .extracting(
            finding ->
                finding.severity()
                    + " "
                    + finding.place().subject().en()
                    + ": "
                    + finding.arguments().get(0))
        .containsExactly(
            "warning task 9 (section I):  | đề xuất",
            "warning task 10 (section I): viên chức | ",
            "warning task 14 (section II): phát triển … dữ liệu | ",
            "warning task 20 (section III): dữ liệu | ",
            "warning task 33 (section IV):  | xây dựng Kế hoạch",
            "warning task 59 (section VII):  | báo cáo Hội đồng nhân dân tỉnh",
            "info task 73 (section VIII):  | kinh tế");
  }

  @Test
  void comparedTheOtherWayRoundTheSameTasksDiffer() {
    assertThat(lines(Statements.compare(BODY, ANNEX)))
        .filteredOn(line -> line.contains("deadline-differs"))
        .containsExactly(
            "error statements-deadline-differs: item “Tham mưu thành lập các tổ chuyên gia tư vấn theo đề nghị của…”, point c (section 2.1) / task 7 (section I)",
            "warning statements-deadline-differs: point d (section 2.3) / task 23 (section III)",
            "error statements-deadline-differs: item “Nghiên cứu phấn đấu lựa chọn 01 cụm công nghiệp hoặc 01 khu…”, point b (section 2.9) / task 76 (section IX)");
  }

  @Test
  void aPlanOfAnotherProvinceIsNotMeasured() {
    CascadeReport report = check("hau-giang/ke-hoach");
    assertThat(lines(report.report()))
        .containsExactly("warning cascade-not-related: lower plan / upper plan");
    assertThat(report.tasks()).isEmpty();
  }

  @Test
  void theBodyAsksForMoreThanTheScienceDepartmentTookFromTheAnnex() {
    Plan science = Plans.read("hai-duong/so-khcn");
    CascadeReport alone = Cascade.standard().check(science, BODY);
    assertThat(lines(alone.report()))
        .as("the body gives its indicators to nobody")
        .contains(
            "error cascade-deadline-later: point a (section 3) / point c (section 2.3)",
            "info cascade-indicator-weakened: indicator 7 by 2030 / the indicators",
            "info cascade-indicator-weakened: indicator 2 by 2045 / the indicators");
    CascadeReport beside = Cascade.standard().withStatement(ANNEX).check(science, BODY);
    assertThat(lines(beside.report()))
        .as("the contradiction is the upper plan's")
        .filteredOn(line -> line.contains("cascade-upper") || line.contains("weakened"))
        .containsExactly(
            "warning cascade-upper-contradicts-itself: indicator 7 by 2030 / the indicators",
            "info cascade-indicator-weakened: indicator 8 by 2030 / the indicators",
            "warning cascade-upper-contradicts-itself: indicator 19 by 2030 / the indicators",
            "warning cascade-upper-contradicts-itself: indicator 2 by 2045 / the indicators");
    assertThat(upper(alone, Fulfilment.THE_PLAN_ITSELF)).containsExactly("a.(2)");
  }

  @Test
  void noPlanFallsShortOfItself() {
    for (Plan plan : List.of(ANNEX, BODY)) {
      assertThat(Statements.compare(plan, plan).findings()).isEmpty();
    }
  }

  @Test
  void fewPairsOfTitlesAreCompared() {
    long pairs =
        81L
            * Plans.read("hai-duong/so-khcn").tasks().stream()
                .filter(place -> place.parent().isEmpty())
                .count();
    assertThat(SCIENCE.comparisons()).isPositive().isLessThan(pairs / 2);
  }
}
