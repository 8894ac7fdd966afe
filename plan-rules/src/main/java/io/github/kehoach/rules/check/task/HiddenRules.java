package io.github.kehoach.rules.check.task;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.agency.AgencyWords;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.Optional;

/** Rules about names and titles that hold characters which nobody sees. */
public final class HiddenRules {
  private HiddenRules() {}

  public static void bind(Binder to) {
    to.task("task-hidden-characters", HiddenRules::inTask);
    to.plan("plan-hidden-characters", HiddenRules::inPlan);
  }

  private static void inTask(TaskVisit visit, Findings found) {
    Task task = visit.task();
    if (HiddenCharacters.firstIn(task.title()) >= 0) {
      found.add(visit.place().field("title"), task.title());
    }
    refs(visit, task.leads(), "leads", found);
    refs(visit, task.coordinators(), "coordinators", found);
  }

  /** A name that the directory has in the same letters is the directory's matter. */
  private static void refs(TaskVisit visit, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      String words = refs.get(i).text().orElse(null);
      if (words != null && HiddenCharacters.firstIn(words) >= 0) {
        AgencyId id = refs.get(i).agency().orElse(null);
        Agency agency = id == null ? null : found.agency(id).orElse(null);
        if (agency == null || !AgencyWords.isKnown(agency, words)) {
          found.add(visit.place().field(field).element(i), words);
        }
      }
    }
  }

  private static void inPlan(Plan plan, Findings found) {
    check(PlanPlaces.document().field("title"), plan.document().title(), found);
    PlanPlaces.sections(
        plan,
        (section, at) ->
            section
                .title()
                .ifPresent(
                    title -> check(PlanPlaces.section(section, at).field("title"), title, found)));
    for (Placed<Indicator> at : PlanPlaces.indicators(plan)) {
      check(at.field("name"), at.value().name(), found);
    }
    for (Placed<Agency> at : PlanPlaces.agencies(plan)) {
      check(at.field("id"), at.value().id().toString(), found);
      check(at.field("name"), at.value().name(), found);
      for (int i = 0; i < at.value().aliases().size(); i++) {
        check(at.field("aliases").element(i), at.value().aliases().get(i), found);
      }
    }
  }

  private static void check(Place place, Optional<String> words, Findings found) {
    words.ifPresent(some -> check(place, some, found));
  }

  private static void check(Place place, String words, Findings found) {
    if (HiddenCharacters.firstIn(words) >= 0) {
      found.add(place, words);
    }
  }
}
