package io.github.kehoach.rules.check;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.util.Map;

/** Rules about what identifies the plan itself. */
final class DocumentRules {
  private DocumentRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("document-without-number", (Rule.OfPlan) DocumentRules::withoutNumber);
    to.put("document-number-without-serial", (Rule.OfPlan) DocumentRules::withoutSerial);
    to.put("document-number-undetermined", (Rule.OfPlan) DocumentRules::undetermined);
    to.put("document-without-date", (Rule.OfPlan) DocumentRules::withoutDate);
    to.put("document-date-without-day", (Rule.OfPlan) DocumentRules::withoutDay);
    to.put("document-without-issuer", (Rule.OfPlan) DocumentRules::withoutIssuer);
    to.put("document-without-title", (Rule.OfPlan) DocumentRules::withoutTitle);
  }

  private static void withoutNumber(Plan plan, Findings found) {
    if (plan.document().number().isEmpty()) {
      found.add(PlanPlaces.document().field("number"));
    }
  }

  private static void withoutSerial(Plan plan, Findings found) {
    DocumentNumber number = plan.document().number().orElse(null);
    if (number != null && number.form() != NumberForm.UNDETERMINED && !number.hasSerial()) {
      found.add(PlanPlaces.document().field("number"), number);
    }
  }

  private static void undetermined(Plan plan, Findings found) {
    DocumentNumber number = plan.document().number().orElse(null);
    if (number != null && number.form() == NumberForm.UNDETERMINED) {
      found.add(PlanPlaces.document().field("number"), number);
    }
  }

  private static void withoutDate(Plan plan, Findings found) {
    if (plan.document().date().isEmpty()) {
      found.add(PlanPlaces.document().field("date"));
    }
  }

  private static void withoutDay(Plan plan, Findings found) {
    CalendarPeriod date = plan.document().date().orElse(null);
    if (date != null && !date.firstDay().equals(date.lastDay())) {
      found.add(PlanPlaces.document().field("date"), date);
    }
  }

  private static void withoutIssuer(Plan plan, Findings found) {
    if (plan.document().issuers().isEmpty()) {
      found.add(PlanPlaces.document().field("issuers"));
    }
  }

  private static void withoutTitle(Plan plan, Findings found) {
    Document document = plan.document();
    if (document.title().isEmpty()) {
      found.add(PlanPlaces.document().field("title"));
    }
  }
}
