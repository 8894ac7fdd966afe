package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import java.util.List;

/** {@code {"document":{…},"basis":[…],"sections":[…],"indicators":[…]}}. */
final class PlanForm extends AnnotatedForm<Plan> {
  static final PlanForm PLAN = new PlanForm();

  private final Field<Plan, Document> document =
      withDefault("document", DocumentForm.DOCUMENT, Plan::document, Document.builder().build());
  private final Field<Plan, List<Citation>> basis =
      list("basis", CitationForm.CITATION, Plan::basis);
  private final Field<Plan, List<Citation>> carriesOut =
      list("carriesOut", CitationForm.CITATION, Plan::carriesOut);
  private final Field<Plan, List<Citation>> replaces =
      list("replaces", CitationForm.CITATION, Plan::replaces);
  private final Field<Plan, List<Section>> sections =
      list("sections", SectionForm.SECTION, Plan::sections);
  private final Field<Plan, List<Indicator>> indicators =
      list("indicators", IndicatorForm.INDICATOR, Plan::indicators);
  private final Field<Plan, List<ReportingDuty>> reportingDuties =
      list("reportingDuties", ReportingDutyForm.REPORTING_DUTY, Plan::reportingDuties);
  private final Field<Plan, String> funding = optional("funding", Scalar.WORDS, Plan::funding);
  private final Field<Plan, List<Agency>> agencies =
      list("agencies", AgencyForm.AGENCY, Plan::agencies);
  private final Field<Plan, List<Citation>> citations =
      list("citations", CitationForm.CITATION, Plan::citations);
  private final Field<Plan, List<Doubt>> doubts = doubts();

  private PlanForm() {
    super("Plan");
  }

  @Override
  Plan build(Slots slots) {
    return Plan.builder()
        .document(slots.get(document))
        .basis(slots.get(basis))
        .carriesOut(slots.get(carriesOut))
        .replaces(slots.get(replaces))
        .sections(slots.get(sections))
        .indicators(slots.get(indicators))
        .reportingDuties(slots.get(reportingDuties))
        .funding(slots.orNull(funding))
        .agencies(slots.get(agencies))
        .citations(slots.get(citations))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
