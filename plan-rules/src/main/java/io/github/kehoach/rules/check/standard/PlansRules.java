package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about what several plans say of each other; places begin with the plan's index. */
final class PlansRules {
  private PlansRules() {}

  static void bind(Binder to) {
    to.plans("plans-citation-date", PlansRules::citationDate);
    to.plans("plans-agency-conflict", PlansRules::agencyConflict);
  }

  private static Place in(int plan, Place place) {
    return new Place("/" + plan + place.pointer(), place.key(), place.subject());
  }

  /** A number is unique in its year, so a citation of that year means the plan that is here. */
  private static void citationDate(List<Plan> plans, Findings found) {
    Map<String, Integer> byNumber = new HashMap<>();
    for (int p = 0; p < plans.size(); p++) {
      int plan = p;
      Document document = plans.get(p).document();
      CitationRules.ofItsYear(document.number(), document.date())
          .ifPresent(number -> byNumber.putIfAbsent(number, plan));
    }
    for (int p = 0; p < plans.size(); p++) {
      for (Placed<Citation> one : PlanPlaces.citations(plans.get(p))) {
        Citation citation = one.value();
        Integer cited = byNumber.get(CitationRules.ofItsYear(citation).orElse(""));
        if (cited != null && cited != p) {
          CalendarPeriod date = citation.date().orElseThrow();
          CalendarPeriod real = plans.get(cited).document().date().orElseThrow();
          // a date after the citing plan's own is told where that plan is looked at alone
          if (!date.days().overlaps(real.days()) && !CitationRules.isAfter(date, plans.get(p))) {
            Place other = in(cited, PlanPlaces.document().field("date"));
            found.add(in(p, one.place()), other, citation.number().orElseThrow(), date, real);
          }
        }
      }
    }
  }

  private static void agencyConflict(List<Plan> plans, Findings found) {
    List<Placed<Agency>> all = new ArrayList<>();
    for (int p = 0; p < plans.size(); p++) {
      int plan = p;
      PlanPlaces.agencies(plans.get(p))
          .forEach(one -> all.add(new Placed<>(one.value(), () -> in(plan, one.place()))));
    }
    Placed.again(
        all,
        agency -> Optional.of(agency.id().value()),
        (now, first) -> {
          Agency agency = now.value();
          if (disagree(agency, first.value())) {
            found.add(now.place(), first.place(), agency.id(), agency.name(), first.value().name());
          }
        });
  }

  /** Whether two entries say different things; that one says less is no conflict. */
  private static boolean disagree(Agency one, Agency other) {
    return !one.name().equals(other.name())
        || (one.parent().isPresent()
            && other.parent().isPresent()
            && !one.parent().equals(other.parent()))
        || (one.code().isPresent() && other.code().isPresent() && !one.code().equals(other.code()));
  }
}
