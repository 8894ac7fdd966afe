package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.indicator;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.share;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.math.BigDecimal;
import java.util.List;

/** Fixtures of the family target. */
final class TargetFixtures {
  private static final Plan WORDS =
      indicator(i -> i.unit(null).target(Target.inWords("Tiên tiến")).targetText("Tiên tiến"));

  private TargetFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("target-share-over-hundred")
            .is(
                indicator(i -> i.target(Target.exactly(value(100))).targetText("100")),
                indicator(i -> i.target(Target.exactly(value(120))).targetText("120")),
                "/indicators/0/target",
                indicator(
                    i ->
                        i.name("Tỷ lệ tăng trưởng")
                            .target(Target.exactly(value(120)))
                            .targetText("120"))),
        Fixture.of("target-rank-in-percent")
            .is(
                rank(Unit.of("Thứ bậc")),
                rank(Unit.of("%")),
                "/indicators/0/unit",
                indicator(i -> {})),
        Fixture.of("target-against-direction")
            .is(
                indicator(i -> i.better(Better.HIGHER)),
                indicator(i -> i.better(Better.LOWER)),
                "/indicators/0/target",
                indicator(i -> {})),
        Fixture.of("target-differs-from-text")
            .is(
                indicator(
                    i -> i.target(Target.atLeast(new BigDecimal("0.8"))).targetText("≥ 0,80")),
                indicator(i -> i.targetText("≥ 90")),
                "/indicators/0/target",
                WORDS),
        Fixture.of("target-without-unit")
            .is(
                indicator(i -> i.unit(null).targetText("≥ 80 %")),
                indicator(i -> i.unit(null)),
                "/indicators/0/unit",
                indicator(i -> i.name("Chỉ số hài lòng").unit(null))),
        Fixture.of("target-without-horizon")
            .is(
                indicator(i -> {}),
                indicator(i -> i.horizon(null)),
                "/indicators/0/horizon",
                WORDS),
        Fixture.of("target-horizon-before-plan")
            .is(
                indicator(i -> i.horizon(year(2025))),
                indicator(i -> i.horizon(year(2024))),
                "/indicators/0/horizon",
                plan(p -> {})),
        Fixture.of("target-unit-twice")
            .is(
                indicator(i -> {}),
                indicator(i -> i.targetText("≥ 80%")),
                "/indicators/0/targetText",
                WORDS),
        Fixture.of("target-not-measurable")
            .is(
                indicator(i -> {}),
                indicator(i -> i.target(Target.inWords("Dẫn đầu")).targetText("Dẫn đầu")),
                "/indicators/0/target",
                plan(p -> {})),
        Fixture.of("indicator-monitored-together")
            .is(
                indicator(i -> {}),
                indicator(i -> i.addMonitor(AgencyRef.collective("các sở, ngành"))),
                "/indicators/0/monitors",
                plan(p -> {})),
        Fixture.of("indicator-number-duplicate")
            .is(
                both(share("1", i -> {}), later(share("1", i -> {}))),
                both(share("1", i -> {}), share("1", i -> i.name("Tỷ lệ chữ ký số"))),
                "/indicators/1/number",
                both(share("1", i -> {}), share("2", i -> i.number(null)))),
        Fixture.of("indicator-two-targets")
            .is(
                both(share("1", i -> {}), share("2", i -> {})),
                both(
                    share("1", i -> {}),
                    share("2", i -> weaker(i).name(share("1", j -> {}).name()))),
                "/indicators/1/target",
                indicator(i -> {})),
        Fixture.of("indicator-later-target-weaker")
            .is(
                both(share("1", TargetFixtures::weaker), later(share("1", i -> {}))),
                both(share("1", i -> {}), later(share("1", TargetFixtures::weaker))),
                "/indicators/1/target",
                indicator(i -> {})),
        Fixture.of("indicator-without-target")
            .is(
                both(heading("7"), share("7.1", i -> {})),
                both(heading("6"), share("7.1", i -> {})),
                "/indicators/0/target",
                plan(p -> {})),
        Fixture.of("indicator-without-monitor")
            .is(
                indicator(i -> {}),
                both(share("1", i -> {}), share("2", i -> i.monitors(List.of()))),
                "/indicators/1/monitors",
                indicator(i -> i.monitors(List.of()))));
  }

  private static Indicator.Builder weaker(Indicator.Builder indicator) {
    indicator.target(Target.atLeast(value(70))).targetText("≥ 70");
    return indicator;
  }

  private static Indicator later(Indicator indicator) {
    return indicator.toBuilder().horizon(year(2045)).build();
  }

  private static Indicator heading(String number) {
    return Indicator.builder().number(number).name("Dịch vụ công").build();
  }

  private static Plan rank(Unit unit) {
    return indicator(
        i ->
            i.name("Xếp hạng chuyển đổi số")
                .unit(unit)
                .target(Target.rankWithin(15))
                .targetText("nhóm 15 tỉnh"));
  }

  private static Plan both(Indicator one, Indicator other) {
    return plan(p -> p.addIndicator(one).addIndicator(other));
  }

  private static Horizon year(int year) {
    return Horizon.of(CalendarPeriod.year(year));
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(number);
  }
}
