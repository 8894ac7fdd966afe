package io.github.kehoach.rules.status;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tasks counted by cell: all, by section and by who leads. What counts is a task without parts; a
 * task with parts is counted by them. Both lists are exact partitions: every task that counts
 * stands in exactly one row. A task that several lead together has a row of theirs, and a task that
 * nobody leads a row without leads. Immutable and thread-safe.
 *
 * @param all every task that counts
 * @param bySection in the order of the plan; sections without tasks are left out
 * @param byLead in the order in which they come up in the plan
 */
public record Totals(Tally all, List<OfSection> bySection, List<OfLeads> byLead) {
  /** Copies the lists. */
  public Totals {
    Objects.requireNonNull(all, "all");
    bySection = List.copyOf(bySection);
    byLead = List.copyOf(byLead);
  }

  /**
   * One section.
   *
   * @param pointer JSON Pointer of the section, from the plan
   * @param number as printed
   */
  public record OfSection(String pointer, Optional<String> number, Tally tally) {
    /** Refuses null. */
    public OfSection {
      Objects.requireNonNull(pointer, "pointer");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(tally, "tally");
    }
  }

  /**
   * One agency, or several that lead together, whatever their order.
   *
   * @param leads as the first of the tasks names them; empty where nobody leads
   */
  public record OfLeads(List<AgencyRef> leads, Tally tally) {
    /** Copies the list. */
    public OfLeads {
      leads = List.copyOf(leads);
      Objects.requireNonNull(tally, "tally");
    }
  }

  /** The totals of some tasks. */
  public static Totals of(List<TaskStatus> tasks) {
    List<TaskStatus> counted = tasks.stream().filter(TaskStatus::isCounted).toList();
    List<OfSection> bySection = new ArrayList<>();
    groups(counted, TaskStatus::sectionPointer)
        .forEach(
            group ->
                bySection.add(
                    new OfSection(
                        group.get(0).sectionPointer(), group.get(0).section(), Tally.of(group))));
    List<OfLeads> byLead = new ArrayList<>();
    groups(counted, task -> keys(task.leads()))
        .forEach(group -> byLead.add(new OfLeads(group.get(0).leads(), Tally.of(group))));
    return new Totals(Tally.of(counted), bySection, byLead);
  }

  /**
   * Tasks counted by who holds them on the day of the status, after mergers and changes of name, in
   * the order in which they come up; an exact partition. The printed leads count where nobody was
   * asked for.
   */
  public static Map<List<Holder>, Tally> byHolder(List<TaskStatus> tasks) {
    Map<List<Holder>, Tally> rows = new LinkedHashMap<>();
    List<TaskStatus> counted = tasks.stream().filter(TaskStatus::isCounted).toList();
    groups(counted, task -> new LinkedHashSet<>(Holder.keys(task.holders())))
        .forEach(group -> rows.put(group.get(0).holders(), Tally.of(group)));
    return rows;
  }

  /** Tasks that an agency leads, alone or with others; such rows overlap. */
  public Tally ledBy(AgencyId agency) {
    Map<TaskState, Integer> cells = new LinkedHashMap<>();
    for (OfLeads row : byLead) {
      if (row.leads().stream().anyMatch(lead -> lead.agency().equals(Optional.of(agency)))) {
        row.tally().cells().forEach((state, count) -> cells.merge(state, count, Integer::sum));
      }
    }
    return new Tally(cells);
  }

  private static Iterable<List<TaskStatus>> groups(
      List<TaskStatus> tasks, Function<TaskStatus, Object> key) {
    Map<Object, List<TaskStatus>> groups = new LinkedHashMap<>();
    tasks.forEach(
        task -> groups.computeIfAbsent(key.apply(task), any -> new ArrayList<>()).add(task));
    return groups.values();
  }

  /** Who leads, however spelled and in whatever order: ids as they are, words folded. */
  private static Set<Object> keys(List<AgencyRef> leads) {
    Set<Object> keys = new LinkedHashSet<>();
    leads.forEach(
        lead ->
            keys.add(
                lead.agency().isPresent()
                    ? lead.agency().get()
                    : Folding.fold(lead.text().orElse(""))));
    return keys;
  }
}
