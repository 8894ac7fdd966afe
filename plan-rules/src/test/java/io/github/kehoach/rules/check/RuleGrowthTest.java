package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.Growth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule alone costs in proportion to the plan: a plan has as many tasks, agencies, recipients,
 * citations, indicators and duties as is wanted, each in its own words and each with what rules
 * look for.
 */
class RuleGrowthTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 20);

  /** So many of each in the smaller plan. */
  private static final int SOME = 200;

  private static final Map<Integer, Plan> PLANS = new HashMap<>();

  private static final List<String> TITLES =
      List.of(
          "Nghiên cứu giải pháp nền tảng %1$d về dữ liệu a%2$d b%3$d",
          "Đảm bảo 100%% hồ sơ a%1$d b%2$d c%3$d được giải quyết trực tuyến trên hệ thống IOC",
          "Xây dựng kế hoạch triển khai phần mềm x%1$d y%2$d z%3$d; hoàn thành đưa vào sử dụng",
          "Sử dụng phần mềm x%1$d y%2$d z%3$d để quản lý hằng năm",
          "Rà soát, đánh giá số %1$d a%2$d b%3$d; báo cáo UBND tỉnh kết quả định kỳ",
          "Tập huấn cho Trung tâm Dữ liệu (IOC) tại %1$d %2$d %3$d; phấn đấu tỷ lệ tối thiểu");

  static Stream<String> ids() {
    return RuleSet.complete().rules().stream()
        .filter(rule -> rule.scope() != Scope.PLANS)
        .map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aRuleAloneTakesStepsThatGrowAsThePlan(String id) {
    PlanValidator alone = PlanValidator.of(RuleSet.complete().only(List.of(id)));
    assertThat(Growth.fourfold(SOME, RuleGrowthTest::plan, alone::validate))
        .isLessThan(Growth.OF_LINEAR_WORK);
  }

  @Test
  void aRuleThatHoldsEachTaskAgainstAllOthersIsSeen() {
    Rule all =
        Rule.ofPlan(
            "each-against-all",
            Severity.INFO,
            Text.same("x"),
            Text.same("x"),
            Rule.Why.practice("x", "x"),
            (plan, found) ->
                found.tasks().all().forEach(task -> found.tasks().leaves().indexOf(task)));
    PlanValidator alone = PlanValidator.of(RuleSet.of(List.of(all)));
    assertThat(Growth.fourfold(SOME, RuleGrowthTest::plan, alone::validate))
        .isGreaterThan(Growth.OF_LINEAR_WORK);
  }

  private static Plan plan(int count) {
    return PLANS.computeIfAbsent(count, RuleGrowthTest::made);
  }

  private static Plan made(int count) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.day(DAY))
                .addIssuer(AgencyRef.of(id(0)))
                .recipients(all(count, i -> AgencyRef.unlinked("Văn phòng " + i)))
                .build())
        .basis(all(count, RuleGrowthTest::numbered))
        .citations(all(count, RuleGrowthTest::titled))
        .addSection(Section.builder().number("I").tasks(all(count, RuleGrowthTest::task)).build())
        .indicators(all(count, RuleGrowthTest::indicator))
        .reportingDuties(all(count, RuleGrowthTest::duty))
        .agencies(all(count, RuleGrowthTest::agency))
        .build();
  }

  private static <T> List<T> all(int count, IntFunction<T> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  private static AgencyId id(int i) {
    return AgencyId.of("co-quan-" + i);
  }

  private static Agency agency(int i) {
    return Agency.builder()
        .id(id(i))
        .name("Sở Nội vụ số " + i)
        .addAlias("SNV" + i)
        .kind(i % 2 == 0 ? AgencyKind.PRESS : AgencyKind.DEPARTMENT)
        .parent(i == 0 ? null : id(i - 1))
        .build();
  }

  private static Citation numbered(int i) {
    return Citation.builder()
        .number(DocumentNumber.parse((i + 1) + "/QĐ-TTg"))
        .date(CalendarPeriod.day(DAY.plusDays(i % 40 - 20)))
        .text("Quyết định số " + (i + 1) + " của Thủ tướng")
        .build();
  }

  private static Citation titled(int i) {
    return Citation.builder().text("Kế hoạch x" + i + " chuyển đổi số quốc gia a" + i).build();
  }

  private static String title(int i) {
    return TITLES.get(i % TITLES.size()).formatted(i, i + 7, i + 13);
  }

  private static Task task(int i) {
    List<Deadline> deadlines =
        List.of(
            Deadline.by(CalendarPeriod.day(DAY.plusDays(i % 900))),
            Deadline.unread("khi có " + i),
            Deadline.unstated(),
            Deadline.continuous());
    return Task.builder()
        .number(String.valueOf(i + 1))
        .title(title(i))
        .content("Nội dung " + title(i + 1))
        .addLead(AgencyRef.of(id(i), "Sở NV " + i))
        .addCoordinator(AgencyRef.of(id(i / 2), "Sở nội vụ số"))
        .addCoordinator(AgencyRef.collective("các sở, ban, ngành " + i))
        .addDeliverable("Kế hoạch phần mềm x" + i + " y" + (i + 7) + " z" + (i + 13))
        .deadline(deadlines.get(i % 4))
        .addCarriesOut(TaskRef.of(String.valueOf(i + 1)))
        .addSubtask(Task.builder().title(title(i + 2)).deadline(deadlines.get(0)).build())
        .build();
  }

  private static Indicator indicator(int i) {
    return Indicator.builder()
        .number(i / 9 + "." + i % 9)
        .horizon(Horizon.of(CalendarPeriod.year(2025 + i % 6)))
        .name("Tỷ lệ hồ sơ a" + i + " b" + (i + 7) + " c" + (i + 13) + " giải quyết trực tuyến")
        .unit(Unit.of("%"))
        .target(i % 7 == 0 ? Target.inWords("tăng " + i) : Target.atLeast(BigDecimal.valueOf(i)))
        .targetText("≥ " + (i + 1))
        .addMonitor(AgencyRef.of(id(i)))
        .build();
  }

  private static ReportingDuty duty(int i) {
    return ReportingDuty.builder()
        .what("Báo cáo kết quả " + i + "; tổng hợp báo cáo ngày " + i)
        .addFrom(AgencyRef.of(id(i)))
        .addTo(AgencyRef.of(id(i / 2)))
        .deadline(
            i % 3 == 0
                ? Deadline.every(Cycle.MONTH).onDay(1 + i % 28).build()
                : Deadline.unread("sớm " + i))
        .build();
  }
}
