package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.place.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan and the one above it, with what is needed to compare them and to tell what is found.
 *
 * @param statements what the upper plan states elsewhere
 * @param assignment what the upper plan gives to the lower plan's issuer
 * @param findings what is found
 * @param read the titles that have been read
 */
record PlanPair(
    Plan lower,
    Plan upper,
    List<Plan> statements,
    Assignment assignment,
    DeadlineJudge judge,
    AgencyDirectory agencies,
    PairFindings findings,
    Map<String, TitleWords> read) {
  /** The lower plan as a whole. */
  static final Place LOWER = new Place("", new Text("kế hoạch cấp dưới", "lower plan"));

  static Set<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).collect(Collectors.toSet());
  }

  /** A finding to be told, if its rule runs. */
  PairFindings.Telling tell(PairRule rule, Place place) {
    return findings.of(rule, place);
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
