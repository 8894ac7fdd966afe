package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the agencies of one plan: as its directory has them, or as they are printed. */
final class Names {
  private final Map<AgencyId, String> byId = new HashMap<>();

  /** The names in a plan's own directory. */
  public Names(Plan plan) {
    for (Agency agency : plan.agencies()) {
      byId.put(agency.id(), agency.name());
    }
  }

  /** The name of one agency. */
  public String of(AgencyId id) {
    return byId.getOrDefault(id, id.toString());
  }

  /** Who is named in one place. */
  public String of(AgencyRef ref) {
    return ref.agency().map(this::of).orElseGet(() -> ref.text().orElse(""));
  }

  /** Everybody who is named in one place. */
  public String of(List<AgencyRef> refs) {
    return refs.stream().map(this::of).collect(Collectors.joining("; "));
  }
}
