package io.github.kehoach.rules.check.document;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about what several plans say of each other; places begin with the plan's index. */
public final class PlansRules {
  private PlansRules() {}

  public static void bind(Binder to) {
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
      Document document = plans.get(p).document();
      DocumentNumber number = document.number().orElse(null);
      if (number != null && number.hasSerial() && document.date().isPresent()) {
        byNumber.putIfAbsent(key(number, document.date().get()), p);
      }
    }
    for (int p = 0; p < plans.size(); p++) {
      int citing = p;
      PlanPlaces.citations(
          plans.get(p),
          (citation, place) -> {
            DocumentNumber number = citation.number().orElse(null);
            CalendarPeriod date = citation.date().orElse(null);
            Integer cited = number == null || date == null ? null : byNumber.get(key(number, date));
            if (cited != null && cited != citing && date != null && number != null) {
              CalendarPeriod real = plans.get(cited).document().date().orElseThrow();
              boolean future = isAfter(date, plans.get(citing).document().date());
              if (!date.days().overlaps(real.days()) && !future) {
                Place other = in(cited, PlanPlaces.document().field("date"));
                found.add(in(citing, place), other, number, date, real);
              }
            }
          });
    }
  }

  /** A date after the citing plan's own is told where that plan is looked at alone. */
  private static boolean isAfter(CalendarPeriod date, Optional<CalendarPeriod> issued) {
    return issued.filter(own -> date.firstDay().isAfter(own.lastDay())).isPresent();
  }

  private static String key(DocumentNumber number, CalendarPeriod date) {
    return number.key() + "@" + date.firstDay().getYear();
  }

  private static void agencyConflict(List<Plan> plans, Findings found) {
    Map<AgencyId, Place> places = new HashMap<>();
    Map<AgencyId, Agency> first = new HashMap<>();
    for (int p = 0; p < plans.size(); p++) {
      List<Agency> agencies = plans.get(p).agencies();
      for (int i = 0; i < agencies.size(); i++) {
        Agency agency = agencies.get(i);
        Place place = in(p, PlanPlaces.agency(agency, i));
        Agency other = first.putIfAbsent(agency.id(), agency);
        Place otherPlace = places.putIfAbsent(agency.id(), place);
        if (other != null && otherPlace != null && disagree(agency, other)) {
          found.add(place, otherPlace, agency.id(), agency.name(), other.name());
        }
      }
    }
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
