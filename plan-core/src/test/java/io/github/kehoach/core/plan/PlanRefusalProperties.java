package io.github.kehoach.core.plan;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.PlanRefusalLaws;
import io.github.kehoach.laws.core.PlanRefusalLaws.Attempt;
import io.github.kehoach.laws.core.PlanRefusalLaws.TextField;
import io.github.kehoach.laws.core.PlantedBug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Refusals of plans, indicators, ledgers and their parts; each table lists every entrance. */
class PlanRefusalProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final CalendarPeriod YEAR = CalendarPeriod.year(2025);
  private static final TaskRef TASK = TaskRef.of("15");
  private static final Trigger TRIGGER = Trigger.of(Trigger.Type.ISSUANCE);
  private static final IndicatorRef INDICATOR = IndicatorRef.of("7.12");
  private static final Reading READING = Reading.of(BigDecimal.ONE, YEAR);

  private static final List<TextField> TEXTS =
      List.of(
          new TextField("Deliverable.text", Deliverable::of),
          new TextField("Task.title", text -> Task.builder().title(text).build()),
          new TextField("ReportingDuty.what", text -> ReportingDuty.builder().what(text).build()),
          new TextField("TaskRef.section", TASK::inSection),
          new TextField("Indicator.name", text -> Indicator.builder().name(text).build()),
          new TextField("Unit.text", Unit::of),
          new TextField("Target.text", Target::inWords),
          new TextField("Target.text", Target.inWords("a")::stated),
          new TextField("Target.stated", Target.atLeast(BigDecimal.ONE)::stated),
          new TextField("Target.stated", Target.moreThan(BigDecimal.ONE)::stated),
          new TextField("Target.stated", Target.atMost(BigDecimal.ONE)::stated),
          new TextField("Target.stated", Target.lessThan(BigDecimal.ONE)::stated),
          new TextField("Target.stated", Target.exactly(BigDecimal.ONE)::stated),
          new TextField("Target.stated", Target.between(BigDecimal.ONE, BigDecimal.TEN)::stated),
          new TextField("Target.stated", Target.rankWithin(20)::stated),
          new TextField("IndicatorRef.number", IndicatorRef::of));

  private static final List<Attempt> NULLS =
      List.of(
          new Attempt("Deliverable.text", () -> Deliverable.of(nil())),
          new Attempt("title", () -> Task.builder().title(nil())),
          new Attempt("deadline", () -> task().deadline(nil())),
          new Attempt("Task.leads", () -> task().addLead(nil())),
          new Attempt("Task.subtasks", () -> task().addSubtask(nil())),
          new Attempt("what", () -> ReportingDuty.builder().what(nil())),
          new Attempt("document", () -> Plan.builder().document(nil())),
          new Attempt("Plan.sections", () -> Plan.builder().addSection(nil())),
          new Attempt("Section.tasks", () -> Section.builder().addTask(nil())),
          new Attempt("text", () -> TaskNumber.parse(nil())),
          new Attempt("text", () -> TaskRef.of(PlanRefusalProperties.<String>nil())),
          new Attempt("task", () -> TaskRef.of(PlanRefusalProperties.<TaskNumber>nil())),
          new Attempt("number", () -> TASK.in(nil())),
          new Attempt("day", () -> TASK.dated(nil())),
          new Attempt("TaskRef.section", () -> TASK.inSection(nil())),
          new Attempt("text", () -> TASK.subtask(PlanRefusalProperties.<String>nil())),
          new Attempt(
              "TaskRef.subtasks", () -> TASK.subtask(PlanRefusalProperties.<TaskNumber>nil())),
          new Attempt("name", () -> Indicator.builder().name(nil())),
          new Attempt("period", () -> Horizon.of(nil())),
          new Attempt("Unit.text", () -> Unit.of(nil())),
          new Attempt("Better", () -> Better.parse(nil())),
          new Attempt("value", () -> Reading.of(nil(), YEAR)),
          new Attempt("period", () -> Reading.of(BigDecimal.ONE, nil())),
          new Attempt("Target.value", () -> Target.atLeast(nil())),
          new Attempt("Target.value", () -> Target.moreThan(nil())),
          new Attempt("Target.value", () -> Target.atMost(nil())),
          new Attempt("Target.value", () -> Target.lessThan(nil())),
          new Attempt("Target.value", () -> Target.exactly(nil())),
          new Attempt("Target.low", () -> Target.between(nil(), BigDecimal.ONE)),
          new Attempt("Target.high", () -> Target.between(BigDecimal.ONE, nil())),
          new Attempt("Target.text", () -> Target.inWords(nil())),
          new Attempt("Target.stated", () -> Target.rankWithin(20).stated(nil())),
          new Attempt("Ledger.facts", () -> Ledger.empty().and(nil())),
          new Attempt("task", () -> Fact.taskReport(nil(), DAY).build()),
          new Attempt("on", () -> Fact.taskReport(TASK, nil()).build()),
          new Attempt("notes", () -> Fact.taskReport(TASK, DAY).notes(nil()).build()),
          new Attempt("released", () -> Fact.triggerFired(nil(), DAY).build()),
          new Attempt("on", () -> Fact.triggerFired(Released.every(TRIGGER), nil()).build()),
          new Attempt("task", () -> Fact.deadlineExtended(nil(), Deadline.by(YEAR), DAY).build()),
          new Attempt("deadline", () -> Fact.deadlineExtended(TASK, nil(), DAY).build()),
          new Attempt("on", () -> Fact.deadlineExtended(TASK, Deadline.by(YEAR), nil()).build()),
          new Attempt("leads", () -> Fact.reassigned(TASK, nil(), DAY).build()),
          new Attempt("task", () -> Fact.cancelled(nil(), DAY).build()),
          new Attempt("on", () -> Fact.cancelled(TASK, nil()).build()),
          new Attempt("indicator", () -> Fact.indicatorRead(nil(), READING, DAY).build()),
          new Attempt("reading", () -> Fact.indicatorRead(INDICATOR, nil(), DAY).build()),
          new Attempt("on", () -> Fact.indicatorRead(INDICATOR, READING, nil()).build()),
          new Attempt("task", () -> Released.task(nil())),
          new Attempt("trigger", () -> Released.every(nil())));

  private static final List<Attempt> MISSING =
      List.of(
          new Attempt("Task.title", () -> Task.builder().build()),
          new Attempt("ReportingDuty.what", () -> ReportingDuty.builder().build()),
          new Attempt("Indicator.name", () -> Indicator.builder().build()));

  private static final List<Attempt> WRONG =
      List.of(
          new Attempt("Task.title", () -> Task.builder().title(" ").build()),
          new Attempt("Target.value", () -> Target.exactly(new BigDecimal("1E16"))),
          new Attempt("Target.between", () -> Target.between(BigDecimal.TEN, BigDecimal.ONE)),
          new Attempt("Target.rank", () -> Target.rankWithin(0)),
          new Attempt("Reading.value", () -> Reading.of(new BigDecimal("1E-16"), YEAR)),
          new Attempt("TaskReport.percent", () -> Fact.taskReport(TASK, DAY).percent(101).build()),
          new Attempt(
              "TaskReport.doneOn", () -> Fact.taskReport(TASK, DAY).doneOn(LocalDate.MAX).build()),
          new Attempt("Reassigned.leads", () -> Fact.reassigned(TASK, List.of(), DAY).build()));

  @Provide
  Arbitrary<TextField> texts() {
    return Arbitraries.of(TEXTS);
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.strings()
        .withChars(' ', '\t', '\n', '\r', '\u00A0', '\u2003', '\u3000')
        .ofMaxLength(4);
  }

  @Provide
  Arbitrary<Attempt> nulls() {
    return Arbitraries.of(NULLS);
  }

  @Provide
  Arbitrary<Attempt> missing() {
    return Arbitraries.of(MISSING);
  }

  @Provide
  Arbitrary<Attempt> wrong() {
    return Arbitraries.of(WRONG);
  }

  @Property
  @Label("plan-blank-refused")
  void blankIsRefused(@ForAll("texts") TextField field, @ForAll("blanks") String blank) {
    PlanRefusalLaws.blankRefused(field, blank).check();
  }

  @Example
  @Label("planted: plan-blank-refused")
  void fieldThatTakesNoBreakSpaces() {
    TextField lenient =
        new TextField(
            "Unit.text",
            text -> {
              if (text.isBlank()) {
                Unit.of(text);
              }
            });
    PlantedBug.isCaught(blanks(), blank -> PlanRefusalLaws.blankRefused(lenient, blank));
  }

  @Property
  @Label("plan-null-refused")
  void nullIsRefused(@ForAll("nulls") Attempt attempt) {
    PlanRefusalLaws.nullRefused(attempt).check();
  }

  @Example
  @Label("planted: plan-null-refused")
  void refusalWithoutAName() {
    PlantedBug.isCaught(
        nulls(),
        attempt ->
            PlanRefusalLaws.nullRefused(
                new Attempt(
                    attempt.name(),
                    () -> {
                      throw new NullPointerException();
                    })));
  }

  @Property
  @Label("plan-missing-field-named")
  void missingFieldIsNamed(@ForAll("missing") Attempt attempt) {
    PlanRefusalLaws.missingNamed(attempt).check();
  }

  @Example
  @Label("planted: plan-missing-field-named")
  void builderThatInventsATitle() {
    PlantedBug.isCaught(
        missing(),
        attempt -> PlanRefusalLaws.missingNamed(new Attempt(attempt.name(), () -> task().build())));
  }

  @Property
  @Label("plan-refusal-grammar")
  void refusalsHaveOneGrammar(@ForAll("wrong") Attempt attempt) {
    PlanRefusalLaws.grammar(attempt).check();
  }

  @Example
  @Label("planted: plan-refusal-grammar")
  void refusalOfAnotherField() {
    PlantedBug.isCaught(
        wrong(),
        attempt ->
            PlanRefusalLaws.grammar(
                new Attempt(
                    attempt.name(),
                    () -> {
                      throw new InvalidValueException(
                          "title", Requirement.of("given", "phải có", "be given"), null);
                    })));
  }

  private static Task.Builder task() {
    return Task.builder().title("Xây dựng Kế hoạch");
  }

  /** What nobody may give. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nil() {
    return null;
  }
}
