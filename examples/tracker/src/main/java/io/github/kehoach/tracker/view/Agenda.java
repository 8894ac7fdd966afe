package io.github.kehoach.tracker.view;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.TaskVisit;
import io.github.kehoach.rules.schedule.AwaitedTrigger;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Duty;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.schedule.UndatedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a plan means in a range of days: what is due, what stands, what waits, what nobody can date.
 */
public final class Agenda {
  /**
   * Something that the plan assigns: a task, or a duty to report.
   *
   * @param number its number, empty for a duty to report
   * @param title what is to be done
   * @param lead who leads, for people
   */
  public record Item(String number, String title, String lead) {}

  /** One due day of an item. */
  public record Due(Item item, Occurrence occurrence, Schedule schedule) {
    /** Whether the item comes again. */
    public boolean isRecurring() {
      return occurrence.part().deadline() instanceof Deadline.Every;
    }
  }

  /** A part of an item that has no due day. */
  public record Undated<T>(Item item, Part part, T what) {}

  private final List<Due> due = new ArrayList<>();
  private final List<Undated<Duty>> standing = new ArrayList<>();
  private final List<Undated<Duty>> open = new ArrayList<>();
  private final List<Undated<Duty>> onDemand = new ArrayList<>();
  private final List<Undated<AwaitedTrigger>> awaited = new ArrayList<>();
  private final List<Undated<UndatedPart>> undated = new ArrayList<>();
  private final List<Undated<Part>> unread = new ArrayList<>();

  /**
   * The agenda of a plan.
   *
   * @param since the plan's day, for plans that print none
   * @param range days to look at
   * @param wanted which items count, by who leads
   */
  public Agenda(Plan plan, LocalDate since, DayRange range, Predicate<Item> wanted) {
    Names names = new Names(plan);
    TaskVisit.all(
        plan,
        task -> {
          Item item = new Item(task.path(), task.task().title(), names.of(task.leads()));
          if (task.isLeaf() && wanted.test(item)) {
            add(item, task.deadline(), context(since, task), range);
          }
        });
    for (ReportingDuty duty : plan.reportingDuties()) {
      Item item = new Item("", duty.what(), names.of(duty.from()));
      if (wanted.test(item)) {
        ResolveContext.Builder context = ResolveContext.builder().since(since);
        duty.deadlineText().ifPresent(context::wording);
        add(item, duty.deadline(), context.build(), range);
      }
    }
    due.sort(Comparator.comparing(entry -> entry.occurrence().day()));
  }

  /** The plan's own day: its date, the first day of its month or year, or the day given. */
  public static LocalDate since(Plan plan, LocalDate otherwise) {
    return plan.document().date().map(CalendarPeriod::firstDay).orElse(otherwise);
  }

  private static ResolveContext context(LocalDate since, TaskVisit task) {
    ResolveContext.Builder context = ResolveContext.builder().since(since);
    task.deadlineText().ifPresent(context::wording);
    return context.build();
  }

  private void add(Item item, Deadline deadline, ResolveContext context, DayRange range) {
    Schedule schedule = DeadlineResolver.resolve(deadline, context, range);
    schedule.occurrences().forEach(one -> due.add(new Due(item, one, schedule)));
    schedule.duties().standing().forEach(one -> standing.add(new Undated<>(item, one.part(), one)));
    schedule.duties().open().forEach(one -> open.add(new Undated<>(item, one.part(), one)));
    schedule.duties().onDemand().forEach(one -> onDemand.add(new Undated<>(item, one.part(), one)));
    schedule.duties().awaited().forEach(one -> awaited.add(new Undated<>(item, one.part(), one)));
    schedule.duties().undated().forEach(one -> undated.add(new Undated<>(item, one.part(), one)));
    schedule.duties().unread().forEach(one -> unread.add(new Undated<>(item, one, one)));
  }

  /** What is due, by day; items of one day in the order of the plan. */
  public List<Due> due() {
    return due;
  }

  /** What is due, with only the next day of what recurs. */
  public List<Due> dueOnce() {
    List<Due> once = new ArrayList<>();
    Set<List<Object>> shown = new HashSet<>();
    for (Due entry : due) {
      if (!entry.isRecurring() || shown.add(List.of(entry.item(), entry.occurrence().part()))) {
        once.add(entry);
      }
    }
    return once;
  }

  /** Duties that are never due. */
  public List<Undated<Duty>> standing() {
    return standing;
  }

  /** What is to be finished without a stated end. */
  public List<Undated<Duty>> open() {
    return open;
  }

  /** What is to be done when a need arises. */
  public List<Undated<Duty>> onDemand() {
    return onDemand;
  }

  /** What waits for an event. */
  public List<Undated<AwaitedTrigger>> awaited() {
    return awaited;
  }

  /** What should have a date and has none. */
  public List<Undated<UndatedPart>> undated() {
    return undated;
  }

  /** What nobody claims to understand. */
  public List<Undated<Part>> unread() {
    return unread;
  }

  /** A scope in brackets, or nothing. */
  static String scope(Part part) {
    return part.scope().map(scope -> "[" + scope + "] ").orElse("");
  }

  /** The item's number for a table; a dash where it has none. */
  static String number(Item item) {
    return Optional.of(item.number()).filter(number -> !number.isEmpty()).orElse("–");
  }
}
