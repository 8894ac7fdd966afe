package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Part.list;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.model.Scalars.AGENCY_ID;
import static io.github.kehoach.json.model.Scalars.AGENCY_KIND;
import static io.github.kehoach.json.model.Scalars.DAY;
import static io.github.kehoach.json.model.Scalars.ELECTRONIC_CODE;
import static io.github.kehoach.json.model.Scalars.SUCCESSION_KIND;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
import java.util.Optional;

/** Agencies, references to them, what became of them, and directories. */
public final class AgencyForms {
  /**
   * {@code {"agency":"so-khcn","text":"Sở KH&CN"}}, {@code {"collective":"các sở"}} or {@code
   * {"text":"Sở Công Thương"}}.
   */
  public static final ObjectForm<AgencyRef> AGENCY_REF =
      RecordForm.of(
              AgencyRef.class,
              AgencyForms::agencyRef,
              optional("agency", AGENCY_ID, AgencyRef::agency),
              optional("collective", WORDS, AgencyForms::collective),
              optional("text", WORDS, AgencyForms::text))
          .shared();

  /** {@code {"id":"so-khcn","name":"Sở Khoa học và Công nghệ","aliases":["Sở KH&CN"]}}. */
  public static final ObjectForm<Agency> AGENCY =
      Table.annotated(
          Table.built(Agency.class, Agency::builder, Agency.Builder::build)
              .required("id", AGENCY_ID, Agency::id, Agency.Builder::id)
              .required("name", WORDS, Agency::name, Agency.Builder::name)
              .list("aliases", WORDS, Agency::aliases, Agency.Builder::aliases)
              .optional("kind", AGENCY_KIND, Agency::kind, Agency.Builder::kind)
              .optional("parent", AGENCY_ID, Agency::parent, Agency.Builder::parent)
              .optional("code", ELECTRONIC_CODE, Agency::code, Agency.Builder::code)
              .optional("existsFrom", DAY, Agency::existsFrom, Agency.Builder::existsFrom)
              .optional("existsUntil", DAY, Agency::existsUntil, Agency.Builder::existsUntil));

  /** {@code {"kind":"merge","from":["a","b"],"to":["c"],"effectiveOn":"2025-03-01"}}. */
  public static final ObjectForm<Succession> SUCCESSION =
      Table.annotated(
          Table.built(Succession.class, Succession::builder, Succession.Builder::build)
              .required("kind", SUCCESSION_KIND, Succession::kind, Succession.Builder::kind)
              .requiredList("from", AGENCY_ID, Succession::from, Succession.Builder::from)
              .list("to", AGENCY_ID, Succession::to, Succession.Builder::to)
              .required(
                  "effectiveOn", DAY, Succession::effectiveOn, Succession.Builder::effectiveOn)
              .optional(
                  "operationalOn",
                  DAY,
                  Succession::operationalOn,
                  Succession.Builder::operationalOn)
              .optional("functions", WORDS, Succession::functions, Succession.Builder::functions)
              .optional(
                  "legalBasis", WORDS, Succession::legalBasis, Succession.Builder::legalBasis));

  /** {@code {"agencies":[…],"successions":[…]}}. */
  public static final ObjectForm<AgencyDirectory> DIRECTORY =
      RecordForm.of(
          AgencyDirectory.class,
          AgencyDirectory::of,
          list("agencies", AGENCY, AgencyDirectory::agencies),
          list("successions", SUCCESSION, AgencyDirectory::successions));

  private AgencyForms() {}

  private static AgencyRef agencyRef(
      Optional<AgencyId> agency, Optional<String> collective, Optional<String> text) {
    if (collective.isPresent() && agency.isEmpty() && text.isEmpty()) {
      return AgencyRef.collective(collective.get());
    }
    if (agency.isPresent() && collective.isEmpty()) {
      return text.map(words -> AgencyRef.of(agency.get(), words))
          .orElseGet(() -> AgencyRef.of(agency.get()));
    }
    if (text.isPresent() && collective.isEmpty()) {
      return AgencyRef.unlinked(text.get());
    }
    throw new InvalidValueException(
        "AgencyRef", Phrases.requirement("one-of-agency"), collective.orElse(""));
  }

  private static Optional<String> collective(AgencyRef ref) {
    return ref instanceof AgencyRef.Collective all ? Optional.of(all.words()) : Optional.empty();
  }

  private static Optional<String> text(AgencyRef ref) {
    if (ref instanceof AgencyRef.Named named) {
      return named.text();
    }
    return ref instanceof AgencyRef.Unlinked own ? Optional.of(own.words()) : Optional.empty();
  }
}
