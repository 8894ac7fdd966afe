package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.UnreadableTextException;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/**
 * Every refusal of a value or a text names type, field and value, and says the rest in one grammar.
 */
public class RefusalLaws {
  private static final AgencyId ID = AgencyId.of("so-y-te");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final TaskRef TASK = TaskRef.of("15");

  /** A call that must be refused, with what the refusal must name. */
  public record Refused(String subject, String value, Runnable call) {
    @Override
    public String toString() {
      return subject + " '" + value + "'";
    }
  }

  @Law(
      id = "invalid-value-named",
      says =
          "Documents, agencies and annotations refuse what cannot be with type, field and the value.",
      catches = "a refusal that names nothing")
  public Claim<Consumer<Refused>> invalidValueIsNamed(@ForAll("invalids") Refused refused) {
    return claim(
        make -> {
          try {
            make.accept(refused);
            return Outcome.equal("accepted", "refused", refused.toString());
          } catch (InvalidValueException no) {
            boolean nothing = no.value().isEmpty() && refused.value().isBlank();
            return Outcome.equal(
                List.of(no.subject(), no.value()),
                List.of(
                    refused.subject(), nothing ? Optional.empty() : Optional.of(refused.value())),
                "the refusal must name it: " + no);
          }
        },
        any -> any.call().run(),
        any -> {
          throw new InvalidValueException("Value", Requirement.of("valid", "đúng", "be valid"), "");
        });
  }

  @Law(
      id = "invalid-value-grammar",
      says =
          "A refused value reads: subject must rule, was 'value'; long values are cut, never torn.",
      catches = "a message without quotes")
  public Claim<Function<InvalidValueException, String>> invalidValueGrammar(
      @ForAll("subjects") String subject,
      @ForAll("rules") String rule,
      @ForAll("values") String value) {
    InvalidValueException refusal =
        new InvalidValueException(subject, Requirement.of("any", rule, rule), value);
    String shown = refusal.value().orElse("");
    boolean cut = shown.endsWith("…") && value.startsWith(shown.substring(0, shown.length() - 1));
    return claim(
        message ->
            Outcome.equal(
                List.of(
                    message.apply(refusal),
                    value.length() <= 200 ? shown.equals(value) : cut && shown.length() <= 201,
                    isWhole(value) && !isWhole(shown)),
                List.of(
                    subject + " must " + rule + ", was '" + HiddenCharacters.shown(shown) + "'",
                    true,
                    false),
                "the refusal of a text of " + value.length() + " characters"),
        Throwable::getMessage,
        any -> any.subject() + " must " + any.requirement().en() + ", was " + shown);
  }

  /** Whether no surrogate stands alone. */
  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Law(
      id = "unreadable-text-grammar",
      says = "An unreadable text is refused with its type, the text, what was expected and where.",
      catches = "a message with the whole text, however long")
  public Claim<Function<UnreadableTextException, String>> unreadableTextGrammar(
      @ForAll("subjects") String type,
      @ForAll("values") String text,
      @ForAll int index,
      @ForAll("rules") String expected) {
    UnreadableTextException refusal =
        new UnreadableTextException(type, text, index, Requirement.of("any", expected, expected));
    String shown = HiddenCharacters.shown(refusal.value().orElse(""));
    String end = "': expected " + expected + " (at index " + index + ")";
    return claim(
        message ->
            Outcome.equal(
                List.of(
                    message.apply(refusal),
                    refusal.subject(),
                    refusal.input(),
                    refusal.index(),
                    refusal.requirement().en()),
                List.of(type + " cannot be read from '" + shown + end, type, text, index, expected),
                "the refusal must say everything"),
        Throwable::getMessage,
        any -> type + " cannot be read from '" + any.input() + end);
  }

  @Provide
  Arbitrary<String> subjects() {
    return Arbitraries.of("Every.day", "Agency.name");
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of("be from 1 to 31", "not be blank");
  }

  /** Values, also past 200 characters with a pair of surrogates at the cut. */
  @Provide
  Arbitrary<String> values() {
    return Composed.oneOf(
        AnyText.phrase(),
        Arbitraries.integers()
            .between(195, 205)
            .map(length -> "x".repeat(length) + "\uD83D\uDE00".repeat(4)),
        AnyText.blank());
  }

  @Provide
  Arbitrary<Refused> invalids() {
    Agency agency = agency("Sở Y tế");
    String tooLong = "x".repeat(129);
    Agency.Builder since = agency.toBuilder().existsFrom(DAY);
    Succession merger =
        Succession.builder()
            .kind(SuccessionKind.MERGE)
            .effectiveOn(DAY)
            .from(List.of(ID))
            .to(List.of(ID))
            .build();
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
            "Agency.existsUntil", "2025-02-28", () -> since.existsUntil(DAY.minusDays(1)).build()),
        refuses("Succession.from", "", () -> merger.toBuilder().from(List.of()).build()),
        refuses("Succession.to", "", () -> merger.toBuilder().to(List.of()).build()),
        refuses(
            "Succession.operationalOn",
            "2025-02-28",
            () -> merger.toBuilder().operationalOn(DAY.minusDays(1)).build()),
        refuses(
            "AgencyDirectory.agencies",
            "so-y-te",
            () -> AgencyDirectory.of(List.of(agency, agency))),
        refuses("Lookup.agencies", "[so-y-te]", () -> new Lookup.Ambiguous(List.of(agency))),
        refuses("Task.title", " ", () -> Task.builder().title(" ").build()),
        refuses("Target.value", "1E+16", () -> Target.exactly(new BigDecimal("1E16"))),
        refuses("Target.between", "10 - 1", () -> Target.between(BigDecimal.TEN, BigDecimal.ONE)),
        refuses("Target.rank", "0", () -> Target.rankWithin(0)),
        refuses(
            "Reading.value",
            "1E-16",
            () -> Reading.of(new BigDecimal("1E-16"), CalendarPeriod.year(2025))),
        refuses("TaskReport.percent", "101", () -> Fact.taskReport(TASK, DAY).percent(101).build()),
        refuses(
            "TaskReport.doneOn",
            "2025-03-02",
            () -> Fact.taskReport(TASK, DAY).doneOn(DAY.plusDays(1)).build()),
        refuses("Reassigned.leads", "", () -> Fact.reassigned(TASK, List.of(), DAY).build()),
        refuses("CalendarPeriod.month", "13", () -> CalendarPeriod.month(2025, 13)));
  }

  private static Refused refuses(String subject, String value, Runnable call) {
    return new Refused(subject, value, call);
  }

  private static Agency agency(String name) {
    return Agency.builder().id(ID).name(name).build();
  }
}
