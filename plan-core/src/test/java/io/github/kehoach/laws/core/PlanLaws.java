package io.github.kehoach.laws.core;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What holds for plans, their parts and other values that a builder builds. */
public final class PlanLaws {
  private PlanLaws() {}

  /** {@code plan-copy-equal}. */
  @Law(id = "plan-copy-equal", says = "A plan copied by its builder or field by field is equal.")
  public static Outcome planCopy(Plan plan, UnaryOperator<Plan> copy) {
    return ValueLaws.copyIsEqual(plan, copy);
  }

  /** {@code section-copy-equal}. */
  @Law(
      id = "section-copy-equal",
      says = "A section copied by its builder or field by field is equal.")
  public static Outcome sectionCopy(Section section, UnaryOperator<Section> copy) {
    return ValueLaws.copyIsEqual(section, copy);
  }

  /** {@code task-copy-equal}. */
  @Law(id = "task-copy-equal", says = "A task copied by its builder or field by field is equal.")
  public static Outcome taskCopy(Task task, UnaryOperator<Task> copy) {
    return ValueLaws.copyIsEqual(task, copy);
  }

  /** {@code reporting-duty-copy-equal}. */
  @Law(
      id = "reporting-duty-copy-equal",
      says = "A reporting duty copied by its builder or field by field is equal.")
  public static Outcome dutyCopy(ReportingDuty duty, UnaryOperator<ReportingDuty> copy) {
    return ValueLaws.copyIsEqual(duty, copy);
  }

  /** {@code indicator-copy-equal}. */
  @Law(
      id = "indicator-copy-equal",
      says = "An indicator copied by its builder or field by field is equal.")
  public static Outcome indicatorCopy(Indicator indicator, UnaryOperator<Indicator> copy) {
    return ValueLaws.copyIsEqual(indicator, copy);
  }

  /** {@code ledger-copy-equal}. */
  @Law(
      id = "ledger-copy-equal",
      says = "A ledger copied by its builder or field by field is equal.")
  public static Outcome ledgerCopy(Ledger ledger, UnaryOperator<Ledger> copy) {
    return ValueLaws.copyIsEqual(ledger, copy);
  }

  /** {@code deadline-unstated-by-default}. */
  @Law(
      id = "deadline-unstated-by-default",
      says = "A task or duty that is built without a deadline has the deadline 'unstated'.")
  public static Outcome deadlineByDefault(String words, Function<String, Deadline> built) {
    return Outcome.equal(built.apply(words), Deadline.unstated(), "deadline of " + words);
  }

  /** {@code nothing-beside-by-default}. */
  @Law(
      id = "nothing-beside-by-default",
      says = "A value built without unknown fields and doubts has none.")
  public static Outcome nothingBeside(Supplier<? extends Annotated> built) {
    Annotated value = built.get();
    return Outcome.holds(
        value.extensions().isEmpty() && value.doubts().isEmpty(), "beside " + value);
  }

  /** {@code given-list-is-copied}. */
  @Law(
      id = "given-list-is-copied",
      says = "A list that is changed after it was given changes no value.")
  public static <T> Outcome givenListCopied(
      List<T> elements, Function<List<T>, Supplier<List<T>>> held) {
    List<T> given = new ArrayList<>(elements);
    Supplier<List<T>> list = held.apply(given);
    given.clear();
    return Outcome.equal(list.get(), elements, "list of a value");
  }

  /** {@code held-lists-are-closed}. */
  @Law(id = "held-lists-are-closed", says = "No list of a plan or of its parts can be changed.")
  public static Outcome heldListsClosed(Plan plan, Function<Plan, List<List<?>>> lists) {
    return Outcome.equal(
        lists.apply(plan).stream().filter(PlanLaws::isOpen).toList(),
        List.of(),
        "lists that can be changed");
  }

  private static boolean isOpen(List<?> list) {
    try {
      list.clear();
      return true;
    } catch (UnsupportedOperationException closed) {
      return false;
    }
  }

  /** {@code plan-with-find}. */
  @Law(
      id = "plan-with-find",
      says =
          "A plan in which one task is changed has that task in its place and every other as it was;"
              + " a change of nothing gives an equal plan.")
  public static Outcome withThenFind(
      Plan plan, Task changed, Function<TaskRef, BiFunction<Plan, Task, Plan>> with) {
    for (TaskPlace place : plan.tasks()) {
      TaskRef ref = refTo(place);
      if (ref == null || plan.find(ref).isEmpty()) {
        continue;
      }
      Task other = changed.toBuilder().number(place.task().number().orElse(null)).build();
      Plan after = with.apply(ref).apply(plan, other);
      List<String> places = after.tasks().stream().map(TaskPlace::pointer).toList();
      boolean others =
          plan.tasks().stream()
              .filter(one -> !one.pointer().startsWith(place.pointer()))
              .filter(one -> !place.pointer().startsWith(one.pointer()))
              .allMatch(
                  one ->
                      places.contains(one.pointer())
                          && after
                              .tasks()
                              .get(places.indexOf(one.pointer()))
                              .task()
                              .equals(one.task()));
      return Outcome.equal(
          List.of(
              after.tasks().get(places.indexOf(place.pointer())).task(),
              others,
              with.apply(ref).apply(plan, place.task()).equals(plan)),
          List.of(other, true, true),
          ref + " of " + plan);
    }
    return Outcome.holds(true, "no task can be named");
  }

  private static @Nullable TaskRef refTo(TaskPlace place) {
    List<TaskNumber> way = new ArrayList<>();
    for (TaskPlace at = place; at != null; at = at.parent().orElse(null)) {
      if (at.task().number().isEmpty()) {
        return null;
      }
      way.add(0, at.task().number().get());
    }
    return TaskRef.builder().task(way.get(0)).subtasks(way.subList(1, way.size())).build();
  }

  /** {@code task-ref-steps-in-any-order}. */
  @Law(
      id = "task-ref-steps-in-any-order",
      says = "Document, date, section and subtasks of a task reference can be given in any order.")
  public static Outcome stepsInAnyOrder(
      TaskRef expected, List<UnaryOperator<TaskRef>> stepsInSomeOrder) {
    TaskRef built = TaskRef.of(expected.task());
    for (UnaryOperator<TaskRef> step : stepsInSomeOrder) {
      built = step.apply(built);
    }
    return Outcome.equal(built, expected, "steps to " + expected);
  }

  /** The steps that lead from a bare task number to a reference, in the order of its fields. */
  public static List<UnaryOperator<TaskRef>> stepsTo(TaskRef ref) {
    List<UnaryOperator<TaskRef>> steps = new ArrayList<>();
    ref.document().ifPresent((DocumentNumber number) -> steps.add(any -> any.in(number)));
    ref.date().ifPresent((CalendarPeriod day) -> steps.add(any -> any.dated(day)));
    ref.section().ifPresent((String number) -> steps.add(any -> any.inSection(number)));
    if (!ref.subtasks().isEmpty()) {
      steps.add(any -> below(any, ref.subtasks()));
    }
    return steps;
  }

  private static TaskRef below(TaskRef ref, List<TaskNumber> subtasks) {
    TaskRef deeper = ref;
    for (TaskNumber number : subtasks) {
      deeper = deeper.subtask(number);
    }
    return deeper;
  }
}
