package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.rules.text.DeadlineKindText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan in figures. Tasks are counted where they are assigned: a task with parts counts through
 * its parts.
 *
 * @param sections number of sections
 * @param tasks number of tasks without parts
 * @param indicators number of indicators that have a target
 * @param reportingDuties number of reporting duties
 * @param byDeadline tasks by kind of deadline, most first
 * @param byLead tasks by who leads, most first; a task with several leads counts for each
 * @param byTarget indicators by kind of target, most first
 * @param doubts number of marks of doubt
 */
public record Figures(
    int sections,
    int tasks,
    int indicators,
    int reportingDuties,
    Map<Text, Integer> byDeadline,
    Map<String, Integer> byLead,
    Map<Text, Integer> byTarget,
    int doubts) {
  /** The figures of a plan. */
  public static Figures of(Plan plan) {
    List<TaskVisit> tasks = new ArrayList<>();
    int[] doubts = {plan.doubts().size() + plan.document().doubts().size()};
    TaskVisit.all(
        plan,
        task -> {
          doubts[0] += task.task().doubts().size();
          if (task.isLeaf()) {
            tasks.add(task);
          }
        });
    AgencyNames names = AgencyNames.in(plan);
    Map<Text, Integer> byDeadline = new LinkedHashMap<>();
    Map<String, Integer> byLead = new LinkedHashMap<>();
    Map<String, String> firstSpelling = new HashMap<>();
    for (TaskVisit task : tasks) {
      byDeadline.merge(DeadlineKindText.of(task.deadline()), 1, Integer::sum);
      for (AgencyRef lead : task.leads()) {
        String name = names.of(lead);
        // "Các Sở, ban, ngành" and "Các sở, ban, ngành" are one collective.
        byLead.merge(
            firstSpelling.computeIfAbsent(Folding.fold(name), any -> name), 1, Integer::sum);
      }
    }
    Map<Text, Integer> byTarget = new LinkedHashMap<>();
    for (Indicator indicator : plan.indicators()) {
      doubts[0] += indicator.doubts().size();
      indicator
          .target()
          .ifPresent(target -> byTarget.merge(target.match(TargetKind.NAMES), 1, Integer::sum));
    }
    plan.reportingDuties().forEach(duty -> doubts[0] += duty.doubts().size());
    return new Figures(
        plan.sections().size(),
        tasks.size(),
        byTarget.values().stream().mapToInt(Integer::intValue).sum(),
        plan.reportingDuties().size(),
        mostFirst(byDeadline),
        mostFirst(byLead),
        mostFirst(byTarget),
        doubts[0]);
  }

  private static <K> Map<K, Integer> mostFirst(Map<K, Integer> counts) {
    Map<K, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
