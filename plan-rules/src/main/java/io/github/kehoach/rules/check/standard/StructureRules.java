package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.PlanPlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rules about what identifies a plan, and about its sections. */
final class StructureRules {
  private StructureRules() {}

  static void bind(Binder to) {
    to.plan("plan-without-tasks", StructureRules::withoutTasks);
    to.plan("section-number-duplicate", StructureRules::duplicateNumbers);
    to.plan("section-empty", StructureRules::empty);
    missing(to, "document-without-number", "number", document -> document.number().isEmpty());
    missing(to, "document-without-date", "date", document -> document.date().isEmpty());
    missing(to, "document-without-issuer", "issuers", document -> document.issuers().isEmpty());
    missing(to, "document-without-title", "title", document -> document.title().isEmpty());
    to.plan("document-number-without-serial", (plan, found) -> number(plan, false, found));
    to.plan("document-number-undetermined", (plan, found) -> number(plan, true, found));
    to.plan("document-date-without-day", StructureRules::withoutDay);
  }

  private static void withoutTasks(Plan plan, Findings found) {
    if (plan.sections().stream().allMatch(StructureRules::isWithoutTasks)) {
      found.add(PlanPlaces.plan().field("sections"));
    }
  }

  /**
   * Sections may be held flat although a plan prints them on two levels (I, 1, 2, II, 1, 2): after
   * a Roman numeral, the Arabic ones begin again.
   */
  private static void duplicateNumbers(Plan plan, Findings found) {
    PlanPlaces.sectionLists(
        plan.sections(), (sections, at) -> duplicateNumbers(sections, at, found));
  }

  private static void duplicateNumbers(List<Section> sections, String at, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    int romans = 0;
    for (int i = 0; i < sections.size(); i++) {
      String number = sections.get(i).number().map(PartNumber::key).orElse(null);
      if (number == null) {
        continue;
      }
      boolean inner = Character.isDigit(number.charAt(0)) && number.indexOf('.') < 0;
      romans += inner ? 0 : 1;
      Integer first = seen.putIfAbsent(inner ? romans + "/" + number : number, i);
      if (first != null) {
        found.add(
            PlanPlaces.section(sections.get(i), at + i),
            PlanPlaces.section(sections.get(first), at + first),
            number);
      }
    }
  }

  private static void empty(Plan plan, Findings found) {
    if (!plan.sections().stream().allMatch(StructureRules::isWithoutTasks)) {
      PlanPlaces.sectionLists(plan.sections(), (sections, at) -> empty(sections, at, found));
    }
  }

  private static boolean isWithoutTasks(Section section) {
    return section.tasks().isEmpty()
        && section.sections().stream().allMatch(StructureRules::isWithoutTasks);
  }

  private static void empty(List<Section> sections, String at, Findings found) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean heading = i + 1 < sections.size() && isBelow(sections.get(i + 1), section);
      boolean bare = section.tasks().isEmpty() && section.sections().isEmpty();
      if (bare && section.content().isEmpty() && !heading) {
        found.add(
            PlanPlaces.section(section, at + i), section.number().map(PartNumber::key).orElse("?"));
      }
    }
  }

  /** Whether a section is numbered as one level below another: 1 below I, 2.1 below 2. */
  private static boolean isBelow(Section lower, Section upper) {
    String one = lower.number().map(PartNumber::key).orElse("");
    String other = upper.number().map(PartNumber::key).orElse("");
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.startsWith(other + ".")
        || (Character.isDigit(one.charAt(0)) && !Character.isDigit(other.charAt(0)));
  }

  private static void missing(Binder to, String id, String field, Predicate<Document> isMissing) {
    to.plan(
        id,
        (plan, found) -> {
          if (isMissing.test(plan.document())) {
            found.add(PlanPlaces.document().field(field));
          }
        });
  }

  /** A number of no known form; or one of a known form that lacks its serial. */
  private static void number(Plan plan, boolean undetermined, Findings found) {
    plan.document()
        .number()
        .filter(number -> (number.form() == NumberForm.UNDETERMINED) == undetermined)
        .filter(number -> undetermined || !number.hasSerial())
        .ifPresent(number -> found.add(PlanPlaces.document().field("number"), number));
  }

  private static void withoutDay(Plan plan, Findings found) {
    plan.document()
        .date()
        .filter(date -> !date.firstDay().equals(date.lastDay()))
        .ifPresent(date -> found.add(PlanPlaces.document().field("date"), date));
  }
}
