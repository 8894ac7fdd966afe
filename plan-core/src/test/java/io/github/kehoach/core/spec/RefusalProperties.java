package io.github.kehoach.core.spec;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.RefusalLaws;
import java.math.BigDecimal;
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

/** Every refusal names type, field and value, and says the rest in one grammar. */
class RefusalProperties {
  private static final AgencyId ID = AgencyId.of("so-y-te");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final CalendarPeriod YEAR = CalendarPeriod.year(2025);
  private static final TaskRef TASK = TaskRef.of("15");

  /** A call that must be refused, with what the refusal must name. */
  record Refused(String subject, String value, Runnable call) {
    @Override
    public String toString() {
      return subject + " '" + value + "'";
    }
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
        refuses("Lookup.agencies", "[so-y-te]", () -> new Lookup.Ambiguous(List.of(agency))),
        refuses("Task.title", " ", () -> Task.builder().title(" ").build()),
        refuses("Target.value", "1E+16", () -> Target.exactly(new BigDecimal("1E16"))),
        refuses("Target.between", "10 - 1", () -> Target.between(BigDecimal.TEN, BigDecimal.ONE)),
        refuses("Target.rank", "0", () -> Target.rankWithin(0)),
        refuses("Reading.value", "1E-16", () -> Reading.of(new BigDecimal("1E-16"), YEAR)),
        refuses("TaskReport.percent", "101", () -> Fact.taskReport(TASK, DAY).percent(101).build()),
        refuses(
            "TaskReport.doneOn",
            "2025-03-02",
            () -> Fact.taskReport(TASK, DAY).doneOn(DAY.plusDays(1)).build()),
        refuses("Reassigned.leads", "[]", () -> Fact.reassigned(TASK, List.of(), DAY).build()),
        refuses("CalendarPeriod.month", "13", () -> CalendarPeriod.month(2025, 13)));
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

  private static Refused refuses(String subject, String value, Runnable call) {
    return new Refused(subject, value, call);
  }

  private static Agency agency(String name) {
    return Agency.builder().id(ID).name(name).build();
  }

  private static Succession.Builder succession() {
    return Succession.builder().kind(SuccessionKind.MERGE).effectiveOn(DAY);
  }
}
