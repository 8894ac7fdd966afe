package io.github.kehoach.json;

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
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.core.PlantedBug;
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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
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
  @Label("json-round-trip")
  void readsWhatItWrites(@ForAll("samples") Sample<?> sample) {
    roundTrip(sample, text -> text).check();
  }

  @Example
  @Label("planted: json-round-trip")
  void readerThatTakesDaysForMonths() {
    PlantedBug.isCaught(
        Sample.bare(), sample -> roundTrip(sample, text -> text.replace("\"day\"", "\"month\"")));
  }

  private static <T> Outcome roundTrip(Sample<T> sample, UnaryOperator<String> bug) {
    return JsonLaws.roundTrip(sample.value(), sample::write, text -> sample.read(bug.apply(text)));
  }

  @Property(tries = 500)
  @Label("json-same-text")
  void writesWhatItReads(@ForAll("samples") Sample<?> sample) {
    sameText(sample, value -> value).check();
  }

  @Example
  @Label("planted: json-same-text")
  void readerWhoseValuesAreWrittenOnOneLine() {
    PlantedBug.isCaught(Sample.bare(), sample -> sameText(sample, Sample::compact));
  }

  private static <T> Outcome sameText(Sample<T> sample, UnaryOperator<Sample<T>> bug) {
    Sample<T> writer = new Sample<>(sample.json(), sample.value(), sample.type());
    return JsonLaws.sameText(
        sample.value(),
        value -> (value == sample.value() ? writer : bug.apply(writer)).write(value),
        sample::read);
  }

  @Property(tries = 200)
  @Label("json-any-order")
  void readsFieldsInAnyOrder(@ForAll("bare") Sample<?> sample, @ForAll long seed) {
    anyOrder(sample, seed, text -> text).check();
  }

  @Example
  @Label("planted: json-any-order")
  void readerThatTakesTheLastKind() {
    PlantedBug.isCaught(
        Sample.bare(),
        sample -> anyOrder(sample, 1, text -> text.replace("\"by\"}", "\"before\"}")));
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
  @Label("json-unknown-fields-survive")
  void keepsUnknownFields(@ForAll("injected") AnyJson.Injected injected) {
    JsonLaws.unknownFieldsSurvive(injected, JsonProperties::rewritten).check();
  }

  @Example
  @Label("planted: json-unknown-fields-survive")
  void writerThatLosesWhatStandsBesideThePlan() {
    PlantedBug.isCaught(
        AnyJson.injected(plans()),
        injected -> JsonLaws.unknownFieldsSurvive(injected, json -> PLANS.write(PLANS.read(json))));
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
  @Label("json-newer-minor-version")
  void keepsWhatANewerMinorVersionHolds(@ForAll("newer") AnyJson.Newer newer) {
    JsonLaws.newerMinorVersion(newer, PLANS::read, JsonProperties::rewrittenCompactly).check();
  }

  @Example
  @Label("planted: json-newer-minor-version")
  void writerThatClaimsItsOwnVersion() {
    PlantedBug.isCaught(
        AnyJson.newer(plans()),
        newer ->
            JsonLaws.newerMinorVersion(
                newer,
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
  @Label("json-all-problems")
  void reportsEveryDefect(@ForAll("defective") AnyJson.Defective defective) {
    JsonLaws.allProblems(defective, JsonProperties::pointers).check();
  }

  @Example
  @Label("planted: json-all-problems")
  void readerThatStopsAtTheFirstProblem() {
    PlantedBug.isCaught(
        AnyJson.defective(plans()),
        defective ->
            JsonLaws.allProblems(defective, json -> pointers(json).stream().limit(1).toList()));
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
  @Label("json-mapper-agrees")
  void mapperGivesTheSame(
      @ForAll("bare") Sample<?> sample,
      @ForAll("settings") List<MapperSettings> settings,
      @ForAll boolean first) {
    mapperAgrees(sample.compact(), MapperSettings.mapper(settings, first)).check();
    mapperAgrees(sample.compact(), JACKSON_3).check();
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

  @Example
  @Label("planted: json-mapper-agrees")
  void mapperThatSpreadsTheTextOverLines() {
    ObjectMapper indenting = MapperSettings.mapper(List.of(MapperSettings.INDENTED), true);
    PlantedBug.isCaught(Sample.bare(), sample -> mapperAgrees(sample.compact(), indenting));
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
  @Label("json-same-from-characters")
  void readsBytesAsCharacters(@ForAll("repeated") String document) {
    JsonLaws.sameFromCharacters(document, JsonProperties::fromBytes, JsonProperties::fromCharacters)
        .check();
  }

  @Example
  @Label("planted: json-same-from-characters")
  void readerThatDoesNotKnowEscapes() {
    PlantedBug.isCaught(
        repeated(),
        document ->
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
  @Label("json-damaged-text")
  void answersDamageWithProblems(@ForAll("damaged") byte[] text) {
    JsonLaws.damagedText(text, JsonProperties::places).check();
  }

  @Example
  @Label("planted: json-damaged-text")
  void readerThatDecodesWithoutLooking() {
    PlantedBug.isCaught(
        AnyJson.damaged(plans()),
        text ->
            JsonLaws.damagedText(
                text,
                bytes -> {
                  PLANS.read(new String(bytes, StandardCharsets.UTF_8));
                  return List.of();
                }));
  }

  private static List<JsonLaws.Place> places(byte[] text) {
    ReadResult<Plan> result = PLANS.check(text);
    if (result.isOk() != result.problems().isEmpty()) {
      throw new AssertionError("a value and problems, or neither");
    }
    result.value().ifPresent(plan -> assertThat(PLANS.read(PLANS.write(plan))).isEqualTo(plan));
    return result.problems().stream()
        .filter(problem -> problem.code() != ProblemCode.TOO_MANY)
        .map(problem -> new JsonLaws.Place(problem.line(), problem.column()))
        .toList();
  }
}
