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
        Made.by(Plan::builder)
            .with(0.8, AnyDocument.document(), Plan.Builder::document)
            .with(AnyDocument.citation().list().ofMaxSize(3), Plan.Builder::basis)
            .with(fewCitations(), Plan.Builder::carriesOut)
            .with(fewCitations(), Plan.Builder::replaces)
            .with(sections(), Plan.Builder::sections)
            .with(0.1, words(), Plan.Builder::tasksIn)
            .with(AnyIndicator.indicator().list().ofMaxSize(3), Plan.Builder::indicators)
            .with(0.1, words(), Plan.Builder::indicatorsIn)
            .with(reportingDuty().list().ofMaxSize(2), Plan.Builder::reportingDuties)
            .with(
                AnyAgency.agency().list().ofMaxSize(4).uniqueElements(Agency::id),
                Plan.Builder::agencies)
            .with(fewCitations(), Plan.Builder::citations)
            .with(0.1, words(), Plan.Builder::funding)
            .with(AnyExtensions.doubts("document", "basis", "sections"), Plan.Builder::doubts)
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
    return Made.by(Section::builder)
        .with(0.8, Arbitraries.of("I", "1", "IV", "2.1", "A"), Section.Builder::number)
        .with(0.8, words(), Section.Builder::title)
        .with(0.2, words(), Section.Builder::content)
        .with(task().list().ofMaxSize(4), Section.Builder::tasks)
        .with(inner, Section.Builder::sections)
        .with(AnyExtensions.extensions(), Section.Builder::extensions)
        .with(AnyExtensions.doubts("number", "title"), Section.Builder::doubts)
        .build(Section.Builder::build);
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
        Made.by(Task::builder)
            .with(words(), Task.Builder::title)
            .with(0.8, taskNumber(), (builder, number) -> builder.number(number))
            .with(0.3, words(), Task.Builder::content)
            .with(AnyAgency.ref().list().ofMaxSize(2), Task.Builder::leads)
            .with(AnyAgency.ref().list().ofMaxSize(3), Task.Builder::coordinators)
            .with(words().map(Deliverable::of).list().ofMaxSize(2), Task.Builder::deliverables)
            .with(0.9, AnyDeadline.deadline(), Task.Builder::deadline)
            .with(0.5, words(), Task.Builder::deadlineText)
            .with(0.1, words(), Task.Builder::funding)
            .with(taskRef().list().ofMaxSize(1), Task.Builder::carriesOut)
            .with(subtasks, Task.Builder::subtasks)
            .with(AnyExtensions.doubts("deadlineText", "title", "leads"), Task.Builder::doubts)
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
    return Made.by(ReportingDuty::builder)
        .with(words(), ReportingDuty.Builder::what)
        .with(AnyAgency.ref().list().ofMaxSize(2), ReportingDuty.Builder::from)
        .with(AnyAgency.ref().list().ofMaxSize(2), ReportingDuty.Builder::to)
        .with(0.9, AnyDeadline.deadline(), ReportingDuty.Builder::deadline)
        .with(0.5, words(), ReportingDuty.Builder::deadlineText)
        .with(AnyExtensions.extensions(), ReportingDuty.Builder::extensions)
        .with(AnyExtensions.doubts("what", "deadlineText"), ReportingDuty.Builder::doubts)
        .build(ReportingDuty.Builder::build);
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
    return Made.by(TaskRef::builder)
        .with(0.5, AnyDocument.number(), TaskRef.Builder::document)
        .with(0.2, AnyPeriod.single(), TaskRef.Builder::date)
        .with(0.4, Arbitraries.of("I", "2", "III.1", "II/1"), TaskRef.Builder::section)
        .with(taskNumber(), (builder, number) -> builder.task(number))
        .with(0.2, taskNumber().list().ofMaxSize(2), TaskRef.Builder::subtasks)
        .build(TaskRef.Builder::build);
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
