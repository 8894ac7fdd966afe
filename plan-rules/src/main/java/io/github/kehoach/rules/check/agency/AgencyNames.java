package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.rules.check.PlanContext;
import io.github.kehoach.rules.check.agency.Reorganisations.Reorganisation;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.words.LikeTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of a plan's agencies say, worked out once a run. Belongs to one thread. */
final class AgencyNames {
  private final PlanHead head;
  private final Map<String, Agency> bearers = new HashMap<>();
  private final List<String> names;
  private final LikeTexts like;
  private final Map<AgencyId, Optional<Reorganisation>> ended = new HashMap<>();
  private final Map<AgencyId, Optional<Reorganisation>> begun = new HashMap<>();

  private AgencyNames(PlanHead head) {
    this.head = head;
    Set<String> several = new HashSet<>();
    for (Agency agency : head.agencies()) {
      put(agency.name(), agency, several);
      agency.aliases().forEach(alias -> put(alias, agency, several));
    }
    several.forEach(bearers::remove);
    this.names = head.agencies().stream().map(Agency::name).toList();
    this.like = LikeTexts.of(names);
  }

  static AgencyNames of(PlanContext context) {
    return context.once(AgencyNames.class, any -> new AgencyNames(any.head()));
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
    return ended.computeIfAbsent(id, any -> head.agency(any).flatMap(Reorganisations::ended));
  }

  /** The reorganisation in which an agency of the plan began that has no dates of its own. */
  Optional<Reorganisation> beginningOf(AgencyId id) {
    return begun.computeIfAbsent(id, any -> head.agency(any).flatMap(Reorganisations::begun));
  }
}
