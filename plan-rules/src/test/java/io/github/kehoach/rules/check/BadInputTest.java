package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Plans that nobody wrote for people. What takes seconds has ten minutes, also on a busy machine;
 * what is quadratic anywhere does not come to its end in them.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {
  private static final int MANY = 100_000;
  private static final PlanValidator ALL = PlanValidator.of(RuleSet.complete());

  @Test
  void aHundredThousandTasksOfOneNumberAreFoundOnceEach() {
    Plan plan = many(i -> changed("1", task -> task.title("Nhiệm vụ " + i)));
    assertThat(count(plan, "task-number-duplicate")).isEqualTo(MANY - 1);
  }

  @Test
  void aHundredThousandTasksOfOneTitleAreFoundOnceEach() {
    Plan plan = many(i -> changed(String.valueOf(i + 1), task -> task.title("Tập huấn")));
    assertThat(count(plan, "task-repeated")).isEqualTo(MANY - 1);
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
  void aTitleOfMegabytesIsQuotedWhole() {
    String endless = "Hoàn thành trong tháng 5/2025; dữ liệu ".repeat(30_000);
    Task one = changed("1", task -> task.title(endless).deadlineText(endless));
    Task other = changed("2", task -> task.title(endless).deadlineText(endless));
    List<Finding> findings = ALL.validate(SamplePlans.of(one, other)).findings();
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("task-repeated"))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly(endless);
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

  private static Plan many(IntFunction<Task> task) {
    Section.Builder section = Section.builder();
    for (int i = 0; i < MANY; i++) {
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
