package io.github.kehoach.core.spec;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Folding;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.RefusalLaws;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** The package is not null-marked, so that these tests may hand null over. */
class RefusalProperties {
  private static final AgencyId ID = AgencyId.of("so-y-te");
  private static final Requirement BE = Requirement.of("be", "phải là", "be");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** A call that must be refused, with what the refusal must name. */
  record Refused(String subject, String value, Runnable call) {
    @Override
    public String toString() {
      return subject + " '" + value + "'";
    }
  }

  @Provide
  Arbitrary<Refused> nulls() {
    DocumentNumber number = DocumentNumber.parse("726/KH-UBND");
    Citation citation = Citation.of(number);
    AgencyDirectory directory = AgencyDirectory.empty();
    return Arbitraries.of(
        refusesNull("text", () -> Folding.fold(none())),
        refusesNull("text", () -> Folding.unaccented(none())),
        refusesNull("text", () -> Folding.composed(none())),
        refusesNull("field", () -> Doubt.of(none(), "a note")),
        refusesNull("note", () -> Doubt.of("title", none())),
        refusesNull("fields", () -> Extensions.of(none())),
        refusesNull("name", () -> Extensions.none().with(none(), "1")),
        refusesNull("json", () -> Extensions.none().with("x", none())),
        refusesNull("name", () -> Extensions.none().get(none())),
        refusesNull("subject", () -> new InvalidValueException(none(), BE, 1)),
        refusesNull("requirement", () -> new InvalidValueException("A.b", (Requirement) none(), 1)),
        refusesNull("type", () -> new UnreadableTextException(none(), "x", 0, BE)),
        refusesNull("text", () -> new UnreadableTextException("A", none(), 0, BE)),
        refusesNull(
            "expected", () -> new UnreadableTextException("A", "x", 0, (Requirement) none())),
        refusesNull("text", () -> DocumentNumber.parse(none())),
        refusesNull("other", () -> number.isSameAs(none())),
        refusesNull("NumberForm", () -> NumberForm.parse(none())),
        refusesNull("number", () -> Citation.of(none())),
        refusesNull("text", () -> Citation.ofText(none())),
        refusesNull("day", () -> citation.dated(none())),
        refusesNull("issuer", () -> citation.issuedBy(none())),
        refusesNull("text", () -> citation.inWords(none())),
        refusesNull("other", () -> citation.identityWith(RefusalProperties.<Citation>none())),
        refusesNull("document", () -> citation.identityWith(RefusalProperties.<Document>none())),
        refusesNull("other", () -> Document.builder().build().identityWith(none())),
        refusesNull("value", () -> AgencyId.of(none())),
        refusesNull("AgencyKind", () -> AgencyKind.parse(none())),
        refusesNull("SuccessionKind", () -> SuccessionKind.parse(none())),
        refusesNull("value", () -> ElectronicCode.of(none())),
        refusesNull("id", () -> AgencyRef.of(none())),
        refusesNull("id", () -> AgencyRef.of(none(), "Sở Y tế")),
        refusesNull("text", () -> AgencyRef.of(ID, none())),
        refusesNull("collective", () -> AgencyRef.collective(none())),
        refusesNull("text", () -> AgencyRef.unlinked(none())),
        refusesNull("id", () -> Agency.builder().id(none()).build()),
        refusesNull("name", () -> Agency.builder().id(ID).name(none()).build()),
        refusesNull("day", () -> agency("Sở Y tế").existsOn(none())),
        refusesNull("kind", () -> Succession.builder().kind(none()).build()),
        refusesNull(
            "effectiveOn",
            () -> Succession.builder().kind(SuccessionKind.MERGE).effectiveOn(none()).build()),
        refusesNull("agencies", () -> AgencyDirectory.of(none())),
        refusesNull("successions", () -> AgencyDirectory.of(List.of(), none())),
        refusesNull("id", () -> directory.get(none())),
        refusesNull("name", () -> directory.find(none())),
        refusesNull("day", () -> directory.find("Sở Y tế", none())),
        refusesNull("other", () -> directory.merge(none())),
        refusesNull("other", () -> directory.conflictsWith(none())),
        refusesNull("agency", () -> new Lookup.Found(none(), true)),
        refusesNull("agencies", () -> new Lookup.Ambiguous(none())),
        refusesNull("name", () -> new Lookup.NotFound(none())));
  }

  @Provide
  Arbitrary<Refused> invalids() {
    Agency agency = agency("Sở Y tế");
    String tooLong = "x".repeat(129);
    return Arbitraries.of(
        refuses("Doubt.field", " ", () -> Doubt.of(" ", "a note")),
        refuses("Doubt.note", "", () -> Doubt.of("title", "")),
        refuses("Extensions.name", "", () -> Extensions.of(Map.of("", "1"))),
        refuses("Extensions.json", " ", () -> Extensions.none().with("x", " ")),
        refuses("Citation.text", "", () -> Citation.ofText("")),
        refuses("Citation.text", "", () -> Citation.builder().issuer("CP").build()),
        refuses("Citation.issuer", "\t", () -> Citation.ofText("x").issuedBy("\t")),
        refuses("AgencyId.value", "", () -> AgencyId.of("")),
        refuses("AgencyId.value", "so y te", () -> AgencyId.of("so y te")),
        refuses("AgencyId.value", "so\u00A0y", () -> AgencyId.of("so\u00A0y")),
        refuses("AgencyId.value", "so\u0007", () -> AgencyId.of("so\u0007")),
        refuses("AgencyId.value", tooLong, () -> AgencyId.of(tooLong)),
        refuses("ElectronicCode.value", "", () -> ElectronicCode.of("")),
        refuses("AgencyRef.text", " ", () -> AgencyRef.of(ID, " ")),
        refuses("AgencyRef.collective", " ", () -> AgencyRef.collective(" ")),
        refuses("AgencyRef.text", "", () -> AgencyRef.unlinked("")),
        refuses("Agency.name", " ", () -> agency(" ")),
        refuses("Agency.aliases", "", () -> agency.toBuilder().aliases(List.of("SYT", "")).build()),
        refuses(
            "Agency.existsUntil",
            "2025-02-28",
            () -> agency.toBuilder().existsFrom(DAY).existsUntil(DAY.minusDays(1)).build()),
        refuses("Succession.from", "[]", () -> succession().build()),
        refuses("Succession.to", "[]", () -> succession().from(List.of(ID)).build()),
        refuses(
            "Succession.operationalOn",
            "2025-02-28",
            () ->
                succession()
                    .from(List.of(ID))
                    .to(List.of(ID))
                    .operationalOn(DAY.minusDays(1))
                    .build()),
        refuses(
            "AgencyDirectory.agencies",
            "so-y-te",
            () -> AgencyDirectory.of(List.of(agency, agency))),
        refuses("Lookup.agencies", "[so-y-te]", () -> new Lookup.Ambiguous(List.of(agency))));
  }

  /** Subject, rule and value; values past 200 characters with a pair of surrogates at the cut. */
  @Provide
  Arbitrary<Tuple3<String, String, String>> messages() {
    Arbitrary<String> longOnes =
        Arbitraries.integers()
            .between(195, 205)
            .map(length -> "x".repeat(length) + "\uD83D\uDE00".repeat(4));
    return Combinators.combine(
            Arbitraries.of("Every.day", "Agency.name"),
            Arbitraries.of("be from 1 to 31", "not be blank"),
            Composed.oneOf(AnyText.phrase(), longOnes, AnyText.blank()))
        .as(Tuple::of);
  }

  @Property
  @Label("null-refused-by-name")
  void nullIsRefusedByName(@ForAll("nulls") Refused call) {
    RefusalLaws.nullIsRefusedByName(call.subject(), call.call()).check();
  }

  @Example
  @Label("planted: null-refused-by-name")
  void nullThatIsTaken() {
    PlantedBug.isCaught(nulls(), call -> RefusalLaws.nullIsRefusedByName(call.subject(), () -> {}));
  }

  @Property
  @Label("invalid-value-named")
  void invalidValuesAreNamed(@ForAll("invalids") Refused call) {
    RefusalLaws.invalidValueIsNamed(call.subject(), call.value(), call.call()).check();
  }

  @Example
  @Label("planted: invalid-value-named")
  void refusalThatNamesNothing() {
    PlantedBug.isCaught(
        invalids(),
        call ->
            RefusalLaws.invalidValueIsNamed(
                call.subject(),
                call.value(),
                () -> {
                  throw new InvalidValueException(
                      "Value", Requirement.of("valid", "đúng", "be valid"), "");
                }));
  }

  @Property
  @Label("invalid-value-grammar")
  void invalidValuesSpeakOneGrammar(@ForAll("messages") Tuple3<String, String, String> parts) {
    RefusalLaws.invalidValueGrammar(parts.get1(), parts.get2(), parts.get3(), Throwable::getMessage)
        .check();
  }

  @Example
  @Label("planted: invalid-value-grammar")
  void messageWithoutQuotes() {
    PlantedBug.isCaught(
        messages(),
        parts ->
            RefusalLaws.invalidValueGrammar(
                parts.get1(),
                parts.get2(),
                parts.get3(),
                refusal ->
                    refusal.subject()
                        + " must "
                        + refusal.requirement().en()
                        + ", was "
                        + refusal.value().orElse("")));
  }

  @Property
  @Label("unreadable-text-grammar")
  void unreadableTextsSpeakOneGrammar(@ForAll("messages") Tuple3<String, String, String> parts) {
    RefusalLaws.unreadableTextGrammar(
            parts.get1(), parts.get3(), 7, parts.get2(), Throwable::getMessage)
        .check();
  }

  @Example
  @Label("planted: unreadable-text-grammar")
  void messageWithTheWholeText() {
    PlantedBug.isCaught(
        messages(),
        parts ->
            RefusalLaws.unreadableTextGrammar(
                parts.get1(),
                parts.get3(),
                7,
                parts.get2(),
                refusal ->
                    refusal.subject()
                        + " cannot be read from '"
                        + refusal.input()
                        + "': expected "
                        + refusal.expected().en()
                        + " at index "
                        + refusal.index()));
  }

  private static Refused refusesNull(String parameter, Runnable call) {
    return new Refused(parameter, "null", call);
  }

  private static Refused refuses(String subject, String value, Runnable call) {
    return new Refused(subject, value, call);
  }

  private static Agency agency(String name) {
    return Agency.builder().id(ID).name(name).build();
  }

  private static Succession.Builder succession() {
    return Succession.builder().kind(SuccessionKind.MERGE).effectiveOn(DAY);
  }

  /** Null, as a caller without the checker would pass it. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null fits every type
  private static <T> T none() {
    return null;
  }
}
