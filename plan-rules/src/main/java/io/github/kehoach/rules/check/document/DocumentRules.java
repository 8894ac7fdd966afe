package io.github.kehoach.rules.check.document;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.PlanPlaces;

/** Rules about what identifies the plan itself. */
public final class DocumentRules {
  private DocumentRules() {}

  public static void bind(Binder to) {
    to.plan("document-without-number", DocumentRules::withoutNumber);
    to.plan("document-number-without-serial", DocumentRules::withoutSerial);
    to.plan("document-number-undetermined", DocumentRules::undetermined);
    to.plan("document-without-date", DocumentRules::withoutDate);
    to.plan("document-date-without-day", DocumentRules::withoutDay);
    to.plan("document-without-issuer", DocumentRules::withoutIssuer);
    to.plan("document-without-title", DocumentRules::withoutTitle);
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
