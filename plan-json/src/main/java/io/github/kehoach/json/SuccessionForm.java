package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import java.time.LocalDate;
import java.util.List;

/** {@code {"kind":"merge","from":["a","b"],"to":["c"],"effectiveOn":"2025-03-01"}}. */
final class SuccessionForm extends AnnotatedForm<Succession> {
  static final SuccessionForm SUCCESSION = new SuccessionForm();

  private final Field<Succession, SuccessionKind> kind =
      required("kind", Scalar.SUCCESSION_KIND, Succession::kind);
  private final Field<Succession, List<AgencyId>> from =
      requiredList("from", Scalar.AGENCY_ID, Succession::from);
  private final Field<Succession, List<AgencyId>> to = list("to", Scalar.AGENCY_ID, Succession::to);
  private final Field<Succession, LocalDate> effectiveOn =
      required("effectiveOn", Scalar.DAY, Succession::effectiveOn);
  private final Field<Succession, LocalDate> operationalOn =
      optional("operationalOn", Scalar.DAY, Succession::operationalOn);
  private final Field<Succession, String> functions =
      optional("functions", Scalar.WORDS, Succession::functions);
  private final Field<Succession, String> legalBasis =
      optional("legalBasis", Scalar.WORDS, Succession::legalBasis);
  private final Field<Succession, List<Doubt>> doubts = doubts();

  private SuccessionForm() {
    super("Succession");
  }

  @Override
  String restriction() {
    return """
        {"properties": {"from": {"minItems": 1}},
         "if": {"properties": {"kind": {"const": "dissolve"}}},
         "else": {"required": ["to"], "properties": {"to": {"minItems": 1}}}}""";
  }

  @Override
  Succession build(Slots slots) {
    return Succession.builder()
        .kind(slots.get(kind))
        .from(slots.get(from))
        .to(slots.get(to))
        .effectiveOn(slots.get(effectiveOn))
        .operationalOn(slots.optional(operationalOn).orElse(null))
        .functions(slots.optional(functions).orElse(null))
        .legalBasis(slots.optional(legalBasis).orElse(null))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
