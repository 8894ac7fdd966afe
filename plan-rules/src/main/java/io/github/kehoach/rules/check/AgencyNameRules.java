package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whether a plan prints one name for one agency. */
final class AgencyNameRules {
  private AgencyNameRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("agency-name-varies", (Rule.OfPlan) (plan, found) -> names(plan, found, true));
    to.put("agency-spelled-in-two-ways", (Rule.OfPlan) (plan, found) -> names(plan, found, false));
  }

  /** A name and where it stands first. */
  private record Heard(String words, Place place) {}

  /** The spellings of one agency, by what people hear, in the order of the alphabet. */
  private static final class Names extends TreeMap<String, Map<String, Heard>> {
    private static final long serialVersionUID = 1;
  }

  /**
   * One finding an agency: that it bears names that people hear as different ones, or one name in
   * several spellings.
   */
  private static void names(Plan plan, Findings found, boolean heardApart) {
    Map<AgencyId, Names> all = new LinkedHashMap<>();
    for (TaskVisit task : found.context().tasks().all()) {
      hear(task.task().leads(), () -> task.place().field("leads"), all);
      hear(task.task().coordinators(), () -> task.place().field("coordinators"), all);
    }
    for (int i = 0; i < plan.indicators().size(); i++) {
      int index = i;
      Indicator indicator = plan.indicators().get(i);
      hear(
          indicator.monitors(),
          () -> PlanPlaces.indicator(indicator, index).field("monitors"),
          all);
    }
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      int index = i;
      ReportingDuty duty = plan.reportingDuties().get(i);
      hear(duty.from(), () -> PlanPlaces.duty(duty, index).field("from"), all);
      hear(duty.to(), () -> PlanPlaces.duty(duty, index).field("to"), all);
    }
    for (Names names : all.values()) {
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

  private static void tell(List<Heard> all, Findings found) {
    String words = all.stream().map(Heard::words).collect(Collectors.joining("” / “", "“", "”"));
    found.add(all.get(1).place(), words);
  }

  private static void hear(List<AgencyRef> refs, Supplier<Place> place, Map<AgencyId, Names> all) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && named.text().isPresent()) {
        String words = named.text().get();
        Names names = all.computeIfAbsent(named.id(), any -> new Names());
        int index = i;
        names
            .computeIfAbsent(AgencyWords.spoken(words), any -> new TreeMap<>())
            .computeIfAbsent(
                AgencyWords.spelt(words), any -> new Heard(words, place.get().element(index)));
      }
    }
  }
}
