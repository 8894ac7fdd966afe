package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.Optional;

/**
 * {@code {"agency":"so-khcn","text":"Sở KH&CN"}}, {@code {"collective":"các sở"}} or {@code
 * {"text":"Sở Công Thương"}}.
 */
final class AgencyRefForm extends ObjectForm<AgencyRef> {
  static final AgencyRefForm AGENCY_REF = new AgencyRefForm();

  private final Field<AgencyRef, AgencyId> agency =
      optional("agency", Scalar.AGENCY_ID, AgencyRef::agency);
  private final Field<AgencyRef, String> collective =
      optional("collective", Scalar.WORDS, ref -> ref.match(new Collective()));
  private final Field<AgencyRef, String> text =
      optional("text", Scalar.WORDS, ref -> ref.match(new Words()));

  private AgencyRefForm() {
    super("AgencyRef");
  }

  @Override
  String restriction() {
    return """
        {"anyOf": [{"required": ["agency"]}, {"required": ["collective"]}, {"required": ["text"]}],
         "dependentSchemas": {"collective": {"properties": {"agency": false, "text": false}}}}""";
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  AgencyRef build(Slots slots) {
    if (slots.has(collective) && !slots.has(agency) && !slots.has(text)) {
      return AgencyRef.collective(slots.get(collective));
    }
    if (slots.has(agency) && !slots.has(collective)) {
      return new AgencyRef.Named(slots.get(agency), slots.optional(text));
    }
    if (slots.has(text) && !slots.has(collective)) {
      return AgencyRef.unlinked(slots.get(text));
    }
    throw new InvalidValueException(
        "AgencyRef",
        "have either 'agency', 'text' or both, or 'collective' alone",
        slots.optional(collective).orElse(""));
  }

  private static final class Collective implements AgencyRef.Cases<Optional<String>> {
    @Override
    public Optional<String> named(AgencyRef.Named named) {
      return Optional.empty();
    }

    @Override
    public Optional<String> collective(AgencyRef.Collective collective) {
      return Optional.of(collective.words());
    }

    @Override
    public Optional<String> unlinked(AgencyRef.Unlinked unlinked) {
      return Optional.empty();
    }
  }

  private static final class Words implements AgencyRef.Cases<Optional<String>> {
    @Override
    public Optional<String> named(AgencyRef.Named named) {
      return named.text();
    }

    @Override
    public Optional<String> collective(AgencyRef.Collective collective) {
      return Optional.empty();
    }

    @Override
    public Optional<String> unlinked(AgencyRef.Unlinked unlinked) {
      return Optional.of(unlinked.words());
    }
  }
}
