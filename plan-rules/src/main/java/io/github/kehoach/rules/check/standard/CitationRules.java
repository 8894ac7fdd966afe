package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Rules about the documents that a plan cites. */
final class CitationRules {
  private static final WordList JOINT_TYPES = WordList.of("joint-types");
  private static final WordList OF = WordList.of("of");
  private static final WordList ENDS = WordList.of("end-of-issuer");

  private CitationRules() {}

  static void bind(Binder to) {
    to.plan("citation-two-dates", CitationRules::twoDates);
    to.plan("citation-from-the-future", CitationRules::fromTheFuture);
    to.eachCitation("citation-of-itself", CitationRules::ofItself);
    to.plan("citation-replaced-and-relied-on", CitationRules::replacedAndReliedOn);
    to.plan("citation-without-year", CitationRules::withoutYear);
    to.plan("citation-number-undetermined", CitationRules::undetermined);
  }

  /**
   * Compares each dated citation with the first of the same number and year. A date after the
   * plan's own is another rule's matter.
   */
  private static void twoDates(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.citations(plan),
        one -> one.date().filter(date -> !isAfter(date, plan)).flatMap(date -> ofItsYear(one)),
        (one, other) -> {
          if (contradict(one.value(), other.value())) {
            CalendarPeriod date = one.value().date().orElseThrow();
            CalendarPeriod otherDate = other.value().date().orElseThrow();
            DocumentNumber number = one.value().number().orElseThrow();
            found.add(one.place(), other.place(), number, date, otherDate);
          }
        });
  }

  /** The number of a document and its year, in which it is the only one; empty without both. */
  static Optional<String> ofItsYear(Citation cited) {
    return ofItsYear(cited.number(), cited.date());
  }

  static Optional<String> ofItsYear(
      Optional<DocumentNumber> number, Optional<CalendarPeriod> date) {
    return number
        .filter(DocumentNumber::hasSerial)
        .flatMap(one -> date.map(day -> one.key() + "@" + day.firstDay().getYear()));
  }

  static boolean isAfter(CalendarPeriod date, Plan plan) {
    return plan.document()
        .date()
        .filter(issued -> date.firstDay().isAfter(issued.lastDay()))
        .isPresent();
  }

  /** Numbers are unique within one year of one issuer, so another issuer explains the dates. */
  private static boolean contradict(Citation one, Citation other) {
    boolean apart = !one.date().orElseThrow().days().overlaps(other.date().orElseThrow().days());
    String left = issuer(one);
    String right = issuer(other);
    return apart && (left.startsWith(right) || right.startsWith(left));
  }

  /** Who issued the document: as stated, or the words after "của" behind the date. */
  private static String issuer(Citation citation) {
    Optional<String> stated = citation.issuer();
    if (stated.isPresent()) {
      return WordList.folded(stated.get()).strip();
    }
    String text = Folding.fold(citation.text().orElse(""));
    String of = OF.phrases().get(0);
    int from = text.indexOf(of);
    if (from < 0) {
      return "";
    }
    String tail = text.substring(from + of.length());
    int end = tail.length();
    for (String stop : ENDS.phrases()) {
      int at = tail.indexOf(stop.stripTrailing());
      end = at >= 0 && at < end ? at : end;
    }
    for (int i = 0; i < end; i++) {
      end = ",;.".indexOf(tail.charAt(i)) >= 0 ? i : end;
    }
    return WordList.folded(tail.substring(0, end)).strip();
  }

  private static void fromTheFuture(Plan plan, Findings found) {
    CalendarPeriod issued = plan.document().date().orElse(null);
    if (issued == null) {
      return;
    }
    Map<String, Placed<Citation>> sound = new HashMap<>();
    for (Placed<Citation> one : PlanPlaces.citations(plan)) {
      if (one.value().date().filter(date -> !isAfter(date, plan)).isPresent()) {
        sound.putIfAbsent(key(one.value()), one);
      }
    }
    sound.remove("");
    for (Placed<Citation> one : PlanPlaces.citations(plan)) {
      CalendarPeriod date = one.value().date().filter(day -> isAfter(day, plan)).orElse(null);
      if (date != null) {
        String cited = PlanPlaces.cited(one.value());
        Placed<Citation> other = sound.get(key(one.value()));
        if (other == null) {
          found.add(one.place(), cited, date, issued, Said.of("", "", ""));
        } else {
          CalendarPeriod real = other.value().date().orElseThrow();
          Said clause = new Said(real.toString(), Messages.text("finding.otherwise", real));
          found.add(one.place(), other.place(), cited, date, issued, clause);
        }
      }
    }
  }

  private static void ofItself(Placed<Citation> one, Findings found) {
    if (one.value().identityWith(found.head().document()) == Identity.SAME
        && !one.place().pointer().startsWith("/citations/")) {
      found.add(one.place(), PlanPlaces.cited(one.value()));
    }
  }

  private static void replacedAndReliedOn(Plan plan, Findings found) {
    Map<String, Placed<Citation>> replaced = new HashMap<>();
    PlanPlaces.citations(plan.replaces(), "/replaces/")
        .forEach(one -> replaced.put(key(one.value()), one));
    replaced.remove("");
    if (replaced.isEmpty()) {
      return;
    }
    for (Placed<Citation> one : PlanPlaces.citations(plan)) {
      Placed<Citation> other = replaced.get(key(one.value()));
      String pointer = one.place().pointer();
      boolean relies = pointer.startsWith("/basis/") || pointer.startsWith("/carriesOut/");
      if (relies && other != null && one.value().identityWith(other.value()) == Identity.SAME) {
        found.add(one.place(), other.place(), PlanPlaces.cited(one.value()));
      }
    }
  }

  private static String key(Citation citation) {
    return citation.number().map(DocumentNumber::key).orElse("");
  }

  private static void withoutYear(Plan plan, Findings found) {
    eachNumber(
        plan,
        (number, place) -> {
          if (number.form() == NumberForm.NORMATIVE && number.year().isEmpty()) {
            found.add(place, number);
          }
        });
  }

  /** A type that several bodies issue together is no riddle, though the law lists none of them. */
  private static void undetermined(Plan plan, Findings found) {
    eachNumber(
        plan,
        (number, place) -> {
          if (number.form() == NumberForm.UNDETERMINED
              && !JOINT_TYPES.isIn(WordList.folded(number.toString()))) {
            found.add(place, number);
          }
        });
  }

  /** Visits each number that is cited, where it is cited first. */
  private static void eachNumber(Plan plan, BiConsumer<DocumentNumber, Place> visitor) {
    Set<String> seen = new HashSet<>();
    for (Placed<Citation> one : PlanPlaces.citations(plan)) {
      one.value()
          .number()
          .filter(number -> seen.add(number.key()))
          .ifPresent(number -> visitor.accept(number, one.place()));
    }
  }
}
