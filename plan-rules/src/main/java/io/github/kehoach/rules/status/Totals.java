package io.github.kehoach.rules.status;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    bySection = List.copyOf(bySection);
    byLead = List.copyOf(byLead);
  }

  /**
   * One section.
   *
   * @param pointer JSON Pointer of the section, from the plan
   * @param number as printed
   */
  public record OfSection(String pointer, Optional<String> number, Tally tally) {}

  /**
   * One agency, or several that lead together, whatever their order.
   *
   * @param leads as the first of the tasks names them; empty where nobody leads
   */
  public record OfLeads(List<AgencyRef> leads, Tally tally) {
    /** Copies the list. */
    public OfLeads {
      leads = List.copyOf(leads);
    }
  }

  /**
   * One agency, or several together, that hold tasks after mergers and changes of name.
   *
   * @param holders as the first of the tasks has them; empty where nobody leads
   */
  public record OfHolders(List<Holder> holders, Tally tally) {
    /** Copies the list. */
    public OfHolders {
      holders = List.copyOf(holders);
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
    List<OfLeads> byLead = rows(counted, TaskStatus::leads, Totals::key, OfLeads::new);
    return new Totals(Tally.of(counted), bySection, byLead);
  }

  /** As {@link StatusReport#byHolder} says. */
  static List<OfHolders> byHolder(List<TaskStatus> tasks) {
    return rows(tasks, TaskStatus::holders, Totals::key, OfHolders::new);
  }

  /** What a lead is counted by, however spelled: the agency, or the folded words without one. */
  static Object key(AgencyRef lead) {
    return lead.agency().isPresent() ? lead.agency().get() : Folding.fold(lead.text().orElse(""));
  }

  /** A lead for which nobody knows who stands is not counted with the agency of its name. */
  static Object key(Holder holder) {
    return holder.agency().isPresent()
        ? holder.agency().get()
        : List.of(holder.unknown().isPresent(), key(holder.printed()));
  }

  private static <T, R> List<R> rows(
      List<TaskStatus> tasks,
      Function<TaskStatus, List<T>> who,
      Function<T, Object> key,
      BiFunction<List<T>, Tally, R> row) {
    List<R> rows = new ArrayList<>();
    Function<TaskStatus, Object> keys =
        task -> who.apply(task).stream().map(key).collect(Collectors.toSet());
    groups(tasks.stream().filter(TaskStatus::isCounted).toList(), keys)
        .forEach(group -> rows.add(row.apply(who.apply(group.get(0)), Tally.of(group))));
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
}
