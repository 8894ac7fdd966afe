package io.github.kehoach.rules.text;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the agencies of one plan for people. Immutable and thread-safe. */
public final class AgencyNames {
  private final Map<AgencyId, String> byId = new HashMap<>();

  private AgencyNames(Plan plan) {
    for (Agency agency : plan.agencies()) {
      byId.putIfAbsent(agency.id(), agency.name());
    }
  }

  /** The names in a plan's own directory. */
  public static AgencyNames in(Plan plan) {
    return new AgencyNames(plan);
  }

  /** The name of one agency; its id where the directory does not have it. */
  public String of(AgencyId id) {
    return byId.getOrDefault(id, id.toString());
  }

  /** Who is named in one place: as the directory has them, else as printed. */
  public String of(AgencyRef ref) {
    return ref.agency().map(this::of).or(ref::text).orElse("");
  }

  /** Everybody who is named in one place, separated by semicolons. */
  public String of(List<AgencyRef> refs) {
    return refs.stream().map(this::of).collect(Collectors.joining("; "));
  }

  /** Who is named in one place: as printed, else as the directory has them. */
  public String printed(AgencyRef ref) {
    return ref.text().or(() -> ref.agency().map(this::of)).orElse("");
  }
}
