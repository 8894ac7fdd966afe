package io.github.kehoach.core.spec;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Entrance;
import io.github.kehoach.laws.core.ModelFields;
import io.github.kehoach.laws.core.ModelLaws;
import io.github.kehoach.laws.core.ModelTypes;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.Simplest;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of all types at once; the package is not null-marked, so that null can be handed over.
 */
class ModelProperties {
  private static final ModelTypes TYPES = ModelTypes.all();

  /** Any text is good for these: they only look at it, or it stands in a sentence. */
  private static final Set<String> ANY_TEXT =
      Set.of(
          "Folding",
          "HiddenCharacters",
          "Text",
          "Requirement.of",
          "Lookup",
          "AgencyDirectory.find",
          "Extensions");

  /** Lists that may hold one element or more. */
  private static final Set<String> NEVER_EMPTY = Set.of("succession.from");

  @Provide
  Arbitrary<Object> values() {
    return TYPES.values();
  }

  @Provide
  Arbitrary<Object> built() {
    return TYPES.built();
  }

  @Provide
  Arbitrary<Object> texted() {
    return TYPES.texted();
  }

  @Provide
  Arbitrary<Object> choices() {
    return TYPES.choices();
  }

  @Provide
  Arbitrary<Entrance> entrances() {
    return Arbitraries.of(Entrance.all(TYPES));
  }

  @Provide
  Arbitrary<Entrance> texts() {
    return Arbitraries.of(
        Entrance.all(TYPES).stream()
            .filter(Entrance::takesText)
            .filter(entrance -> ANY_TEXT.stream().noneMatch(entrance.toString()::startsWith))
            .toList());
  }

  @Provide
  Arbitrary<Class<?>> builders() {
    return Arbitraries.of(
        TYPES.listed().stream()
            .filter(type -> ModelFields.stepOf(type, "builder").isPresent())
            .toList());
  }

  /**
   * A type that nobody listed, or a variant that no generator makes, fails here; so does a choice
   * of which one variant is made rarely, for a law would rarely be tried with it.
   */
  @Example
  void everyTypeIsListedEveryVariantCommonEveryFieldSometimesThere() {
    Set<Class<?>> made = new HashSet<>();
    for (Class<?> type : TYPES.listed()) {
      List<Object> sample =
          TYPES.valuesOf(type).sampleStream().limit(type == Plan.class ? 100 : 500).toList();
      Map<Class<?>, Long> variants =
          sample.stream().collect(groupingBy(ModelFields::typeOf, counting()));
      assertThat(variants.values()).as(type.getName()).allMatch(count -> count >= 10);
      made.addAll(variants.keySet());
      assertThat(presence(sample))
          .as(type.getName())
          .allSatisfy(
              (field, states) -> assertThat(states).hasSize(NEVER_EMPTY.contains(field) ? 1 : 2));
    }
    assertThat(ModelTypes.compiled())
        .filteredOn(ModelTypes::hasValues)
        .filteredOn(type -> (type != Annotated.class && !type.isSealed()) || type.isRecord())
        .allSatisfy(type -> assertThat(made).contains(type));
  }

  /** What a reader of a failure sees: no field that the value could be without. */
  @Example
  void everyTypeShrinksToABareValue() {
    for (Class<?> type : TYPES.listed()) {
      assertThat(Simplest.of(TYPES.valuesOf(type), 3, any -> true))
          .as(type.getName())
          .filteredOn(any -> ModelFields.stepOf(ModelFields.typeOf(any), "toBuilder").isPresent())
          .allSatisfy(any -> assertThat(fieldsIn(any)).noneMatch(field -> isSpare(any, field)));
    }
  }

  private static boolean isSpare(Object value, ModelFields.Field field) {
    try {
      ModelFields.without(value, field);
      return true;
    } catch (RefusedException needed) {
      return false;
    }
  }

  private static List<ModelFields.Field> fieldsIn(Object value) {
    return ModelFields.of(ModelFields.typeOf(value)).stream()
        .filter(field -> field.canBeAbsent() && field.isIn(value))
        .toList();
  }

  /** Whether each field of the values was seen there and seen absent. */
  private static Map<String, Set<Boolean>> presence(List<Object> values) {
    Map<String, Set<Boolean>> seen = new TreeMap<>();
    for (Object value : values) {
      if (ModelFields.stepOf(ModelFields.typeOf(value), "toBuilder").isPresent()) {
        ModelFields.of(ModelFields.typeOf(value)).stream()
            .filter(ModelFields.Field::canBeAbsent)
            .forEach(
                field ->
                    seen.computeIfAbsent(
                            ModelFields.variantOf(value) + "." + field.name(),
                            any -> new HashSet<>())
                        .add(field.isIn(value)));
      }
    }
    return seen;
  }

  @Property
  @Label("model-copy-equal")
  void copiesAreEqual(@ForAll("values") Object value) {
    ModelLaws.copyEqual(value, ModelFields::copy).check();
  }

  @Example
  @Label("planted: model-copy-equal")
  void copyThatLosesAField() {
    PlantedBug.isCaught(built(), value -> ModelLaws.copyEqual(value, ModelProperties::shortened));
  }

  private static Object shortened(Object value) {
    return ModelFields.of(ModelFields.typeOf(value)).stream()
        .filter(field -> field.canBeAbsent() && field.isIn(value))
        .findFirst()
        .map(field -> ModelFields.without(value, field))
        .orElse(value);
  }

  @Property
  @Label("model-text-round-trip")
  void textsReadBack(@ForAll("texted") Object value) {
    ModelLaws.textRoundTrip(value, ModelFields::parsed).check();
  }

  @Example
  @Label("planted: model-text-round-trip")
  void readerThatLosesTheFirstLetter() {
    PlantedBug.isCaught(
        texted(),
        value ->
            ModelLaws.textRoundTrip(
                value, (type, text) -> ModelFields.parsed(type, text.substring(1) + "1")));
  }

  @Property
  @Label("model-field-counts")
  void everyFieldCounts(@ForAll("built") Object value) {
    ModelLaws.fieldCounts(value, ModelFields::without).check();
  }

  @Example
  @Label("planted: model-field-counts")
  void stepThatDoesNothing() {
    PlantedBug.isCaught(built(), value -> ModelLaws.fieldCounts(value, (all, field) -> all));
  }

  @Property
  @Label("model-steps-any-order")
  void stepsComeInAnyOrder(@ForAll("built") Object value, @ForAll long seed) {
    ModelLaws.anyOrder(value, any -> ModelFields.inSomeOrder(any, seed)).check();
  }

  @Example
  @Label("planted: model-steps-any-order")
  void lastStepThatTakesAnotherBack() {
    PlantedBug.isCaught(built(), value -> ModelLaws.anyOrder(value, ModelProperties::shortened));
  }

  @Property
  @Label("model-held-closed")
  void whatIsHeldIsClosed(@ForAll("values") Object value) {
    ModelLaws.heldClosed(value, ModelFields::call).check();
  }

  @Example
  @Label("planted: model-held-closed")
  void accessorThatHandsItsListOut() {
    PlantedBug.isCaught(
        values(),
        value ->
            ModelLaws.heldClosed(
                value,
                (accessor, any) ->
                    ModelFields.call(accessor, any) instanceof List<?> list
                        ? new ArrayList<>(list)
                        : ""));
  }

  @Property
  @Label("model-given-list-is-copied")
  void givenListsAreCopied(@ForAll("built") Object value) {
    ModelLaws.givenListCopied(value, ArrayList::new).check();
  }

  @Example
  @Label("planted: model-given-list-is-copied")
  void builderThatTakesNoList() {
    PlantedBug.isCaught(built(), value -> ModelLaws.givenListCopied(value, any -> List.of()));
  }

  @Property
  @Label("model-prints-plainly")
  void valuesPrintPlainly(@ForAll("values") Object value) {
    ModelLaws.printsPlainly(value, Object::toString).check();
  }

  @Example
  @Label("planted: model-prints-plainly")
  void textInAWrapper() {
    PlantedBug.isCaught(
        values(), value -> ModelLaws.printsPlainly(value, any -> Optional.of(any).toString()));
  }

  @Property
  @Label("model-match-own-variant")
  void choicesMatchTheirVariant(@ForAll("choices") Object value) {
    ModelLaws.matchOwnVariant(value, ModelProperties::match).check();
  }

  @Example
  @Label("planted: model-match-own-variant")
  void openDutiesTakenForStandingOnes() {
    PlantedBug.isCaught(
        choices(),
        value ->
            ModelLaws.matchOwnVariant(
                value,
                (any, cases) ->
                    match(any instanceof Deadline.Open ? Deadline.continuous() : any, cases)));
  }

  private static Object match(Object value, Object cases) {
    return ModelFields.call(
        ModelFields.stepOf(ModelFields.typeOf(value), "match").orElseThrow(), value, cases);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("model-null-refused")
  void nullIsAbsentOrRefused(@ForAll("entrances") Entrance entrance) {
    ModelLaws.nullRefused(entrance, any -> any.enter(null)).check();
  }

  @Example
  @Label("planted: model-null-refused")
  void entranceThatTakesNull() {
    PlantedBug.isCaught(entrances(), any -> ModelLaws.nullRefused(any, entrance -> entrance));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("model-blank-refused")
  void blankIsAbsentOrRefused(@ForAll("texts") Entrance entrance, @ForAll("blanks") String blank) {
    ModelLaws.blankRefused(entrance, any -> any.enter(blank)).check();
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of("", " ", "\u00A0", "\u2003\t\n");
  }

  @Example
  @Label("planted: model-blank-refused")
  void entranceThatKnowsOneKindOfSpace() {
    PlantedBug.isCaught(
        texts(),
        any ->
            ModelLaws.blankRefused(
                any, entrance -> "\u00A0".isBlank() ? entrance.enter("\u00A0") : entrance));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("model-bare")
  void bareBuildersSetNothing(@ForAll("builders") Class<?> type) {
    ModelLaws.bare(type, ModelProperties::bare).check();
  }

  @Example
  @Label("planted: model-bare")
  void builderThatInventsATask() {
    PlantedBug.isCaught(builders(), type -> ModelLaws.bare(type, any -> AnyPlan.task().sample()));
  }

  private static Object bare(Class<?> type) {
    return ModelFields.built(
        ModelFields.call(ModelFields.stepOf(type, "builder").orElseThrow(), null));
  }

  /** Spring, JAX-RS and others convert parameters by it. */
  @Example
  void valueOfStandsBesideParse() {
    assertThat(ModelTypes.compiled())
        .filteredOn(type -> ModelFields.stepOf(type, "parse").isPresent())
        .allSatisfy(
            type ->
                assertThat(type.getMethods())
                    .anyMatch(
                        method ->
                            method.getName().equals("valueOf")
                                && Modifier.isStatic(method.getModifiers())
                                && method.getParameterTypes()[0] == String.class));
  }
}
