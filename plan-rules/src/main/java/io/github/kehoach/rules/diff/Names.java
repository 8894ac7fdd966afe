package io.github.kehoach.rules.diff;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies of a plan as people name them: in its words, else by its directory. */
final class Names {
  private final Map<AgencyId, String> names = new HashMap<>();

  Names(Plan plan) {
    for (Agency agency : plan.agencies()) {
      names.putIfAbsent(agency.id(), agency.name());
    }
  }

  Optional<Text> said(List<AgencyRef> refs) {
    return Said.list(refs.stream().map(this::name).toList());
  }

  private String name(AgencyRef ref) {
    return ref.text()
        .or(() -> ref.agency().map(id -> names.getOrDefault(id, id.toString())))
        .orElse("");
  }
}
