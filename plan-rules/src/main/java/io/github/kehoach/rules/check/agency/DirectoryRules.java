package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about the directory that comes with a plan. */
public final class DirectoryRules {
  private DirectoryRules() {}

  public static void bind(Binder to) {
    to.plan("agency-id-duplicate", DirectoryRules::duplicateIds);
    to.plan("agency-parents-in-circle", DirectoryRules::circles);
    to.plan("agency-parent-unknown", DirectoryRules::unknownParents);
    to.plan("agency-name-twice", DirectoryRules::sameNames);
    to.plan("document-issuer-unknown", DirectoryRules::unknownIssuer);
  }

  private static void duplicateIds(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.agencies(plan),
        agency -> Optional.of(agency.id().value()),
        (now, first) -> found.add(now.place(), first.place(), now.value().id()));
  }

  /** Each circle is found once, at its first agency in the directory's order. */
  private static void circles(Plan plan, Findings found) {
    int[] above = parents(plan);
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < above.length; i++) {
      Set<Integer> way = new HashSet<>();
      int at = i;
      while (at >= 0 && !done.contains(at) && way.add(at)) {
        at = above[at];
      }
      if (at >= 0 && !done.contains(at)) {
        int first = at;
        for (int next = above[at]; next != at; next = above[next]) {
          first = Math.min(first, next);
        }
        Agency named = plan.agencies().get(first);
        Place place = PlanPlaces.agency(named, first).field("parent");
        found.add(place, named.name(), named.parent().orElseThrow());
      }
      done.addAll(way);
    }
  }

  /** The place of each agency's parent in the directory; -1 where it has none or it is unknown. */
  private static int[] parents(Plan plan) {
    Map<AgencyId, Integer> places = places(plan);
    return plan.agencies().stream()
        .mapToInt(agency -> agency.parent().map(id -> places.getOrDefault(id, -1)).orElse(-1))
        .toArray();
  }

  private static Map<AgencyId, Integer> places(Plan plan) {
    Map<AgencyId, Integer> places = new HashMap<>();
    for (int i = 0; i < plan.agencies().size(); i++) {
      places.putIfAbsent(plan.agencies().get(i).id(), i);
    }
    return places;
  }

  private static void unknownParents(Plan plan, Findings found) {
    Map<AgencyId, Integer> places = places(plan);
    for (Placed<Agency> at : PlanPlaces.agencies(plan)) {
      AgencyId parent = at.value().parent().orElse(null);
      if (parent != null && !places.containsKey(parent)) {
        found.add(at.field("parent"), at.value().name(), parent);
      }
    }
  }

  /** Two divisions of different agencies may bear one name, and so may one before and one after. */
  private static void sameNames(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.agencies(plan),
        agency ->
            Optional.of(
                found.folded(agency.name())
                    + "\n"
                    + agency.parent().map(AgencyId::value).orElse("")),
        (now, first) -> {
          Agency agency = now.value();
          AgencyId other = first.value().id();
          if (!agency.id().equals(other) && overlap(agency, first.value())) {
            found.add(now.field("name"), first.field("name"), agency.name(), agency.id(), other);
          }
        });
  }

  private static boolean overlap(Agency one, Agency other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Agency one, Agency other) {
    LocalDate last = one.existsUntil().orElse(LocalDate.MAX);
    return last.isBefore(other.existsFrom().orElse(LocalDate.MIN));
  }

  private static void unknownIssuer(Plan plan, Findings found) {
    AgencyId issuer = plan.document().issuer().orElse(null);
    if (issuer != null
        && !plan.agencies().isEmpty()
        && plan.agencies().stream().noneMatch(agency -> agency.id().equals(issuer))) {
      found.add(PlanPlaces.document().field("issuers"), issuer);
    }
  }
}
