package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
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
      Document document = plans.get(p).document();
      DocumentNumber number = document.number().orElse(null);
      if (number != null && number.hasSerial() && document.date().isPresent()) {
        byNumber.putIfAbsent(key(number, document.date().get()), p);
      }
    }
    for (int p = 0; p < plans.size(); p++) {
      Optional<CalendarPeriod> issued = plans.get(p).document().date();
      for (Placed<Citation> one : PlanPlaces.citations(plans.get(p))) {
        DocumentNumber number = one.value().number().orElse(null);
        CalendarPeriod date = one.value().date().orElse(null);
        Integer cited = number == null || date == null ? null : byNumber.get(key(number, date));
        if (cited != null && cited != p && number != null && date != null) {
          CalendarPeriod real = plans.get(cited).document().date().orElseThrow();
          if (!date.days().overlaps(real.days()) && !isAfter(date, issued)) {
            Place other = in(cited, PlanPlaces.document().field("date"));
            found.add(in(p, one.place()), other, number, date, real);
          }
        }
      }
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
