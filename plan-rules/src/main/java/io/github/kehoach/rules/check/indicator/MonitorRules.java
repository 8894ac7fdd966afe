package io.github.kehoach.rules.check.indicator;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.agency.SuccessionRules;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules about who watches an indicator (cơ quan theo dõi). */
public final class MonitorRules {
  private MonitorRules() {}

  public static void bind(Binder to) {
    to.plan("indicator-without-monitor", MonitorRules::withoutMonitor);
    to.plan("indicator-monitor-unknown", MonitorRules::unknownMonitor);
    to.plan("indicator-monitored-together", MonitorRules::monitoredTogether);
    to.plan("indicator-monitored-by-issuer", MonitorRules::monitoredByIssuer);
    to.plan("indicator-monitor-ended", MonitorRules::monitorEnded);
  }

  /** A plan that names no monitor anywhere has another form; one that names some has gaps. */
  private static void withoutMonitor(Plan plan, Findings found) {
    Set<String> headings = IndicatorRules.headings(plan);
    boolean some = plan.indicators().stream().anyMatch(one -> !one.monitors().isEmpty());
    for (int i = 0; some && i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      if (indicator.monitors().isEmpty()
          && indicator.target().isPresent()
          && indicator.doubts().stream().noneMatch(doubt -> doubt.field().equals("monitors"))
          && !headings.contains(indicator.number().orElse("?"))) {
        found.add(PlanPlaces.indicator(indicator, i).field("monitors"), indicator.name());
      }
    }
  }

  private static void unknownMonitor(Plan plan, Findings found) {
    for (int i = 0; found.hasDirectory() && i < plan.indicators().size(); i++) {
      List<AgencyRef> monitors = plan.indicators().get(i).monitors();
      for (int m = 0; m < monitors.size(); m++) {
        if (monitors.get(m) instanceof AgencyRef.Named named
            && found.agency(named.id()).isEmpty()) {
          Place place = PlanPlaces.indicator(plan.indicators().get(i), i);
          found.add(place.field("monitors").element(m), named.id());
        }
      }
    }
  }

  /** Several who watch one indicator, and none of them answers for it. */
  private static void monitoredTogether(Plan plan, Findings found) {
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      if (indicator.monitors().size() > 1) {
        String names =
            indicator.monitors().stream()
                .map(one -> one.text().orElseGet(() -> one.agency().orElseThrow().value()))
                .collect(Collectors.joining(", "));
        found.add(PlanPlaces.indicator(indicator, i).field("monitors"), names);
      }
    }
  }

  private static void monitoredByIssuer(Plan plan, Findings found) {
    AgencyId issuer = plan.document().issuer().orElse(null);
    for (int i = 0; issuer != null && i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      for (AgencyRef monitor : indicator.monitors()) {
        if (monitor.agency().filter(issuer::equals).isPresent()) {
          found.add(
              PlanPlaces.indicator(indicator, i).field("monitors"),
              monitor.text().orElse(issuer.value()));
        }
      }
    }
  }

  private static void monitorEnded(Plan plan, Findings found) {
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      LocalDate until = indicator.horizon().map(year -> year.lastDay()).orElse(LocalDate.MIN);
      Place at = PlanPlaces.indicator(indicator, i).field("monitors");
      for (AgencyRef monitor : indicator.monitors()) {
        SuccessionRules.end(monitor, found)
            .filter(end -> end.lastDay().isBefore(until))
            .ifPresent(end -> found.add(at, end.name(), end.lastDay(), end.heir()));
      }
    }
  }
}
