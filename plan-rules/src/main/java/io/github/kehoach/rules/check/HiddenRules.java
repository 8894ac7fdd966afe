package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.HIDDEN_CHARACTERS;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about names and titles that hold characters which nobody sees. */
final class HiddenRules {
  private HiddenRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("task-hidden-characters", HIDDEN_CHARACTERS.only(HiddenRules::inTask));
    to.put("plan-hidden-characters", (Rule.OfPlan) HiddenRules::inPlan);
  }

  private static void inTask(Rule rule, TaskVisit visit, Findings found) {
    Task task = visit.task();
    check(rule, visit.place().field("title"), task.title(), found);
    refs(rule, visit, task.leads(), "leads", found);
    refs(rule, visit, task.coordinators(), "coordinators", found);
  }

  private static void refs(
      Rule rule, TaskVisit visit, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      if (isHidden(visit.head(), refs.get(i))) {
        String words = refs.get(i).text().orElseThrow();
        found.add(rule, visit.place().field(field).element(i), words);
      }
    }
  }

  /** Whether printed words hold one; a name as the directory has it is the directory's matter. */
  private static boolean isHidden(PlanHead head, AgencyRef ref) {
    Agency agency = ref instanceof AgencyRef.Named named ? head.find(named.id()) : null;
    boolean isKnown =
        agency != null && ref instanceof AgencyRef.Named own && !NameRules.isStrange(agency, own);
    return !isKnown && isHidden(ref);
  }

  static boolean isHidden(AgencyRef ref) {
    String words = ref.text().orElse(null);
    return words != null && HiddenCharacters.firstIn(words) >= 0;
  }

  private static void inPlan(Rule rule, Plan plan, Findings found) {
    check(rule, PlanPlaces.document().field("title"), plan.document().title(), found);
    PlanPlaces.sectionLists(
        plan.sections(), (sections, at) -> inSections(rule, sections, at, found));
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      check(rule, PlanPlaces.indicator(indicator, i).field("name"), indicator.name(), found);
    }
    for (int i = 0; i < plan.agencies().size(); i++) {
      agency(rule, plan.agencies().get(i), i, found);
    }
  }

  private static void inSections(Rule rule, List<Section> sections, String at, Findings found) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.title().isPresent()) {
        check(rule, PlanPlaces.section(section, at + i).field("title"), section.title(), found);
      }
    }
  }

  private static void agency(Rule rule, Agency agency, int index, Findings found) {
    Place place = PlanPlaces.agency(agency, index);
    check(rule, place.field("id"), agency.id().toString(), found);
    check(rule, place.field("name"), agency.name(), found);
    for (int i = 0; i < agency.aliases().size(); i++) {
      check(rule, place.field("aliases").element(i), agency.aliases().get(i), found);
    }
  }

  private static void check(Rule rule, Place place, Optional<String> words, Findings found) {
    words.ifPresent(some -> check(rule, place, some, found));
  }

  private static void check(Rule rule, Place place, String words, Findings found) {
    if (HiddenCharacters.firstIn(words) >= 0) {
      found.add(rule, place, words);
    }
  }
}
