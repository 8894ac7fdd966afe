package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the documents that a plan cites. */
final class CitationRules {
  private static final String OF = " " + Folding.fold("của") + " ";
  private static final List<String> STOPS =
      List.of(
          ",",
          ";",
          ".",
          " " + Folding.fold("về") + " ",
          " " + Folding.fold("ban hành"),
          " " + Folding.fold("thực hiện"));

  private CitationRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("citation-two-dates", (Rule.OfPlan) CitationRules::twoDates);
    to.put("citation-from-the-future", (Rule.OfPlan) CitationRules::fromTheFuture);
    to.put("citation-of-itself", (Rule.OfPlan) CitationRules::ofItself);
    to.put("citation-replaced-and-relied-on", (Rule.OfPlan) CitationRules::replacedAndReliedOn);
    to.put("citation-number-undetermined", (Rule.OfPlan) CitationRules::undetermined);
    to.put("citation-without-year", (Rule.OfPlan) CitationRules::withoutYear);
    to.put("basis-without-date", (Rule.OfPlan) CitationRules::basisWithoutDate);
  }

  /** A citation with its place. */
  private record Cited(Citation citation, Place place) {}

  /** Compares each dated citation with the first of the same number and year. */
  private static void twoDates(Rule rule, Plan plan, Findings found) {
    Map<String, Cited> first = new HashMap<>();
    PlanPlaces.citations(
        plan,
        (citation, place) -> {
          DocumentNumber number = citation.number().orElse(null);
          CalendarPeriod date = citation.date().orElse(null);
          if (number == null || date == null || !number.hasSerial()) {
            return;
          }
          Cited other =
              first.putIfAbsent(
                  number.key() + "@" + date.firstDay().getYear(), new Cited(citation, place));
          if (other != null && contradict(citation, other.citation())) {
            CalendarPeriod otherDate = other.citation().date().orElseThrow();
            found.add(rule, place, other.place(), number, date, otherDate);
          }
        });
  }

  /** Numbers are unique within one year of one issuer, so another issuer explains the dates. */
  private static boolean contradict(Citation one, Citation other) {
    boolean apart = !one.date().orElseThrow().days().overlaps(other.date().orElseThrow().days());
    return apart && (issuer(one).isEmpty() || issuer(other).isEmpty() || sameIssuer(one, other));
  }

  private static boolean sameIssuer(Citation one, Citation other) {
    String left = issuer(one);
    String right = issuer(other);
    return left.startsWith(right) || right.startsWith(left);
  }

  /** Who issued the document, folded: as stated, or the words after "của" behind the date. */
  private static String issuer(Citation citation) {
    Optional<String> stated = citation.issuer();
    if (stated.isPresent()) {
      return Folding.fold(stated.get());
    }
    String text = Folding.fold(citation.text().orElse(""));
    int of = text.indexOf(OF);
    if (of < 0) {
      return "";
    }
    String tail = text.substring(of + OF.length());
    int end = tail.length();
    for (String stop : STOPS) {
      int at = tail.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    return tail.substring(0, end).strip();
  }

  private static void fromTheFuture(Rule rule, Plan plan, Findings found) {
    CalendarPeriod issued = plan.document().date().orElse(null);
    if (issued == null) {
      return;
    }
    LocalDate last = issued.lastDay();
    PlanPlaces.citations(
        plan,
        (citation, place) ->
            citation
                .date()
                .filter(date -> date.firstDay().isAfter(last))
                .ifPresent(
                    date -> found.add(rule, place, PlanPlaces.cited(citation), date, issued)));
  }

  private static void ofItself(Rule rule, Plan plan, Findings found) {
    PlanPlaces.citations(
        plan,
        (citation, place) -> {
          if (citation.identityWith(plan.document()) == Identity.SAME
              && !place.pointer().startsWith("/citations/")) {
            found.add(rule, place, PlanPlaces.cited(citation));
          }
        });
  }

  private static void replacedAndReliedOn(Rule rule, Plan plan, Findings found) {
    Map<String, Cited> replaced = new HashMap<>();
    PlanPlaces.citations(
        plan.replaces(),
        "/replaces/",
        (citation, place) -> replaced.put(key(citation), new Cited(citation, place)));
    replaced.remove("");
    if (replaced.isEmpty()) {
      return;
    }
    PlanPlaces.citations(
        plan,
        (citation, place) -> {
          Cited other = replaced.get(key(citation));
          boolean relies =
              place.pointer().startsWith("/basis/") || place.pointer().startsWith("/carriesOut/");
          if (relies && other != null && citation.identityWith(other.citation()) == Identity.SAME) {
            found.add(rule, place, other.place(), PlanPlaces.cited(citation));
          }
        });
  }

  private static String key(Citation citation) {
    return citation.number().map(DocumentNumber::key).orElse("");
  }

  private static void undetermined(Rule rule, Plan plan, Findings found) {
    Map<String, Place> seen = new HashMap<>();
    PlanPlaces.citations(
        plan,
        (citation, place) -> {
          DocumentNumber number = citation.number().orElse(null);
          if (number != null
              && number.form() == NumberForm.UNDETERMINED
              && seen.putIfAbsent(number.key(), place) == null) {
            found.add(rule, place, number);
          }
        });
  }

  private static void withoutYear(Rule rule, Plan plan, Findings found) {
    PlanPlaces.citations(
        plan,
        (citation, place) -> {
          DocumentNumber number = citation.number().orElse(null);
          if (number != null
              && number.form() == NumberForm.NORMATIVE
              && number.year().isEmpty()
              && citation.date().isEmpty()) {
            found.add(rule, place, number);
          }
        });
  }

  private static void basisWithoutDate(Rule rule, Plan plan, Findings found) {
    PlanPlaces.citations(
        plan.basis(),
        "/basis/",
        (citation, place) -> {
          if (citation.number().isPresent() && citation.date().isEmpty()) {
            found.add(rule, place, PlanPlaces.cited(citation));
          }
        });
  }
}
