package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.standard.Reorganisations.Reorganisation;
import io.github.kehoach.rules.likeness.LikeTexts;
import io.github.kehoach.rules.place.PlanHead;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of a plan's agencies say. Immutable and thread-safe. */
final class NamesOfPlan {
  private final Map<String, Agency> bearers = new HashMap<>();
  private final List<String> names;
  private final LikeTexts like;
  private final Map<AgencyId, Reorganisation> ended = new HashMap<>();
  private final Map<AgencyId, Reorganisation> begun = new HashMap<>();

  private NamesOfPlan(PlanHead head) {
    Set<String> several = new HashSet<>();
    for (Agency agency : head.agencies()) {
      agency.names().forEach(name -> put(name, agency, several));
      Reorganisations.ended(agency).ifPresent(end -> ended.put(agency.id(), end));
      Reorganisations.begun(agency).ifPresent(begin -> begun.put(agency.id(), begin));
    }
    several.forEach(bearers::remove);
    this.names = head.agencies().stream().map(Agency::name).toList();
    this.like = LikeTexts.of(names);
  }

  /** The names of a plan, worked out when they are first asked for. */
  static NamesOfPlan of(Findings found) {
    return found.head().once(NamesOfPlan.class, NamesOfPlan::new);
  }

  private void put(String name, Agency agency, Set<String> several) {
    String folded = Folding.fold(name);
    Agency other = bearers.putIfAbsent(folded, agency);
    if (other != null && !other.id().equals(agency.id())) {
      several.add(folded);
    }
  }

  /** The only agency of the plan that bears a name or alias. */
  Optional<Agency> bearer(String name) {
    return Optional.ofNullable(bearers.get(Folding.fold(name)));
  }

  /** The name of that agency of the plan which is the nearest to some words, if one is near. */
  Optional<String> nearest(String words) {
    return like.find(words, 1, 3).stream().findFirst().map(names::get);
  }

  /** The reorganisation in which an agency of the plan ended that has no dates of its own. */
  Optional<Reorganisation> endOf(AgencyId id) {
    return Optional.ofNullable(ended.get(id));
  }

  /** The reorganisation in which an agency of the plan began that has no dates of its own. */
  Optional<Reorganisation> beginningOf(AgencyId id) {
    return Optional.ofNullable(begun.get(id));
  }
}
