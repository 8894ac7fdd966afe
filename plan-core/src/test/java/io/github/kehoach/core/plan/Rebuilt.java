package io.github.kehoach.core.plan;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.ledger.Ledger;

/** Copies made field by field, from what the accessors say. */
final class Rebuilt {
  private Rebuilt() {}

  static Plan plan(Plan plan) {
    return Plan.builder()
        .document(plan.document())
        .basis(plan.basis())
        .carriesOut(plan.carriesOut())
        .replaces(plan.replaces())
        .sections(plan.sections().stream().map(Rebuilt::section).toList())
        .indicators(plan.indicators().stream().map(Rebuilt::indicator).toList())
        .reportingDuties(plan.reportingDuties().stream().map(Rebuilt::duty).toList())
        .funding(plan.funding().orElse(null))
        .agencies(plan.agencies())
        .citations(plan.citations())
        .extensions(plan.extensions())
        .doubts(plan.doubts())
        .build();
  }

  static Section section(Section section) {
    return Section.builder()
        .number(section.number().orElse(null))
        .title(section.title().orElse(null))
        .content(section.content().orElse(null))
        .tasks(section.tasks().stream().map(Rebuilt::task).toList())
        .sections(section.sections().stream().map(Rebuilt::section).toList())
        .extensions(section.extensions())
        .doubts(section.doubts())
        .build();
  }

  static Task task(Task task) {
    return Task.builder()
        .number(task.number().orElse(null))
        .title(task.title())
        .content(task.content().orElse(null))
        .leads(task.leads())
        .coordinators(task.coordinators())
        .deliverables(task.deliverables())
        .deadline(task.deadline())
        .deadlineText(task.deadlineText().orElse(null))
        .funding(task.funding().orElse(null))
        .carriesOut(task.carriesOut())
        .subtasks(task.subtasks().stream().map(Rebuilt::task).toList())
        .extensions(task.extensions())
        .doubts(task.doubts())
        .build();
  }

  static ReportingDuty duty(ReportingDuty duty) {
    return ReportingDuty.builder()
        .from(duty.from())
        .to(duty.to())
        .what(duty.what())
        .deadline(duty.deadline())
        .deadlineText(duty.deadlineText().orElse(null))
        .extensions(duty.extensions())
        .doubts(duty.doubts())
        .build();
  }

  static Indicator indicator(Indicator indicator) {
    return Indicator.builder()
        .number(indicator.number().orElse(null))
        .horizon(indicator.horizon().orElse(null))
        .name(indicator.name())
        .unit(indicator.unit().orElse(null))
        .target(indicator.target().orElse(null))
        .targetText(indicator.targetText().orElse(null))
        .parent(indicator.parent().orElse(null))
        .groups(indicator.groups())
        .leads(indicator.leads())
        .monitors(indicator.monitors())
        .better(indicator.better().orElse(null))
        .extensions(indicator.extensions())
        .doubts(indicator.doubts())
        .build();
  }

  static Ledger ledger(Ledger ledger) {
    return Ledger.builder()
        .plan(ledger.plan().orElse(null))
        .facts(ledger.facts())
        .extensions(ledger.extensions())
        .doubts(ledger.doubts())
        .build();
  }
}
