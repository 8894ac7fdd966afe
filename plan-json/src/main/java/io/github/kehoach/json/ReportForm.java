package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.check.DoubtfulPlace;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Suppression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code {"findings":[…],"suppressed":[{"finding":{…},"by":{…}}],"unused":[{…}],"doubts":[{…}]}}.
 */
final class ReportForm extends ObjectForm<Report> {
  static final ReportForm REPORT = new ReportForm();

  private final Field<Report, List<Finding>> findings =
      list("findings", FindingForm.FINDING, Report::findings);
  private final Field<Report, List<Map.Entry<Finding, Suppression>>> suppressed =
      list("suppressed", new AcceptedForm(), report -> List.copyOf(report.suppressed().entrySet()));

  private final Field<Report, List<Suppression>> unused =
      list("unused", SuppressionForm.SUPPRESSION, Report::unused);
  private final Field<Report, List<DoubtfulPlace>> doubts =
      list("doubts", DoubtfulPlaceForm.DOUBTFUL_PLACE, Report::doubts);

  private ReportForm() {
    super("Report");
  }

  @Override
  String restriction() {
    return """
        {"properties": {"suppressed": {"uniqueItems": true}}}""";
  }

  @Override
  Report build(Slots slots) {
    Map<Finding, Suppression> accepted = new LinkedHashMap<>();
    for (Map.Entry<Finding, Suppression> one : slots.get(suppressed)) {
      if (accepted.put(one.getKey(), one.getValue()) != null) {
        throw new InvalidValueException(
            "Report.suppressed", "hold each finding once", one.getKey().rule());
      }
    }
    return Report.builder()
        .findings(slots.get(findings))
        .suppressed(accepted)
        .unused(slots.get(unused))
        .doubts(slots.get(doubts))
        .build();
  }

  private static final class AcceptedForm extends ObjectForm<Map.Entry<Finding, Suppression>> {
    private final Field<Map.Entry<Finding, Suppression>, Finding> finding =
        required("finding", FindingForm.FINDING, Map.Entry::getKey);
    private final Field<Map.Entry<Finding, Suppression>, Suppression> by =
        required("by", SuppressionForm.SUPPRESSION, Map.Entry::getValue);

    private AcceptedForm() {
      super("Accepted");
    }

    @Override
    Map.Entry<Finding, Suppression> build(Slots slots) {
      return Map.entry(slots.get(finding), slots.get(by));
    }
  }
}
