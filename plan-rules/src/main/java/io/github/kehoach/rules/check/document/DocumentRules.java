package io.github.kehoach.rules.check.document;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.PlanPlaces;
import java.util.function.Predicate;

/** Rules about what identifies the plan itself. */
public final class DocumentRules {
  private DocumentRules() {}

  public static void bind(Binder to) {
    missing(to, "document-without-number", "number", document -> document.number().isEmpty());
    missing(to, "document-without-date", "date", document -> document.date().isEmpty());
    missing(to, "document-without-issuer", "issuers", document -> document.issuers().isEmpty());
    missing(to, "document-without-title", "title", document -> document.title().isEmpty());
    to.plan("document-number-without-serial", (plan, found) -> number(plan, false, found));
    to.plan("document-number-undetermined", (plan, found) -> number(plan, true, found));
    to.plan("document-date-without-day", DocumentRules::withoutDay);
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
