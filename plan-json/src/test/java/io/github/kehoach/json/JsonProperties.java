package io.github.kehoach.json;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.jackson3.KeHoachJackson3Module;
import io.github.kehoach.json.model.PlanForms;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeReader;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.AnyJson;
import io.github.kehoach.laws.json.JsonLaws;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new KeHoachJackson3Module())
          .build();

  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();

  @Provide
  Arbitrary<Sample<?>> samples() {
    return Composed.oneOf(Sample.bare(), Sample.documents()).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Sample<?>> bare() {
    return Sample.bare().withoutEdgeCases();
  }

  private static Arbitrary<String> plans() {
    return AnyPlan.plan().map(PLANS::write);
  }

  @Property(tries = 500)
  @Law(
      id = "json-round-trip",
      says = "What is written reads back as the same value.",
      catches = "reader that takes days for months")
  Claim<?> readsWhatItWrites(@ForAll("samples") Sample<?> sample) {
    return claim(
        () -> roundTrip(sample, text -> text),
        Sample::bare,
        other -> roundTrip(other, text -> text.replace("\"day\"", "\"month\"")));
  }

  private static <T> Outcome roundTrip(Sample<T> sample, UnaryOperator<String> bug) {
    return JsonLaws.roundTrip(sample.value(), sample::write, text -> sample.read(bug.apply(text)));
  }

  @Property(tries = 500)
  @Law(
      id = "json-same-text",
      says = "What was read and is written again gives the same text, to the byte.",
      catches = "reader whose values are written on one line")
  Claim<?> writesWhatItReads(@ForAll("samples") Sample<?> sample) {
    return claim(
        () -> sameText(sample, value -> value),
        Sample::bare,
        other -> sameText(other, Sample::compact));
  }

  private static <T> Outcome sameText(Sample<T> sample, UnaryOperator<Sample<T>> bug) {
    Sample<T> writer = new Sample<>(sample.json(), sample.value(), sample.type());
    return JsonLaws.sameText(
        sample.value(),
        value -> (value == sample.value() ? writer : bug.apply(writer)).write(value),
        sample::read);
  }

  @Property(tries = 200)
  @Law(
      id = "json-any-order",
      says = "Fields mean the same in any order, also the field that decides the kind.",
      catches = "reader that takes the last kind")
  Claim<?> readsFieldsInAnyOrder(@ForAll("bare") Sample<?> sample, @ForAll long seed) {
    return claim(
        () -> anyOrder(sample, seed, text -> text),
        Sample::bare,
        other -> anyOrder(other, 1, text -> text.replace("\"by\"}", "\"before\"}")));
  }

  private static <T> Outcome anyOrder(Sample<T> sample, long seed, UnaryOperator<String> bug) {
    String shuffled = AnyJson.shuffled(sample.compact().write(sample.value()), seed);
    return JsonLaws.anyOrder(sample.value(), bug.apply(shuffled), sample::read);
  }

  @Provide
  Arbitrary<AnyJson.Injected> injected() {
    return AnyJson.injected(plans());
  }

  @Property(tries = 200)
  @Law(
      id = "json-unknown-fields-survive",
      says =
          "Unknown fields at any level stand where they stood, digit by digit, when read and written.",
      catches = "writer that loses what stands beside the plan")
  Claim<?> keepsUnknownFields(@ForAll("injected") AnyJson.Injected injected) {
    return claim(
        () -> JsonLaws.unknownFieldsSurvive(injected, JsonProperties::rewritten),
        () -> AnyJson.injected(plans()),
        other -> JsonLaws.unknownFieldsSurvive(other, json -> PLANS.write(PLANS.read(json))));
  }

  private static String rewritten(String json) {
    ReadResult<Plan> result = PLANS.check(json);
    return PLANS.with(result.unknown()).write(result.orThrow());
  }

  @Provide
  Arbitrary<AnyJson.Newer> newer() {
    return AnyJson.newer(plans());
  }

  @Property(tries = 200)
  @Law(
      id = "json-newer-minor-version",
      says =
          "A newer minor version with unknown fields anywhere has the same value and is written again as it was.",
      catches = "writer that claims its own version")
  Claim<?> keepsWhatANewerMinorVersionHolds(@ForAll("newer") AnyJson.Newer newer) {
    return claim(
        () -> JsonLaws.newerMinorVersion(newer, PLANS::read, JsonProperties::rewrittenCompactly),
        () -> AnyJson.newer(plans()),
        other ->
            JsonLaws.newerMinorVersion(
                other,
                PLANS::read,
                json -> rewrittenCompactly(json.replaceFirst("kehoach/1[.][0-9]+", "kehoach/1"))));
  }

  private static String rewrittenCompactly(String json) {
    ReadResult<Plan> result = PLANS.check(json);
    return PLANS.compact().with(result.unknown()).write(result.orThrow());
  }

  @Provide
  Arbitrary<AnyJson.Defective> defective() {
    return AnyJson.defective(plans());
  }

  @Property(tries = 300)
  @Law(
      id = "json-all-problems",
      says = "Each of several independent defects is reported once, at its place.",
      catches = "reader that stops at the first problem")
  Claim<?> reportsEveryDefect(@ForAll("defective") AnyJson.Defective defective) {
    return claim(
        () -> JsonLaws.allProblems(defective, JsonProperties::pointers),
        () -> AnyJson.defective(plans()),
        other -> JsonLaws.allProblems(other, json -> pointers(json).stream().limit(1).toList()));
  }

  private static List<String> pointers(String json) {
    return PLANS.check(json).problems().stream().map(Problem::pointer).toList();
  }

  /** Settings that go together and leave the letters of a document alone. */
  @Provide
  Arbitrary<List<MapperSettings>> settings() {
    EnumSet<MapperSettings> spelling =
        EnumSet.of(MapperSettings.ASCII, MapperSettings.INDENTED, MapperSettings.ROOT_NAMES);
    return Arbitraries.of(EnumSet.complementOf(spelling)).list().uniqueElements().ofMaxSize(12);
  }

  @Property(tries = 300)
  @Law(
      id = "json-mapper-agrees",
      says =
          "A mapper with the module, whatever its settings, writes the form that the library writes and reads the same value.",
      catches = "mapper that spreads the text over lines")
  Claim<?> mapperGivesTheSame(
      @ForAll("bare") Sample<?> sample,
      @ForAll("settings") List<MapperSettings> settings,
      @ForAll boolean first) {
    ObjectMapper indenting = MapperSettings.mapper(List.of(MapperSettings.INDENTED), true);
    return claim(
        () ->
            Outcome.all(
                mapperAgrees(sample.compact(), MapperSettings.mapper(settings, first)),
                mapperAgrees(sample.compact(), JACKSON_3)),
        Sample::bare,
        other -> mapperAgrees(other.compact(), indenting));
  }

  /** Safe because the sample tells the type. */
  @SuppressWarnings("unchecked")
  private static <T> Outcome mapperAgrees(
      Sample<T> sample, tools.jackson.databind.ObjectMapper mapper) {
    return JsonLaws.mapperAgrees(
        sample.value(),
        sample::write,
        mapper::writeValueAsString,
        text -> (T) mapper.readValue(text, sample.type()));
  }

  private static <T> Outcome mapperAgrees(Sample<T> sample, ObjectMapper mapper) {
    return JsonLaws.mapperAgrees(
        sample.value(),
        sample::write,
        value -> written(mapper, value),
        text -> read(mapper, text, sample));
  }

  private static String written(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Safe because the sample tells the type. */
  @SuppressWarnings("unchecked")
  private static <T> T read(ObjectMapper mapper, String text, Sample<T> sample) {
    try {
      return (T) mapper.readValue(text, sample.type());
    } catch (JsonProcessingException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Provide
  Arbitrary<String> repeated() {
    return AnyJson.repeated(AnyPlan.task().map(JsonFormat.of(Task.class).compact()::write));
  }

  @Property(tries = 300)
  @Law(
      id = "json-same-from-characters",
      says =
          "The same document gives the same value and problems from its bytes and from characters.",
      catches = "reader that does not know escapes")
  Claim<?> readsBytesAsCharacters(@ForAll("repeated") String document) {
    return claim(
        () ->
            JsonLaws.sameFromCharacters(
                document, JsonProperties::fromBytes, JsonProperties::fromCharacters),
        () ->
            JsonLaws.sameFromCharacters(
                document,
                json -> fromBytes(json.replace("\\u", "u")),
                JsonProperties::fromCharacters));
  }

  private static List<Object> fromBytes(String document) {
    ReadResult<Task> result = JsonFormat.of(Task.class).check(document);
    return List.of(result.value(), said(result.problems()), said(result.informations()));
  }

  /** As somebody else's parser reads it, from characters. */
  private static List<Object> fromCharacters(String document) {
    try (JsonParser parser = new JsonFactory().createParser(new StringReader(document))) {
      parser.nextToken();
      Tree tree = TreeReader.value(parser);
      ReadResult<Task> result = Documents.read(PlanForms.TASK, tree, 1000, new Shared());
      return List.of(result.value(), said(result.problems()), said(result.informations()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream().map(problem -> problem.code() + " " + problem.pointer()).toList();
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return AnyJson.damaged(plans());
  }

  @Property(tries = 500)
  @Law(
      id = "json-damaged-text",
      says =
          "Damaged text gives a value or problems with a place inside the text, never anything else.",
      catches = "reader that decodes without looking")
  Claim<?> answersDamageWithProblems(@ForAll("damaged") byte[] text) {
    return claim(
        () -> JsonLaws.damagedText(text, JsonProperties::places),
        () -> AnyJson.damaged(plans()),
        other ->
            JsonLaws.damagedText(
                other,
                bytes -> {
                  PLANS.read(new String(bytes, StandardCharsets.UTF_8));
                  return List.of();
                }));
  }

  private static List<JsonLaws.LineAndColumn> places(byte[] text) {
    ReadResult<Plan> result = PLANS.check(text);
    if (result.isOk() != result.problems().isEmpty()) {
      throw new AssertionError("a value and problems, or neither");
    }
    result.value().ifPresent(plan -> assertThat(PLANS.read(PLANS.write(plan))).isEqualTo(plan));
    return result.problems().stream()
        .filter(problem -> problem.code() != ProblemCode.TOO_MANY)
        .map(problem -> new JsonLaws.LineAndColumn(problem.line(), problem.column()))
        .toList();
  }
}
