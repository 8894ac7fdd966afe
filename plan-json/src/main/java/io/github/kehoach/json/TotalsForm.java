package io.github.kehoach.json;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.Totals;
import java.util.List;

/** {@code {"all":{…},"bySection":[…],"byLead":[…]}}. */
final class TotalsForm extends ObjectForm<Totals> {
  static final TotalsForm TOTALS = new TotalsForm();

  private final Field<Totals, Tally> all = required("all", TallyForm.TALLY, Totals::all);
  private final Field<Totals, List<Totals.OfSection>> bySection =
      list("bySection", new OfSectionForm(), Totals::bySection);
  private final Field<Totals, List<Totals.OfLeads>> byLead =
      list("byLead", new OfLeadsForm(), Totals::byLead);

  private TotalsForm() {
    super("Totals");
  }

  @Override
  Totals build(Slots slots) {
    return new Totals(slots.get(all), slots.get(bySection), slots.get(byLead));
  }

  private static final class OfSectionForm extends ObjectForm<Totals.OfSection> {
    private final Field<Totals.OfSection, String> pointer =
        required("pointer", Scalar.WORDS, Totals.OfSection::pointer);
    private final Field<Totals.OfSection, String> number =
        optional("number", Scalar.WORDS, Totals.OfSection::number);
    private final Field<Totals.OfSection, Tally> tally =
        required("tally", TallyForm.TALLY, Totals.OfSection::tally);

    private OfSectionForm() {
      super("OfSection");
    }

    @Override
    Totals.OfSection build(Slots slots) {
      return new Totals.OfSection(slots.get(pointer), slots.optional(number), slots.get(tally));
    }
  }

  private static final class OfLeadsForm extends ObjectForm<Totals.OfLeads> {
    private final Field<Totals.OfLeads, List<AgencyRef>> leads =
        list("leads", AgencyRefForm.AGENCY_REF, Totals.OfLeads::leads);
    private final Field<Totals.OfLeads, Tally> tally =
        required("tally", TallyForm.TALLY, Totals.OfLeads::tally);

    private OfLeadsForm() {
      super("OfLeads");
    }

    @Override
    Totals.OfLeads build(Slots slots) {
      return new Totals.OfLeads(slots.get(leads), slots.get(tally));
    }
  }
}
