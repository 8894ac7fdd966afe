package io.github.kehoach.core.spec;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.ModelFields;
import io.github.kehoach.laws.core.ModelTypes;
import io.github.kehoach.laws.core.Simplest;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;

/** The table of all types and the generators in it. */
class ModelTypesProperties {
  private static final ModelTypes TYPES = ModelTypes.all();

  /** Lists that may hold one element or more. */
  private static final Set<String> NEVER_EMPTY = Set.of("succession.from");

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
