package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Growth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans that nobody wrote for people: each is checked in steps that grow as the plan does. */
class BadInputTest {
  private static final int MANY = 100_000;

  /** So many tasks, each of which all rules check. */
  private static final int SOME = 8_000;

  private static final PlanValidator ALL = PlanValidator.of(RuleSet.complete());

  @Test
  void tasksOfOneNumberAndOneTitleAreFoundOnceEach() {
    Plan plan = alike(SOME);
    assertThat(count(plan, "task-number-duplicate")).isEqualTo(SOME - 1);
    assertThat(count(plan, "task-repeated")).isEqualTo(SOME - 1);
    assertThat(Growth.fourfold(SOME / 4, BadInputTest::alike, ALL::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  private static Plan alike(int count) {
    return many(count, i -> changed("1", task -> task.title("Tập huấn")));
  }

  @Test
  void tasksOfTheirOwnNumberAndTitleAreCheckedInStepsThatGrowAsThePlan() {
    assertThat(
            Growth.fourfold(
                5_000, // more texts than a run keeps, so that both sizes are read in one way
                count ->
                    many(
                        count,
                        i -> changed(String.valueOf(i + 1), task -> task.title("Việc thứ " + i))),
                ALL::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  /** Tasks with shares beside indicators that such shares may speak of. */
  @Test
  void figuresOfTasksAreHeldAgainstIndicatorsInStepsThatGrowAsThePlan() {
    assertThat(
            Growth.fourfold(
                SOME / 8,
                count ->
                    many(
                            count,
                            i ->
                                changed(
                                    String.valueOf(i + 1),
                                    task -> task.title("Đạt 100% hồ sơ số " + words(i))))
                        .toBuilder()
                        .indicators(
                            IntStream.range(0, count)
                                .mapToObj(i -> Indicator.builder().name(words(i)).build())
                                .toList())
                        .build(),
                ALL::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  /** Every second task studies what the one after it is to ensure. */
  @Test
  void studiesAreHeldAgainstResultsInStepsThatGrowAsThePlan() {
    assertThat(
            Growth.fourfold(
                SOME / 8,
                count ->
                    many(
                        count,
                        i ->
                            changed(
                                String.valueOf(i + 1),
                                task ->
                                    task.title(
                                        (i % 2 == 0 ? "Nghiên cứu giải pháp " : "Đảm bảo 100% ")
                                            + words(i / 2)))),
                ALL::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  private static String words(int i) {
    return "hồ sơ a" + i + " b" + i + " c" + i + " d" + i + " e" + i + " được giải quyết";
  }

  @Test
  void twoTitlesOfOneHashAreTwoTitles() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Plan plan =
        SamplePlans.of(
            changed("1", task -> task.title("Aa")), changed("2", task -> task.title("BB")));
    assertThat(ALL.validate(plan).findings())
        .extracting(Finding::rule)
        .doesNotContain("task-repeated");
  }

  @Test
  void agenciesThatAreEachOthersParentsAreFoundOncePerCircle() {
    List<Agency> circle = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      circle.add(
          Agency.builder()
              .id(AgencyId.of("a" + i))
              .name("Cơ quan " + i)
              .parent(AgencyId.of("a" + (i + 1) % MANY))
              .build());
    }
    Plan plan = SamplePlans.plan(builder -> builder.agencies(circle));
    assertThat(count(plan, "agency-parents-in-circle")).isEqualTo(1);
  }

  @Test
  void aHundredThousandLeadsOfOneIdAreFoundOnceEach() {
    List<AgencyRef> leads = Collections.nCopies(MANY, AgencyRef.of(SamplePlans.FINANCE));
    Plan plan = SamplePlans.of(changed("1", task -> task.leads(leads)));
    assertThat(count(plan, "agency-named-twice")).isEqualTo(MANY - 1);
  }

  @Test
  void aLongTitleIsQuotedWhole() {
    Plan plan = ofTitle(4_000);
    assertThat(ALL.validate(plan).findings())
        .filteredOn(finding -> finding.rule().equals("task-repeated"))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly(plan.tasks().get(0).task().title());
    assertThat(Growth.fourfold(1_000, BadInputTest::ofTitle, ALL::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  /** Two tasks whose title and time limit say so many times when they are due. */
  private static Plan ofTitle(int times) {
    String endless = "Hoàn thành trong tháng 5/2025; dữ liệu ".repeat(times).strip();
    return SamplePlans.of(
        changed("1", task -> task.title(endless).deadlineText(endless)),
        changed("2", task -> task.title(endless).deadlineText(endless)));
  }

  @Test
  void subtasksNestedAsDeepAsMayBeAreChecked() {
    Task nested = Task.builder().title("Phần").build();
    for (int i = 0; i < 19; i++) {
      nested = Task.builder().title("Phần").addSubtask(nested).build();
    }
    Plan plan = SamplePlans.of(nested);
    assertThat(ALL.validate(plan).findings()).isNotEmpty();
  }

  private static Plan many(int count, IntFunction<Task> task) {
    Section.Builder section = Section.builder();
    for (int i = 0; i < count; i++) {
      section.addTask(task.apply(i));
    }
    return SamplePlans.of(section.build());
  }

  private static long count(Plan plan, String rule) {
    return ALL.validate(plan).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .mapToInt(Finding::count)
        .sum();
  }
}
