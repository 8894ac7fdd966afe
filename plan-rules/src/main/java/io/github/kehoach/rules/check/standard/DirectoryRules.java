package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Rules about the directory that comes with a plan, and the names that it gives its agencies. */
final class DirectoryRules {
  private DirectoryRules() {}

  static void bind(Binder to) {
    to.plan("agency-id-duplicate", DirectoryRules::duplicateIds);
    to.plan("agency-parents-in-circle", DirectoryRules::circles);
    to.plan("agency-parent-unknown", DirectoryRules::unknownParents);
    to.plan("agency-name-twice", DirectoryRules::sameNames);
    to.plan("document-issuer-unknown", DirectoryRules::unknownIssuer);
    to.plan("agency-name-varies", (plan, found) -> names(plan, found, true));
    to.plan("agency-spelled-in-two-ways", (plan, found) -> names(plan, found, false));
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
    Map<AgencyId, Integer> places = new HashMap<>();
    for (int i = 0; i < plan.agencies().size(); i++) {
      places.putIfAbsent(plan.agencies().get(i).id(), i);
    }
    return plan.agencies().stream()
        .mapToInt(agency -> agency.parent().map(id -> places.getOrDefault(id, -1)).orElse(-1))
        .toArray();
  }

  private static void unknownParents(Plan plan, Findings found) {
    for (Placed<Agency> at : PlanPlaces.agencies(plan)) {
      AgencyId parent = at.value().parent().orElse(null);
      if (parent != null && found.head().agency(parent).isEmpty()) {
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
    if (issuer != null && found.head().hasDirectory() && found.head().agency(issuer).isEmpty()) {
      found.add(PlanPlaces.document().field("issuers"), issuer);
    }
  }

  /** A name and where it stands first. */
  private record Heard(String words, Place place) {}

  /**
   * One finding an agency: that it bears names that people hear as different ones, or one name in
   * several spellings.
   */
  private static void names(Plan plan, Findings found, boolean heardApart) {
    for (Map<String, Place> printed : printed(plan, found).values()) {
      if (printed.size() < 2) {
        continue;
      }
      Map<String, Map<String, Heard>> names = byName(printed);
      if (heardApart && names.size() > 1) {
        tell(names.values().stream().map(one -> one.values().iterator().next()).toList(), found);
      }
      for (Map<String, Heard> spellings : names.values()) {
        if (!heardApart && spellings.size() > 1) {
          tell(List.copyOf(spellings.values()), found);
        }
      }
    }
  }

  /** The words in which each agency is printed, each with the place where it stands first. */
  private static Map<AgencyId, Map<String, Place>> printed(Plan plan, Findings found) {
    Map<AgencyId, Map<String, Place>> all = new LinkedHashMap<>();
    for (TaskVisit task : found.tasks().all()) {
      note(task.task().leads(), () -> task.place().field("leads"), all);
      note(task.task().coordinators(), () -> task.place().field("coordinators"), all);
    }
    for (Placed<Indicator> at : PlanPlaces.indicators(plan)) {
      note(at.value().monitors(), () -> at.field("monitors"), all);
    }
    for (Placed<ReportingDuty> at : PlanPlaces.duties(plan)) {
      note(at.value().from(), () -> at.field("from"), all);
      note(at.value().to(), () -> at.field("to"), all);
    }
    return all;
  }

  private static void note(
      List<AgencyRef> refs, Supplier<Place> place, Map<AgencyId, Map<String, Place>> all) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && named.text().isPresent()) {
        int index = i;
        all.computeIfAbsent(named.id(), any -> new LinkedHashMap<>())
            .computeIfAbsent(named.text().get(), any -> place.get().element(index));
      }
    }
  }

  /** The spellings of one agency, by what people hear, in the order of the alphabet. */
  private static Map<String, Map<String, Heard>> byName(Map<String, Place> printed) {
    Map<String, Map<String, Heard>> names = new TreeMap<>();
    printed.forEach(
        (words, place) ->
            names
                .computeIfAbsent(AgencyWords.spoken(words), any -> new TreeMap<>())
                .putIfAbsent(AgencyWords.spelt(words), new Heard(words, place)));
    return names;
  }

  private static void tell(List<Heard> all, Findings found) {
    String words = all.stream().map(Heard::words).collect(Collectors.joining("” / “", "“", "”"));
    found.add(all.get(1).place(), words);
  }
}
