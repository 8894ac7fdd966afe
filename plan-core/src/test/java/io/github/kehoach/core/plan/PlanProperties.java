package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.AnyLedger;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlanLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan();
  }

  @Provide
  Arbitrary<Section> sections() {
    return AnyPlan.section();
  }

  @Provide
  Arbitrary<Task> tasks() {
    return AnyPlan.task();
  }

  @Provide
  Arbitrary<ReportingDuty> duties() {
    return AnyPlan.reportingDuty();
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return AnyIndicator.indicator();
  }

  @Provide
  Arbitrary<Ledger> ledgers() {
    return AnyLedger.ledger();
  }

  @Provide
  Arbitrary<TaskRef> taskRefs() {
    return AnyPlan.taskRef();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("Xây dựng Kế hoạch", "a", "Báo cáo");
  }

  @Property
  @Label("plan-copy-equal")
  void planIsCopied(@ForAll("plans") Plan plan) {
    PlanLaws.planCopy(plan, any -> any.toBuilder().build()).check();
    PlanLaws.planCopy(plan, Rebuilt::plan).check();
  }

  @Example
  @Label("planted: plan-copy-equal")
  void copyThatForgetsWhatIsReplaced() {
    PlantedBug.isCaught(
        plans(),
        plan -> PlanLaws.planCopy(plan, any -> any.toBuilder().replaces(List.of()).build()));
  }

  @Property
  @Label("plan-with-find")
  void oneTaskIsChanged(@ForAll("plans") Plan plan, @ForAll("tasks") Task task) {
    PlanLaws.withThenFind(plan, task, PlanProperties::replacing).check();
  }

  @Example
  @Label("planted: plan-with-find")
  void changeThatLosesTheSubtasksBeside() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            PlanLaws.withThenFind(
                plan,
                Task.builder().title("Việc khác").build(),
                ref ->
                    (old, task) ->
                        replacing(ref).apply(old, task.toBuilder().funding("Tỉnh").build())));
  }

  private static BiFunction<Plan, Task, Plan> replacing(TaskRef ref) {
    return (plan, task) -> plan.with(ref, old -> task.toBuilder());
  }

  @Property
  @Label("section-copy-equal")
  void sectionIsCopied(@ForAll("sections") Section section) {
    PlanLaws.sectionCopy(section, any -> any.toBuilder().build()).check();
    PlanLaws.sectionCopy(section, Rebuilt::section).check();
  }

  @Example
  @Label("planted: section-copy-equal")
  void copyThatDoublesTasks() {
    PlantedBug.isCaught(
        sections(),
        section ->
            PlanLaws.sectionCopy(
                section,
                any -> any.toBuilder().addTask(Task.builder().title("a").build()).build()));
  }

  @Property
  @Label("task-copy-equal")
  void taskIsCopied(@ForAll("tasks") Task task) {
    PlanLaws.taskCopy(task, any -> any.toBuilder().build()).check();
    PlanLaws.taskCopy(task, Rebuilt::task).check();
  }

  @Example
  @Label("planted: task-copy-equal")
  void copyThatTakesCoordinatorsForLeads() {
    PlantedBug.isCaught(
        tasks(),
        task -> PlanLaws.taskCopy(task, any -> any.toBuilder().leads(any.coordinators()).build()));
  }

  @Property
  @Label("reporting-duty-copy-equal")
  void dutyIsCopied(@ForAll("duties") ReportingDuty duty) {
    PlanLaws.dutyCopy(duty, any -> any.toBuilder().build()).check();
    PlanLaws.dutyCopy(duty, Rebuilt::duty).check();
  }

  @Example
  @Label("planted: reporting-duty-copy-equal")
  void copyThatTurnsTheReportRound() {
    PlantedBug.isCaught(
        duties(),
        duty ->
            PlanLaws.dutyCopy(duty, any -> any.toBuilder().from(any.to()).to(any.from()).build()));
  }

  @Property
  @Label("indicator-copy-equal")
  void indicatorIsCopied(@ForAll("indicators") Indicator indicator) {
    PlanLaws.indicatorCopy(indicator, any -> any.toBuilder().build()).check();
    PlanLaws.indicatorCopy(indicator, Rebuilt::indicator).check();
  }

  @Example
  @Label("planted: indicator-copy-equal")
  void copyThatTakesTheNumberForTheName() {
    PlantedBug.isCaught(
        indicators(),
        indicator ->
            PlanLaws.indicatorCopy(
                indicator, any -> any.toBuilder().name(any.number().orElse("x")).build()));
  }

  @Property
  @Label("ledger-copy-equal")
  void ledgerIsCopied(@ForAll("ledgers") Ledger ledger) {
    PlanLaws.ledgerCopy(ledger, any -> any.toBuilder().build()).check();
    PlanLaws.ledgerCopy(ledger, Rebuilt::ledger).check();
  }

  @Example
  @Label("planted: ledger-copy-equal")
  void copyOfTheFactsAlone() {
    PlantedBug.isCaught(
        ledgers(),
        ledger -> PlanLaws.ledgerCopy(ledger, any -> Ledger.of(any.facts().toArray(new Fact[0]))));
  }

  @Property
  @Label("deadline-unstated-by-default")
  void noDeadlineIsUnstated(@ForAll("words") String words) {
    PlanLaws.deadlineByDefault(words, title -> Task.builder().title(title).build().deadline())
        .check();
    PlanLaws.deadlineByDefault(words, what -> ReportingDuty.builder().what(what).build().deadline())
        .check();
  }

  @Example
  @Label("planted: deadline-unstated-by-default")
  void noDeadlineIsOpen() {
    PlantedBug.isCaught(words(), any -> PlanLaws.deadlineByDefault(any, x -> Deadline.open()));
  }

  @Property
  @Label("nothing-beside-by-default")
  void nothingStandsBeside(@ForAll("bare") Supplier<Annotated> built) {
    PlanLaws.nothingBeside(built).check();
  }

  @Provide
  Arbitrary<Supplier<Annotated>> bare() {
    return Arbitraries.of(
        Plan.builder()::build,
        Section.builder()::build,
        Task.builder().title("a")::build,
        ReportingDuty.builder().what("a")::build,
        Indicator.builder().name("a")::build,
        Ledger::empty,
        FactNotes::none,
        () -> Fact.cancelled(TaskRef.of("15"), DAY).build());
  }

  @Example
  @Label("planted: nothing-beside-by-default")
  void doubtByDefault() {
    PlantedBug.isCaught(tasks(), task -> PlanLaws.nothingBeside(() -> task.toBuilder().build()));
  }

  @Provide
  Arbitrary<List<AgencyRef>> leads() {
    return Arbitraries.of("Sở Tài chính", "Công an tỉnh", "Sở Nội vụ")
        .map(AgencyRef::unlinked)
        .map(ref -> (AgencyRef) ref)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property
  @Label("given-list-is-copied")
  void laterChangesDoNotReachAValue(@ForAll("leads") List<AgencyRef> leads) {
    TaskRef task = TaskRef.of("15");
    PlanLaws.givenListCopied(leads, given -> Task.builder().title("a").leads(given).build()::leads)
        .check();
    PlanLaws.givenListCopied(leads, given -> Fact.reassigned(task, given, DAY).build()::leads)
        .check();
  }

  @Example
  @Label("planted: given-list-is-copied")
  void valueThatKeepsTheGivenList() {
    PlantedBug.isCaught(leads(), any -> PlanLaws.givenListCopied(any, given -> () -> given));
  }

  @Property(tries = 200)
  @Label("held-lists-are-closed")
  void listsAreClosed(@ForAll("plans") Plan plan) {
    PlanLaws.heldListsClosed(plan, PlanProperties::lists).check();
  }

  @Example
  @Label("planted: held-lists-are-closed")
  void planWithAnOpenList() {
    PlantedBug.isCaught(
        plans(),
        plan -> PlanLaws.heldListsClosed(plan, any -> List.of(new ArrayList<>(any.basis()))));
  }

  @Provide
  Arbitrary<Integer> turns() {
    return Arbitraries.integers().between(0, 3);
  }

  @Property
  @Label("task-ref-steps-in-any-order")
  void stepsComeInAnyOrder(@ForAll("taskRefs") TaskRef ref, @ForAll("turns") int turns) {
    List<UnaryOperator<TaskRef>> steps = PlanLaws.stepsTo(ref);
    Collections.rotate(steps, turns);
    PlanLaws.stepsInAnyOrder(ref, steps).check();
    Collections.reverse(steps);
    PlanLaws.stepsInAnyOrder(ref, steps).check();
  }

  @Example
  @Label("planted: task-ref-steps-in-any-order")
  void stepThatForgetsTheSubtasks() {
    UnaryOperator<TaskRef> toItsTask = ref -> ref.toBuilder().subtasks(List.of()).build();
    PlantedBug.isCaught(
        taskRefs(),
        ref -> {
          List<UnaryOperator<TaskRef>> steps = PlanLaws.stepsTo(ref);
          steps.add(toItsTask);
          return PlanLaws.stepsInAnyOrder(ref, steps);
        });
  }

  private static List<List<?>> lists(Plan plan) {
    List<List<?>> lists = new ArrayList<>();
    lists.add(plan.basis());
    lists.add(plan.carriesOut());
    lists.add(plan.replaces());
    lists.add(plan.citations());
    lists.add(plan.agencies());
    lists.add(plan.doubts());
    lists.add(plan.indicators());
    plan.indicators().forEach(indicator -> lists.add(indicator.monitors()));
    lists.add(plan.reportingDuties());
    for (ReportingDuty duty : plan.reportingDuties()) {
      lists.add(duty.from());
      lists.add(duty.to());
    }
    lists.add(plan.sections());
    for (Section section : plan.sections()) {
      lists.add(section.tasks());
      section.tasks().forEach(task -> addLists(task, lists));
    }
    return lists;
  }

  private static void addLists(Task task, List<List<?>> lists) {
    lists.add(task.leads());
    lists.add(task.coordinators());
    lists.add(task.deliverables());
    lists.add(task.carriesOut());
    lists.add(task.subtasks());
    task.subtasks().forEach(subtask -> addLists(subtask, lists));
  }
}
