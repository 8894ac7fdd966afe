package io.github.kehoach.laws.core;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of whole plans and their parts. A plan has up to four sections of up to four tasks,
 * with subtasks down to the third level below, numbered in one of the ways that real plans use, and
 * every kind of agency, deadline, citation, unknown field and doubt. It shrinks to an empty plan.
 *
 * <p>Composed values have no edge cases of their own: there would be too many, and those of their
 * parts are mixed in.
 */
public final class AnyPlan {
  /** The letters in the order of the Vietnamese alphabet, with f, j, w and z in their places. */
  public static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Levels of subtasks below a task. */
  static final int DEPTH = 3;

  private AnyPlan() {}

  /** Any plan; simplest is one with nothing set. */
  public static Arbitrary<Plan> plan() {
    Arbitrary<Plan> plain =
        Builders.withBuilder(Plan::builder)
            .use(AnyDocument.document())
            .withProbability(0.8)
            .in(Plan.Builder::document)
            .use(AnyDocument.citation().list().ofMaxSize(3))
            .in(Plan.Builder::basis)
            .use(fewCitations())
            .in(Plan.Builder::carriesOut)
            .use(fewCitations())
            .in(Plan.Builder::replaces)
            .use(sections())
            .in(Plan.Builder::sections)
            .use(words())
            .withProbability(0.1)
            .in(Plan.Builder::tasksIn)
            .use(AnyIndicator.indicator().list().ofMaxSize(3))
            .in(Plan.Builder::indicators)
            .use(words())
            .withProbability(0.1)
            .in(Plan.Builder::indicatorsIn)
            .use(reportingDuty().list().ofMaxSize(2))
            .in(Plan.Builder::reportingDuties)
            .use(AnyAgency.agency().list().ofMaxSize(4).uniqueElements(Agency::id))
            .in(Plan.Builder::agencies)
            .use(fewCitations())
            .in(Plan.Builder::citations)
            .use(words())
            .withProbability(0.1)
            .in(Plan.Builder::funding)
            .use(AnyExtensions.doubts("document", "basis", "sections"))
            .in(Plan.Builder::doubts)
            .build(Plan.Builder::build);
    return Composed.of(Combinators.combine(plain, AnyExtensions.around()).as(AnyPlan::extended));
  }

  private static Plan extended(Plan plan, Function<List<String>, Extensions> around) {
    List<String> inner = plan.basis().isEmpty() ? List.of() : List.of("/basis/0");
    return plan.toBuilder().extensions(around.apply(inner)).build();
  }

  /** Any sections of one plan, with their tasks numbered in one way. */
  public static Arbitrary<List<Section>> sections() {
    return Composed.of(
        Combinators.combine(Arbitraries.of(Numbering.class), section().list().ofMaxSize(4))
            .as(Numbering::number));
  }

  /**
   * Any section of up to four tasks, some with sections inside; simplest is one with nothing set.
   */
  public static Arbitrary<Section> section() {
    return section(1);
  }

  private static Arbitrary<Section> section(int levels) {
    Arbitrary<List<Section>> inner =
        levels == 0
            ? Arbitraries.just(List.of())
            : Composed.frequencyOf(
                Tuple.of(6, Arbitraries.just(List.of())),
                Tuple.of(1, section(levels - 1).list().ofMinSize(1).ofMaxSize(2)));
    return Composed.of(
        Builders.withBuilder(Section::builder)
            .use(Arbitraries.of("I", "1", "IV", "2.1", "A"))
            .withProbability(0.8)
            .in(Section.Builder::number)
            .use(words())
            .withProbability(0.8)
            .in(Section.Builder::title)
            .use(words())
            .withProbability(0.2)
            .in(Section.Builder::content)
            .use(task().list().ofMaxSize(4))
            .in(Section.Builder::tasks)
            .use(inner)
            .in(Section.Builder::sections)
            .use(AnyExtensions.extensions())
            .in(Section.Builder::extensions)
            .use(AnyExtensions.doubts("number", "title"))
            .in(Section.Builder::doubts)
            .build(Section.Builder::build));
  }

  /** Any task, with subtasks down to the third level below; simplest is a title alone. */
  public static Arbitrary<Task> task() {
    return task(DEPTH);
  }

  private static Arbitrary<Task> task(int levels) {
    Arbitrary<List<Task>> subtasks =
        levels == 0
            ? Arbitraries.just(List.of())
            : Composed.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of())),
                Tuple.of(1, task(levels - 1).list().ofMinSize(1).ofMaxSize(3)));
    Arbitrary<Task> plain =
        Builders.withBuilder(Task::builder)
            .use(words())
            .in(Task.Builder::title)
            .use(taskNumber())
            .withProbability(0.8)
            .in((builder, number) -> builder.number(number))
            .use(words())
            .withProbability(0.3)
            .in(Task.Builder::content)
            .use(AnyAgency.ref().list().ofMaxSize(2))
            .in(Task.Builder::leads)
            .use(AnyAgency.ref().list().ofMaxSize(3))
            .in(Task.Builder::coordinators)
            .use(words().map(Deliverable::of).list().ofMaxSize(2))
            .in(Task.Builder::deliverables)
            .use(AnyDeadline.deadline())
            .withProbability(0.9)
            .in(Task.Builder::deadline)
            .use(words())
            .withProbability(0.5)
            .in(Task.Builder::deadlineText)
            .use(words())
            .withProbability(0.1)
            .in(Task.Builder::funding)
            .use(taskRef().list().ofMaxSize(1))
            .in(Task.Builder::carriesOut)
            .use(subtasks)
            .in(Task.Builder::subtasks)
            .use(AnyExtensions.doubts("deadlineText", "title", "leads"))
            .in(Task.Builder::doubts)
            .build(Task.Builder::build);
    return Composed.of(Combinators.combine(plain, AnyExtensions.around()).as(AnyPlan::extended));
  }

  private static Task extended(Task task, Function<List<String>, Extensions> around) {
    List<String> inner = new ArrayList<>();
    if (!task.leads().isEmpty()) {
      inner.add("/leads/0");
    }
    if (!task.deadline().equals(Deadline.unstated())) {
      inner.add("/deadline");
    }
    return task.toBuilder().extensions(around.apply(inner)).build();
  }

  /** Any reporting duty; simplest is what is reported alone. */
  public static Arbitrary<ReportingDuty> reportingDuty() {
    return Composed.of(
        Builders.withBuilder(ReportingDuty::builder)
            .use(words())
            .in(ReportingDuty.Builder::what)
            .use(AnyAgency.ref().list().ofMaxSize(2))
            .in(ReportingDuty.Builder::from)
            .use(AnyAgency.ref().list().ofMaxSize(2))
            .in(ReportingDuty.Builder::to)
            .use(AnyDeadline.deadline())
            .withProbability(0.9)
            .in(ReportingDuty.Builder::deadline)
            .use(words())
            .withProbability(0.5)
            .in(ReportingDuty.Builder::deadlineText)
            .use(AnyExtensions.extensions())
            .in(ReportingDuty.Builder::extensions)
            .use(AnyExtensions.doubts("what", "deadlineText"))
            .in(ReportingDuty.Builder::doubts)
            .build(ReportingDuty.Builder::build));
  }

  /** Any task number of up to three segments, some with marks around it; simplest is 1. */
  public static Arbitrary<PartNumber> taskNumber() {
    Arbitrary<String> segments =
        segment().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    Arbitrary<String> printed =
        Composed.frequencyOf(
            Tuple.of(12, Arbitraries.just("%s")),
            Tuple.of(1, Arbitraries.of("%s.", "%s)", "(%s)", "-")));
    return Composed.of(
        Combinators.combine(segments, printed)
            .as((number, form) -> PartNumber.parse(form.formatted(number))));
  }

  private static Arbitrary<String> segment() {
    Arbitrary<String> numbers = Arbitraries.integers().between(1, 120).map(String::valueOf);
    Arbitrary<String> letters = letter().map(String::valueOf);
    return Composed.frequencyOf(
        Tuple.of(6, numbers),
        Tuple.of(4, letters),
        Tuple.of(1, Combinators.combine(numbers, letters).as(String::concat)),
        Tuple.of(1, Combinators.combine(letters, numbers).as(String::concat)),
        Tuple.of(1, Arbitraries.of("IV", "01", "Đ", "A", "á", "NV1", "999999999")));
  }

  /** Any letter of the Vietnamese alphabet, and f, j, w, z; simplest is a. */
  public static Arbitrary<Character> letter() {
    return Arbitraries.integers().between(0, ALPHABET.length() - 1).map(ALPHABET::charAt);
  }

  /** Any reference to a task, inside the same document or in another. */
  public static Arbitrary<TaskRef> taskRef() {
    return Composed.of(
        Combinators.combine(
                AnyDocument.number().optional(0.5),
                AnyPeriod.single().optional(0.2),
                Arbitraries.of("I", "2", "III.1", "II/1").optional(0.4),
                taskNumber(),
                Composed.frequencyOf(
                    Tuple.of(4, Arbitraries.just(List.<PartNumber>of())),
                    Tuple.of(1, taskNumber().list().ofMaxSize(2))))
            .as(
                (document, date, section, task, subtasks) ->
                    TaskRef.builder()
                        .document(document.orElse(null))
                        .date(date.orElse(null))
                        .section(section.orElse(null))
                        .task(task)
                        .subtasks(subtasks)
                        .build()));
  }

  private static Arbitrary<List<Citation>> fewCitations() {
    return Composed.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(1, AnyDocument.citation().list().ofMaxSize(2)));
  }

  /** Phrases as plans print them, and now and then marks that a format has to escape. */
  static Arbitrary<String> words() {
    return Composed.frequencyOf(
        Tuple.of(9, AnyText.phrase()),
        Tuple.of(
            1,
            Arbitraries.of(
                "≥ 3% và tăng dần", "“5 rõ” \\ \"x\"", "a\n- b\tc", " 𝟙 ☺ ", "\u0007/~0")));
  }
}
