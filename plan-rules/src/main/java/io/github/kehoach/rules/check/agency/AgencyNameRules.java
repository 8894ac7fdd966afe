package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whether a plan prints one name for one agency. */
public final class AgencyNameRules {
  private AgencyNameRules() {}

  public static void bind(Binder to) {
    to.plan("agency-name-varies", (plan, found) -> names(plan, found, true));
    to.plan("agency-spelled-in-two-ways", (plan, found) -> names(plan, found, false));
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
