package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with the indicators of a plan and their targets. */
final class TargetDefects {
  private static final AgencyRef NOBODY = AgencyRef.of(AgencyId.of("x"));
  private static final Target LESS = Target.atLeast(value(70));

  private TargetDefects() {}

  static List<Defect> all() {
    return List.of(
        only(
            "target-share-over-hundred",
            "/target",
            i -> i.target(Target.exactly(value(120))).targetText("120")),
        only(
            "target-rank-in-percent",
            "/unit",
            i -> i.target(Target.rankWithin(15)).targetText("nhóm 15 tỉnh")),
        only("target-against-direction", "/target", i -> i.better(Better.LOWER)),
        only("target-differs-from-text", "/target", i -> i.targetText("≥ 90")),
        only("target-unit-twice", "/targetText", i -> i.targetText("≥ 80%")),
        only(
            "target-not-measurable",
            "/target",
            i -> i.target(Target.inWords("Dẫn đầu")).targetText("Dẫn đầu")),
        only(
            "indicator-monitored-together",
            "/monitors",
            i -> i.addMonitor(AgencyRef.collective("các sở, ngành"))),
        only(
            "indicator-monitored-by-issuer",
            "/monitors",
            i -> i.monitors(List.of(AgencyRef.of(AnyCheck.AGENCIES.get(0))))),
        only(
                "indicator-monitor-ended",
                "/monitors",
                i -> i.monitors(List.of(AgencyRef.of(TaskDefects.GONE))))
            .in(TaskDefects.with(2030, 12, 30)),
        only("target-without-unit", "/unit", i -> i.unit(null)),
        only("target-without-horizon", "/horizon", i -> i.horizon(null)),
        only("target-horizon-before-plan", "/horizon", i -> i.horizon(year(2024))),
        only("indicator-monitor-unknown", "/monitors/0", i -> i.monitors(List.of(NOBODY))),
        only("indicator-without-target", "/target", i -> i.target(null).targetText(null)),
        another("indicator-without-monitor", "/monitors", i -> i.monitors(List.of())),
        another("indicator-number-duplicate", "/number", i -> i.number("1")),
        twin("indicator-two-targets", "/target", i -> i.target(LESS).targetText("≥ 70")),
        twin(
            "indicator-later-target-weaker",
            "/target",
            i -> i.horizon(year(2045)).target(LESS).targetText("≥ 70")));
  }

  /** The only indicator of the clean plan is spoilt. */
  private static Defect only(String rule, String field, Consumer<Indicator.Builder> change) {
    return Defect.of(
        rule,
        clean -> "/indicators/0",
        field,
        clean -> {
          Indicator spoilt = changed(clean, change);
          return clean.toBuilder().indicators(List.of(spoilt)).build();
        });
  }

  /** A second indicator of the same name, with the next number; it is spoilt. */
  private static Defect twin(String rule, String field, Consumer<Indicator.Builder> change) {
    return Defect.of(
        rule,
        clean -> "/indicators/1",
        field,
        clean -> {
          Consumer<Indicator.Builder> numbered = i -> i.number("2");
          Indicator second = changed(clean, numbered.andThen(change));
          return clean.toBuilder().addIndicator(second).build();
        });
  }

  /** A second indicator of another name, with the next number; it is spoilt. */
  private static Defect another(String rule, String field, Consumer<Indicator.Builder> change) {
    Consumer<Indicator.Builder> named = i -> i.name("Tỷ lệ chữ ký số");
    return twin(rule, field, named.andThen(change));
  }

  private static Indicator changed(Plan clean, Consumer<Indicator.Builder> change) {
    Indicator.Builder indicator = clean.indicators().get(0).toBuilder();
    change.accept(indicator);
    return indicator.build();
  }

  private static Horizon year(int year) {
    return Horizon.of(CalendarPeriod.year(year));
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(number);
  }
}
