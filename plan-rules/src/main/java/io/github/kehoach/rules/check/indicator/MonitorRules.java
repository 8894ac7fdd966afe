package io.github.kehoach.rules.check.indicator;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.agency.SuccessionRules;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Placed;
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
    to.eachIndicator("indicator-monitor-unknown", MonitorRules::unknownMonitor);
    to.eachIndicator("indicator-monitored-together", MonitorRules::monitoredTogether);
    to.eachIndicator("indicator-monitored-by-issuer", MonitorRules::monitoredByIssuer);
    to.eachIndicator("indicator-monitor-ended", MonitorRules::monitorEnded);
  }

  /** A plan that names no monitor anywhere has another form; one that names some has gaps. */
  private static void withoutMonitor(Plan plan, Findings found) {
    if (plan.indicators().stream().allMatch(one -> one.monitors().isEmpty())) {
      return;
    }
    Set<String> headings = IndicatorRules.headings(plan);
    for (Placed<Indicator> at : PlanPlaces.indicators(plan)) {
      Indicator indicator = at.value();
      if (indicator.monitors().isEmpty()
          && indicator.target().isPresent()
          && indicator.doubts().stream().noneMatch(doubt -> doubt.field().equals("monitors"))
          && !headings.contains(indicator.number().orElse("?"))) {
        found.add(at.field("monitors"), indicator.name());
      }
    }
  }

  private static void unknownMonitor(Placed<Indicator> at, Findings found) {
    List<AgencyRef> monitors = at.value().monitors();
    for (int m = 0; found.hasDirectory() && m < monitors.size(); m++) {
      if (monitors.get(m) instanceof AgencyRef.Named named && found.agency(named.id()).isEmpty()) {
        found.add(at.field("monitors").element(m), named.id());
      }
    }
  }

  /** Several who watch one indicator, and none of them answers for it. */
  private static void monitoredTogether(Placed<Indicator> at, Findings found) {
    if (at.value().monitors().size() > 1) {
      String names =
          at.value().monitors().stream()
              .map(one -> one.text().orElseGet(() -> one.agency().orElseThrow().value()))
              .collect(Collectors.joining(", "));
      found.add(at.field("monitors"), names);
    }
  }

  private static void monitoredByIssuer(Placed<Indicator> at, Findings found) {
    AgencyId issuer = found.head().document().issuer().orElse(null);
    for (AgencyRef monitor : at.value().monitors()) {
      if (issuer != null && monitor.agency().filter(issuer::equals).isPresent()) {
        found.add(at.field("monitors"), monitor.text().orElse(issuer.value()));
      }
    }
  }

  private static void monitorEnded(Placed<Indicator> at, Findings found) {
    LocalDate until = at.value().horizon().map(Horizon::lastDay).orElse(LocalDate.MIN);
    at.value().monitors().stream()
        .flatMap(monitor -> SuccessionRules.end(monitor, found).stream())
        .filter(end -> end.lastDay().isBefore(until))
        .forEach(end -> found.add(at.field("monitors"), end.name(), end.lastDay(), end.heir()));
  }
}
