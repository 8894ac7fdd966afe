package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.ReportingDuty;
import java.util.List;

/** {@code {"from":[…],"to":[…],"what":"…","deadline":{…},"deadlineText":"…"}}. */
final class ReportingDutyForm extends AnnotatedForm<ReportingDuty> {
  static final ReportingDutyForm REPORTING_DUTY = new ReportingDutyForm();

  private final Field<ReportingDuty, List<AgencyRef>> from =
      list("from", AgencyRefForm.AGENCY_REF, ReportingDuty::from);
  private final Field<ReportingDuty, List<AgencyRef>> to =
      list("to", AgencyRefForm.AGENCY_REF, ReportingDuty::to);
  private final Field<ReportingDuty, String> what =
      required("what", Scalar.WORDS, ReportingDuty::what);
  private final Field<ReportingDuty, Deadline> deadline =
      withDefault("deadline", DeadlineForm.DEADLINE, ReportingDuty::deadline, Deadline.unstated());
  private final Field<ReportingDuty, String> deadlineText =
      optional("deadlineText", Scalar.WORDS, ReportingDuty::deadlineText);
  private final Field<ReportingDuty, List<Doubt>> doubts = doubts();

  private ReportingDutyForm() {
    super("ReportingDuty");
  }

  @Override
  ReportingDuty build(Slots slots) {
    return ReportingDuty.builder()
        .from(slots.get(from))
        .to(slots.get(to))
        .what(slots.get(what))
        .deadline(slots.get(deadline))
        .deadlineText(slots.orNull(deadlineText))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
