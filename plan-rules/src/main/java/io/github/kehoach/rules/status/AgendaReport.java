package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.schedule.Duty;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a plan asks for in a range of days: what is due, what stands, what waits, what nobody can
 * date. It follows from plan, ledger and day, so it is written as JSON and never read back.
 * Immutable and thread-safe.
 *
 * @param range the days that were asked for
 * @param due what is due, by day; what is due on one day in the order of the plan
 * @param rest what else is asked for, by item in the order of the plan
 * @param findings what is to be said about facts, in the order of the ledger
 */
public record AgendaReport(
    DayRange range, List<Due> due, List<Rest> rest, List<FactFinding> findings) {
  /** Copies the lists. */
  public AgendaReport {
    due = List.copyOf(due);
    rest = List.copyOf(rest);
    findings = List.copyOf(findings);
  }

  /**
   * Something that a plan assigns: a task without parts, or a duty to report. Immutable and
   * thread-safe.
   *
   * @param pointer JSON Pointer, from the plan with the tasks that were added to it
   * @param number the task's number on the way down, such as {@code a.2}; empty for a duty to
   *     report
   * @param section number of its section, as printed
   * @param title what is to be done
   * @param leads who leads now, as the plan or a decision names them
   * @param holders who stands for them on the last day asked for; empty unless the agencies through
   *     time were given
   */
  public record Item(
      String pointer,
      Optional<String> number,
      Optional<String> section,
      String title,
      List<AgencyRef> leads,
      List<Holder> holders) {
    /** Copies the lists. */
    public Item {
      leads = List.copyOf(leads);
      holders = List.copyOf(holders);
    }
  }

  /**
   * One due day of an item.
   *
   * @param deadline what it follows from
   * @param occurrence which of its due days
   * @param doneOn the day on which it was done, as far as the facts tell
   */
  public record Due(
      Item item, PreparedDeadline deadline, Occurrence occurrence, Optional<LocalDate> doneOn) {
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
   * What an item asks for beside its due days.
   *
   * @param duties those that are left on the first of the days: of what is done only what never
   *     ends
   */
  public record Rest(Item item, Duties duties) {}

  /**
   * A part of an item that has no due day.
   *
   * @param part what the plan says
   * @param what what is known of it
   */
  public record Undated<T>(Item item, SimplePart part, T what) {}

  /** Duties that are never due. */
  public List<Undated<Duty>> standing() {
    return each(Duties::standing, Duty::part);
  }

  /** What is to be finished without a stated end. */
  public List<Undated<Duty>> open() {
    return each(Duties::open, Duty::part);
  }

  /** What is to be done when a need arises. */
  public List<Undated<Duty>> onDemand() {
    return each(Duties::onDemand, Duty::part);
  }

  /** What waits for an event. */
  public List<Undated<Duties.Awaited>> awaited() {
    return each(Duties::awaited, Duties.Awaited::part);
  }

  /**
   * What an event has released and the plan gives no due day: it is to be done from the day of the
   * event. With a lag it is due, and stands there.
   */
  public List<Undated<Duties.Fired>> released() {
    return each(
        duties -> duties.released().stream().filter(one -> one.due().isEmpty()).toList(),
        Duties.Fired::part);
  }

  /** What should have a date and has none. */
  public List<Undated<Duties.Undated>> undated() {
    return each(Duties::undated, Duties.Undated::part);
  }

  /** What nobody claims to understand. */
  public List<Undated<SimplePart>> unread() {
    return each(Duties::unread, part -> part);
  }

  private <T> List<Undated<T>> each(Function<Duties, List<T>> kind, Function<T, SimplePart> part) {
    return rest.stream()
        .flatMap(
            one ->
                kind.apply(one.duties()).stream()
                    .map(what -> new Undated<>(one.item(), part.apply(what), what)))
        .toList();
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
    return rows(Item::leads, lead -> Totals.key(lead));
  }

  /**
   * What is due, by who stands for the leads on the last day asked for, after mergers and changes
   * of name: each item once for each holder, under nobody where there is none. All stands under
   * nobody if the agencies through time were not given.
   */
  public Map<Optional<Holder>, List<Due>> byHolder() {
    return rows(Item::holders, holder -> Totals.key(holder));
  }

  /** One row a key, under the first that has it; an item stands once in a row. */
  private <T> Map<Optional<T>, List<Due>> rows(
      Function<Item, List<T>> who, Function<T, Object> key) {
    Map<Object, Optional<T>> known = new HashMap<>();
    Map<Optional<T>, List<Due>> rows = new LinkedHashMap<>();
    for (Due one : due) {
      Set<Optional<T>> mine = new LinkedHashSet<>();
      who.apply(one.item())
          .forEach(
              each -> mine.add(known.computeIfAbsent(key.apply(each), k -> Optional.of(each))));
      if (mine.isEmpty()) {
        mine.add(Optional.empty());
      }
      mine.forEach(row -> rows.computeIfAbsent(row, any -> new ArrayList<>()).add(one));
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
  public AgendaReport of(Predicate<Item> wanted) {
    return new AgendaReport(
        range,
        due.stream().filter(one -> wanted.test(one.item())).toList(),
        rest.stream().filter(one -> wanted.test(one.item())).toList(),
        findings);
  }
}
