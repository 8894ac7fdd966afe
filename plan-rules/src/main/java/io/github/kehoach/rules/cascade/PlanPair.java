package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan and the one above it, with what is needed to compare them.
 *
 * @param statements what the upper plan states elsewhere
 * @param assignment what the upper plan gives to the lower plan's issuer
 * @param lowerPlan the lower plan as a whole
 */
record PlanPair(
    Plan lower,
    Plan upper,
    List<Plan> statements,
    Assignment assignment,
    DeadlineJudge judge,
    AgencyDirectory agencies,
    Place lowerPlan) {
  static Set<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).collect(Collectors.toSet());
  }

  /** Who is named, as printed, else by name. */
  String names(List<AgencyRef> refs) {
    return refs.stream().map(this::name).distinct().collect(Collectors.joining(", "));
  }

  String name(AgencyRef ref) {
    return ref.text()
        .or(() -> ref.agency().flatMap(agencies::get).map(Agency::name))
        .or(() -> ref.agency().map(AgencyId::value))
        .orElse("");
  }
}
