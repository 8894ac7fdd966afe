package io.github.kehoach.laws.core;

import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.core.plan.TaskRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/**
 * Every type of the model with a generator of its values. What the build has compiled is the list;
 * the table says how to make values of each type, and a test compares the two.
 */
public final class ModelTypes {
  private final Map<Class<?>, Arbitrary<?>> table = new LinkedHashMap<>();
  private final Map<Class<?>, Arbitrary<?>> parts =
      Map.of(
          Deadline.Every.class,
          AnyDeadline.every(),
          NumberParts.class,
          AnyDocument.parts(),
          Syllable.class,
          AnyText.syllable());
  private final Map<Class<?>, Object> samples = new HashMap<>();

  private ModelTypes() {
    put(CalendarPeriod.class, AnyPeriod.period());
    put(DayRange.class, AnyPeriod.days());
    put(Text.class, Combinators.combine(AnyText.phrase(), AnyText.phrase()).as(Text::new));
    put(Requirement.class, AnyText.phrase().map(words -> Requirement.of("any", words, words)));
    put(Doubt.class, Combinators.combine(AnyText.phrase(), AnyText.phrase()).as(Doubt::of));
    put(Extensions.class, AnyExtensions.extensions());
    put(AgencyId.class, AnyAgency.id());
    put(ElectronicCode.class, AnyAgency.code());
    put(AgencyRef.class, AnyAgency.ref());
    put(Agency.class, AnyAgency.agency());
    put(Succession.class, AnyAgency.succession());
    put(AgencyDirectory.class, AnyAgency.directory());
    put(Lookup.class, lookup());
    put(Trigger.class, AnyDeadline.trigger());
    put(Lag.class, AnyDeadline.lag());
    put(Start.class, AnyDeadline.start());
    put(Deadline.class, AnyDeadline.deadline());
    put(ScopedPart.class, scopedPart());
    put(SimplePart.class, AnyDeadline.deadline().map(any -> any.simpleParts().get(0)));
    put(DocumentNumber.class, AnyDocument.number());
    put(Citation.class, AnyDocument.citation());
    put(Document.class, AnyDocument.document());
    put(Unit.class, AnyIndicator.unit());
    put(Horizon.class, AnyIndicator.horizon());
    put(Target.class, AnyIndicator.target());
    put(GroupTarget.class, AnyIndicator.groupTarget());
    put(Reading.class, AnyIndicator.reading());
    put(Indicator.class, AnyIndicator.indicator());
    put(IndicatorRef.class, AnyLedger.indicatorRef());
    put(Deliverable.class, AnyText.phrase().map(Deliverable::of));
    put(PartNumber.class, AnyPlan.taskNumber());
    put(TaskRef.class, AnyPlan.taskRef());
    put(Task.class, AnyPlan.task());
    put(Section.class, AnyPlan.section());
    put(TaskPlace.class, AnyPlan.task().map(ModelTypes::placed));
    put(ReportingDuty.class, AnyPlan.reportingDuty());
    put(Plan.class, AnyPlan.plan());
    put(Released.class, AnyLedger.released());
    put(FactNotes.class, AnyLedger.notes());
    put(Fact.class, AnyLedger.fact());
    put(Ledger.class, AnyLedger.ledger());
  }

  /** The table. */
  public static ModelTypes all() {
    return new ModelTypes();
  }

  private <T> void put(Class<T> type, Arbitrary<? extends T> values) {
    table.put(type, values);
  }

  private static Arbitrary<ScopedPart> scopedPart() {
    return Combinators.combine(AnyDeadline.words(), AnyDeadline.dated()).as(ScopedPart::of);
  }

  private static TaskPlace placed(Task task) {
    return Plan.builder()
        .addSection(Section.builder().addTask(task).build())
        .build()
        .tasks()
        .get(0);
  }

  private static Arbitrary<Lookup> lookup() {
    Arbitrary<Lookup> found =
        AnyAgency.agency().map(agency -> new Lookup.Found(agency, agency.aliases().isEmpty()));
    Arbitrary<Lookup> ambiguous =
        AnyAgency.namesakes().map(two -> new Lookup.Ambiguous(List.of(two.get1(), two.get2())));
    return Composed.oneOf(found, ambiguous, AnyText.phrase().map(Lookup.NotFound::new));
  }

  /** The generator of a type of the table, or of a part of texts that the laws know. */
  Optional<Arbitrary<?>> find(Class<?> type) {
    return Optional.ofNullable(table.getOrDefault(type, parts.get(type)));
  }

  /** The types in the table. */
  public List<Class<?>> listed() {
    return List.copyOf(table.keySet());
  }

  /** Values of every type of the table. */
  public Arbitrary<Object> values() {
    return Arbitraries.of(listed()).flatMap(this::valuesOf);
  }

  /** Values of every type that has a text form, the codes of closed choices among them. */
  public Arbitrary<Object> texted() {
    Arbitrary<Object> codes =
        Arbitraries.of(
            compiled().stream()
                .filter(type -> type.isEnum() && ModelFields.stepOf(type, "parse").isPresent())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList());
    return Composed.oneOf(codes, values("parse"));
  }

  private Arbitrary<Object> values(String method) {
    return Arbitraries.of(
            listed().stream().filter(type -> ModelFields.stepOf(type, method).isPresent()).toList())
        .flatMap(this::valuesOf);
  }

  /** Values of every type that has a builder. */
  public Arbitrary<Object> built() {
    return values("toBuilder");
  }

  /** Values of every closed choice that is asked by matching. */
  public Arbitrary<Object> choices() {
    return values("match");
  }

  /** Values of one type of the table. */
  public Arbitrary<Object> valuesOf(Class<?> type) {
    Arbitrary<?> values = table.get(type);
    if (values == null) {
      throw new IllegalArgumentException(type + " is not in the table");
    }
    return values.map(value -> (Object) value);
  }

  /** The same value of a type, or of a variant, each time. */
  public Object sample(Class<?> type) {
    return samples.computeIfAbsent(
        type, wanted -> first(listed(wanted).orElseThrow(), wanted::isInstance));
  }

  /** A builder of a class, as it begins with some value; the same each time. */
  public Object builder(Class<?> type) {
    Class<?> own = type == AnnotatedBuilder.class ? Task.Builder.class : type;
    return ModelFields.toBuilder(
        samples.computeIfAbsent(
            own, wanted -> first(builtBy(wanted), value -> isBuiltBy(wanted, value))));
  }

  /** Builders stand in what they build, or in its package. */
  private Class<?> builtBy(Class<?> builder) {
    Class<?> outer = builder.getEnclosingClass();
    return outer == null || listed(outer).isEmpty()
        ? listed().stream()
            .filter(type -> type.getPackage() == builder.getPackage())
            .filter(Class::isSealed)
            .filter(type -> type == Deadline.class || type == Fact.class)
            .findFirst()
            .orElseThrow()
        : listed(outer).orElseThrow();
  }

  private static boolean isBuiltBy(Class<?> builder, Object value) {
    return ModelFields.stepOf(ModelFields.typeOf(value), "toBuilder").isPresent()
        && builder.isInstance(ModelFields.toBuilder(value));
  }

  private Object first(Class<?> type, Predicate<Object> wanted) {
    RandomGenerator<Object> values = valuesOf(type).generator(1_000);
    return IntStream.range(0, 2_000)
        .mapToObj(seed -> values.next(new Random(seed)).value())
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such value of " + type));
  }

  /** The type of the table that a class belongs to. */
  public Optional<Class<?>> listed(Class<?> type) {
    return table.keySet().stream().filter(known -> known.isAssignableFrom(type)).findFirst();
  }

  /** Every public type that the build has compiled, those nested in others among them. */
  public static List<Class<?>> compiled() {
    try {
      Path classes =
          Path.of(Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .filter(file -> !file.contains("/internal/"))
            .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
            .sorted()
            .<Class<?>>map(ModelTypes::load)
            .filter(ModelTypes::isPublic)
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException noPath) {
      throw new IllegalStateException(noPath);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModelTypes.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && Modifier.isPublic(type.getModifiers())
        && (outer == null || isPublic(outer));
  }

  /**
   * Whether a compiled type has values of its own: no builder, exception, visitor or collection of
   * functions.
   */
  public static boolean hasValues(Class<?> type) {
    List<Method> own =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .toList();
    return !Throwable.class.isAssignableFrom(type)
        && !type.isEnum()
        && !type.getSimpleName().endsWith("Cases")
        && !type.getName().matches(".*Builder(\\$\\w+)?")
        && own.stream().anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
  }
}
