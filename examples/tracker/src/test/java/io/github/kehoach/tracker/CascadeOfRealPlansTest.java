package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.Statements;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.cascade.TaskCoverage.Outcome;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.TaskVisit;
import java.util.ArrayList;
import java.util.List;
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
    return Cascade.check(Plans.read(lower), ANNEX, AgencyDirectory.empty());
  }

  /** Severity, rule, lower subject and upper subject of what is not in the two long lists. */
  private static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (!finding.rule().equals("cascade-coordination-not-taken-up")
          && !finding.rule().equals("cascade-task-without-source")) {
        lines.add(
            finding.severity()
                + " "
                + finding.rule()
                + ": "
                + finding.place().subject().en()
                + finding.other().map(other -> " / " + start(other.subject().en())).orElse(""));
      }
    }
    return lines;
  }

  private static String start(String subject) {
    return subject.length() > 40 ? subject.substring(0, 40) : subject;
  }

  private static List<String> paths(List<TaskVisit> tasks) {
    return tasks.stream()
        .map(task -> task.section().number().orElse("") + "/" + task.path())
        .toList();
  }

  private static List<String> upper(CascadeReport report, Outcome outcome) {
    return report.tasks().stream()
        .filter(task -> task.outcome() == outcome)
        .map(task -> task.upper().path())
        .toList();
  }

  private static List<String> carriers(CascadeReport report, String upper) {
    return report.tasks().stream()
        .filter(task -> task.upper().path().equals(upper))
        .flatMap(task -> task.carriers().stream())
        .map(one -> one.lower().section().number().orElse("") + "/" + one.lower().path())
        .toList();
  }

  @Test
  void theScienceDepartmentIsLateWithTwoTasksAndLacksOne() {
    assertThat(lines(SCIENCE.report()))
        .containsExactly(
            "warning cascade-task-not-carried-out: lower plan / task 2 (section I)",
            "error cascade-deadline-later: task a (section 3) / task 22 (section III)",
            "info cascade-scope-narrowed: task a (section 3) / task 22 (section III)",
            "error cascade-deadline-later: task a (section 3) / task 28 (section III)",
            "error cascade-standing-duty-dropped: task a (section 3) / task 28 (section III)",
            "info cascade-indicator-weakened: indicator 8 by 2030 / indicator 9 by 2030");
    assertThat(upper(SCIENCE, Outcome.LOOSENED)).containsExactly("22", "28");
    assertThat(upper(SCIENCE, Outcome.NOT_CARRIED_OUT)).containsExactly("2");
  }

  @Test
  void itsTask3aServesTask21InTime() {
    assertThat(carriers(SCIENCE, "21")).containsExactly("3/a");
    assertThat(upper(SCIENCE, Outcome.KEPT)).contains("21", "66", "79");
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
    for (String name : List.of("so-khcn", "so-noi-vu", "so-tai-chinh")) {
      CascadeReport report =
          Cascade.check(Plans.read("hai-duong/" + name), BODY, AgencyDirectory.empty());
      assertThat(report.tasks()).noneMatch(task -> inOrganisation(task) && byAll(task));
      assertThat(lines(report.report()))
          .noneMatch(line -> line.endsWith("/ task 2.(1) (section III)"));
    }
  }

  private static boolean inOrganisation(TaskCoverage task) {
    return task.upper().section().number().equals(Optional.of("III"));
  }

  private static boolean byAll(TaskCoverage task) {
    return task.given() == Given.COLLECTIVE;
  }

  @Test
  void aDoubtAboutASignIsInformationWhereOnlyTheSignDiffers() {
    assertThat(STATEMENTS.findings())
        .filteredOn(finding -> finding.severity() == Severity.INFO)
        .filteredOn(finding -> finding.rule().equals("statements-target-differs"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().vi()).contains("≥ 0,8", "> 0.8"));
  }

  @Test
  void theFinanceDepartmentWeakensTask15AndReportsYearly() {
    assertThat(lines(FINANCE.report()))
        .containsExactly(
            "info cascade-deadline-not-decided: task 2.1 (section 2) / task 12 (section II)",
            "info cascade-deadline-not-decided: task 2.3 (section 2) / task 14 (section II)",
            "error cascade-deadline-undated: task 2.5 (section 2) / task 15 (section II)",
            "info cascade-indicator-missing: lower plan / indicator 11 by 2030",
            "info cascade-indicator-missing: lower plan / indicator 13 by 2030",
            "error cascade-report-late: reporting duty 1 / Định kỳ hàng tháng, các sở, ngành, địa p");
    assertThat(carriers(FINANCE, "15")).containsExactly("2/2.4", "2/2.5");
    assertThat(FINANCE.count(Outcome.KEPT)).isEqualTo(15);
    assertThat(FINANCE.count(Outcome.NOT_CARRIED_OUT)).isZero();
  }

  @Test
  void theHomeAffairsDepartmentKeepsEveryTask() {
    assertThat(HOME_AFFAIRS.tasks())
        .extracting(TaskCoverage::outcome)
        .containsOnly(Outcome.KEPT)
        .hasSize(11);
    assertThat(lines(HOME_AFFAIRS.report()))
        .as("it reports to the People's Committee, not to the Science department")
        .containsExactly(
            "warning cascade-report-addressee: reporting duty 2"
                + " / Định kỳ hàng tháng, các sở, ngành, địa p");
  }

  @Test
  void theBodyAndTheAnnexDisagreeOnTwoDeadlinesAndFiveTargets() {
    assertThat(lines(STATEMENTS))
        .filteredOn(line -> !line.contains("statements-title-differs"))
        .containsExactly(
            "error statements-deadline-differs: task 7 (section I) / task c.(2) (section 2.1)",
            "info statements-deadline-not-decided: task 14 (section II) / task b.(3) (section 2.2)",
            "error statements-deadline-differs: task 76 (section IX) / task b.(1) (section 2.9)",
            "info statements-task-missing: first statement / task 1.(1) (section III)",
            "info statements-task-missing: first statement / task 1.(2) (section III)",
            "info statements-task-missing: first statement / task 2.(1) (section III)",
            "info statements-task-missing: first statement / task 3 (section III)",
            "info statements-target-not-decided: indicator 2 by 2030 / indicator no. 3 by 2030",
            "error statements-target-differs: indicator 7.1 by 2030 / indicator no. 8 by 2030",
            "error statements-target-differs: indicator 8 by 2030 / indicator no. 9 by 2030",
            "info statements-target-differs: indicator 10 by 2030 / indicator no. 11 by 2030",
            "error statements-target-differs: indicator 19 by 2030 / indicator no. 19 by 2030",
            "error statements-target-differs: indicator 2 by 2045 / indicator no. 29 by 2045",
            "info statements-target-not-decided: indicator 3 by 2045 / indicator no. 31 by 2045");
  }

  @Test
  void whereTheBodyIsWordedOtherwiseTheWordsAreGiven() {
    assertThat(STATEMENTS.findings())
        .filteredOn(finding -> finding.rule().equals("statements-title-differs"))
        .extracting(finding -> finding.arguments().get(0) + ": " + finding.arguments().get(3))
        .contains(
            "task 9 (section I): đề xuất",
            "task 33 (section IV): xây dựng Kế hoạch",
            "task 38 (section IV): Khẩn trương",
            "task 59 (section VII): báo cáo Hội đồng nhân dân tỉnh",
            "task 73 (section VIII): kinh tế");
  }

  @Test
  void comparedTheOtherWayRoundTheSameTasksDiffer() {
    assertThat(lines(Statements.compare(BODY, ANNEX)))
        .filteredOn(line -> line.contains("deadline-differs"))
        .containsExactly(
            "error statements-deadline-differs: task c.(2) (section 2.1) / task 7 (section I)",
            "error statements-deadline-differs: task b.(1) (section 2.9) / task 76 (section IX)");
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
    CascadeReport report =
        Cascade.check(Plans.read("hai-duong/so-khcn"), BODY, AgencyDirectory.empty());
    assertThat(lines(report.report()))
        .contains(
            "error cascade-deadline-later: task a (section 3) / task c (section 2.3)",
            "error cascade-indicator-weakened: indicator 7 by 2030 / indicator no. 8 by 2030",
            "error cascade-indicator-weakened: indicator 2 by 2045 / indicator no. 29 by 2045");
    assertThat(upper(report, Outcome.NOT_CARRIED_OUT)).containsExactly("a.(2)");
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
            * Plans.read("hai-duong/so-khcn").sections().stream()
                .map(Section::tasks)
                .mapToLong(List<Task>::size)
                .sum();
    assertThat(SCIENCE.comparisons()).isPositive().isLessThan(pairs / 2);
  }
}
