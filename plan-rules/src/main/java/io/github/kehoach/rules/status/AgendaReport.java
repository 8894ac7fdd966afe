package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.AwaitedTrigger;
import io.github.kehoach.rules.schedule.Duty;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.UndatedPart;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a plan asks for in a range of days: what is due, what stands, what waits, what nobody can
 * date. It follows from plan, ledger and day, so it is written as JSON and never read back.
 * Immutable and thread-safe.
 *
 * @param range the days that were asked for
 * @param due what is due, by day; what is due on one day in the order of the plan
 * @param standing duties that are never due
 * @param open what is to be finished without a stated end
 * @param onDemand what is to be done when a need arises
 * @param awaited what waits for an event
 * @param undated what should have a date and has none
 * @param unread what nobody claims to understand
 * @param findings what is to be said about facts, in the order of the ledger
 */
public record AgendaReport(
    DayRange range,
    List<Due> due,
    List<Undated<Duty>> standing,
    List<Undated<Duty>> open,
    List<Undated<Duty>> onDemand,
    List<Undated<AwaitedTrigger>> awaited,
    List<Undated<UndatedPart>> undated,
    List<Undated<SimplePart>> unread,
    List<FactFinding> findings) {
  /** Copies the lists. */
  public AgendaReport {
    Objects.requireNonNull(range, "range");
    due = List.copyOf(due);
    standing = List.copyOf(standing);
    open = List.copyOf(open);
    onDemand = List.copyOf(onDemand);
    awaited = List.copyOf(awaited);
    undated = List.copyOf(undated);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
  }

  /**
   * One due day of an item.
   *
   * @param deadline what it follows from
   * @param occurrence which of its due days
   * @param doneOn the day on which it was done, as far as the facts tell
   */
  public record Due(
      AgendaItem item,
      PreparedDeadline deadline,
      Occurrence occurrence,
      Optional<LocalDate> doneOn) {
    /** Refuses null. */
    public Due {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(deadline, "deadline");
      Objects.requireNonNull(occurrence, "occurrence");
      Objects.requireNonNull(doneOn, "doneOn");
    }

    /** The due day. */
    public LocalDate day() {
      return occurrence.day();
    }

    /** What it stands for, such as the month reported on; the day itself if it is due once. */
    public CalendarPeriod cycle() {
      return occurrence.cycle();
    }

    /** The scope that the plan names. */
    public Optional<String> scope() {
      return occurrence.part().scope();
    }

    /** Whether the item comes again. */
    public boolean isRecurring() {
      return occurrence.isRecurring();
    }

    /** Why it is due on its day, made on demand. */
    public Reason reason() {
      return deadline.reasonOf(occurrence);
    }
  }

  /**
   * A part of an item that has no due day.
   *
   * @param part what the plan says
   * @param what what is known of it
   */
  public record Undated<T>(AgendaItem item, SimplePart part, T what) {
    /** Refuses null. */
    public Undated {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(what, "what");
    }
  }

  /** What is due and not done. */
  public List<Due> toDo() {
    return due.stream().filter(one -> one.doneOn().isEmpty()).toList();
  }

  /** What is due, with only the next day of what comes again. */
  public List<Due> dueOnce() {
    Set<List<Object>> shown = new HashSet<>();
    return due.stream()
        .filter(
            one ->
                !one.isRecurring()
                    || shown.add(List.of(one.item().pointer(), one.occurrence().part())))
        .toList();
  }

  /**
   * What is due, by who leads, however spelled: each item once for each lead, under nobody where
   * none is named.
   */
  public Map<Optional<AgencyRef>, List<Due>> byLead() {
    Map<Object, Optional<AgencyRef>> known = new HashMap<>();
    Map<Optional<AgencyRef>, List<Due>> rows = new LinkedHashMap<>();
    for (Due one : due) {
      List<AgencyRef> leads = one.item().leads();
      if (leads.isEmpty()) {
        rows.computeIfAbsent(Optional.empty(), any -> new ArrayList<>()).add(one);
      }
      for (AgencyRef lead : leads) {
        Optional<AgencyRef> first =
            known.computeIfAbsent(LeadKey.of(lead), any -> Optional.of(lead));
        rows.computeIfAbsent(first, any -> new ArrayList<>()).add(one);
      }
    }
    return rows;
  }

  /** What an agency leads or holds. */
  public AgendaReport ledBy(AgencyId agency) {
    return of(
        item ->
            item.leads().stream().anyMatch(lead -> lead.agency().equals(Optional.of(agency)))
                || item.holders().stream()
                    .anyMatch(holder -> holder.agency().equals(Optional.of(agency))));
  }

  /** What is asked of some items only. */
  public AgendaReport of(Predicate<AgendaItem> wanted) {
    return new AgendaReport(
        range,
        due.stream().filter(one -> wanted.test(one.item())).toList(),
        some(standing, wanted),
        some(open, wanted),
        some(onDemand, wanted),
        some(awaited, wanted),
        some(undated, wanted),
        some(unread, wanted),
        findings);
  }

  private static <T> List<Undated<T>> some(List<Undated<T>> all, Predicate<AgendaItem> wanted) {
    return all.stream().filter(one -> wanted.test(one.item())).toList();
  }
}
