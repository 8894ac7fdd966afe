package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.ElectronicCode;
import java.time.LocalDate;
import java.util.List;

/** {@code {"id":"so-khcn","name":"Sở Khoa học và Công nghệ","aliases":["Sở KH&CN"]}}. */
final class AgencyForm extends AnnotatedForm<Agency> {
  static final AgencyForm AGENCY = new AgencyForm();

  private final Field<Agency, AgencyId> id = required("id", Scalar.AGENCY_ID, Agency::id);
  private final Field<Agency, String> name = required("name", Scalar.WORDS, Agency::name);
  private final Field<Agency, List<String>> aliases =
      list("aliases", Scalar.WORDS, Agency::aliases);
  private final Field<Agency, AgencyKind> kind = optional("kind", Scalar.AGENCY_KIND, Agency::kind);
  private final Field<Agency, AgencyId> parent =
      optional("parent", Scalar.AGENCY_ID, Agency::parent);
  private final Field<Agency, ElectronicCode> code =
      optional("code", Scalar.ELECTRONIC_CODE, Agency::code);
  private final Field<Agency, LocalDate> existsFrom =
      optional("existsFrom", Scalar.DAY, Agency::existsFrom);
  private final Field<Agency, LocalDate> existsUntil =
      optional("existsUntil", Scalar.DAY, Agency::existsUntil);
  private final Field<Agency, List<Doubt>> doubts = doubts();

  private AgencyForm() {
    super("Agency");
  }

  @Override
  Agency build(Slots slots) {
    return Agency.builder()
        .id(slots.get(id))
        .name(slots.get(name))
        .aliases(slots.get(aliases))
        .kind(slots.optional(kind).orElse(null))
        .parent(slots.optional(parent).orElse(null))
        .code(slots.optional(code).orElse(null))
        .existsFrom(slots.optional(existsFrom).orElse(null))
        .existsUntil(slots.optional(existsUntil).orElse(null))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
