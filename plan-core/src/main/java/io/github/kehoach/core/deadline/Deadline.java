package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due (thời hạn, thời gian hoàn thành): a rule, not a date.
 *
 * <p>A closed choice; {@link #match} asks for an answer to each variant, so that a compiler notices
 * one that was forgotten. Variants hold what a plan says and resolve nothing: dates come from
 * {@code plan-rules}, with the plan's day, the facts so far and a calendar. The text form of a
 * deadline is its wording, which {@code plan-rules} reads and writes; here {@code toString} is for
 * debugging.
 *
 * <pre>{@code
 * Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous());
 * Deadline.every(Cycle.YEAR).inMonth(10).before();      // trước tháng 10 hằng năm
 * Deadline.triggered(Trigger.of(ISSUANCE).by("Trung ương")).after(Lag.of(15, WORKING_DAY));
 * }</pre>
 *
 * <p>All variants are immutable and thread-safe, refuse null, and are equal if their fields are.
 * This file is long because a sealed type of Java 17 shows its variants best when they are nested
 * in it.
 */
public sealed interface Deadline {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant; a new variant is a new function here. */
  interface Cases<R> {
    R by(By by);

    R before(Before before);

    R every(Every every);

    R continuous(Continuous continuous);

    R open(Open open);

    R onDemand(OnDemand onDemand);

    R triggered(Triggered triggered);

    R allOf(AllOf allOf);

    R scoped(Scoped scoped);

    R unstated(Unstated unstated);

    R unread(Unread unread);
  }

  /** No later than the last day of a period: "trong tháng 4/2025", "28/02/2025", "quý II/2025". */
  static By by(CalendarPeriod period) {
    return new By(period);
  }

  /**
   * No later than the day before a period begins: "trước 12/2025".
   *
   * @throws InvalidValueException if no day lies before the period: it begins with year 1
   */
  static Before before(CalendarPeriod period) {
    return new Before(period);
  }

  /**
   * Once in each cycle, by its last day; narrow it with {@link Every#inMonth}, {@link Every#onDay}
   * and others.
   */
  static Every every(Cycle cycle) {
    return new Every(cycle, 1, Edge.BY, Place.whole(), 0, Optional.empty(), Optional.empty());
  }

  /** A standing duty: "thường xuyên". */
  static Continuous continuous() {
    return new Continuous(Optional.empty(), Optional.empty());
  }

  /** A standing duty reviewed in each cycle: "thường xuyên hằng năm". */
  static Continuous continuous(Cycle cycle) {
    return new Continuous(Optional.of(cycle), Optional.empty());
  }

  /** A standing duty with a beginning: "và các năm tiếp theo". */
  static Continuous continuous(Start start) {
    return new Continuous(Optional.empty(), Optional.of(start));
  }

  /** To be finished, without a stated end: "hoàn thành trong những năm tiếp theo". */
  static Open open(Start start) {
    return new Open(Optional.of(start));
  }

  /** To be finished, without a stated end or beginning. */
  static Open open() {
    return new Open(Optional.empty());
  }

  /**
   * When a need arises, again and again: "khi có yêu cầu".
   *
   * @param when the words that name the need, not blank
   */
  static OnDemand onDemand(String when) {
    return new OnDemand(when);
  }

  /** Released by an event, without a due day; give one with {@link Triggered#after}. */
  static Triggered triggered(Trigger trigger) {
    return new Triggered(trigger, Optional.empty());
  }

  /**
   * Every one of several deadlines: "5/2025 và thường xuyên".
   *
   * @throws InvalidValueException as in {@link #allOf(List)}
   */
  static Deadline allOf(Deadline... parts) {
    return allOf(Arrays.asList(parts));
  }

  /**
   * Every one of several deadlines, in normal form: parts of a part stand in its place, a part that
   * was there is left out, and a single part is that deadline itself.
   *
   * @param parts at least one, none of them {@link Unstated}, in the order of the wording
   * @throws InvalidValueException if there is no part or one of them is unstated
   */
  static Deadline allOf(List<Deadline> parts) {
    List<Deadline> flat = Parts.flat(parts);
    return flat.size() == 1 ? flat.get(0) : new AllOf(flat);
  }

  /**
   * Another deadline for each named scope.
   *
   * @param parts at least one, with different scopes, in the order of the wording
   * @throws InvalidValueException if there is no part, two scopes are equal, or a part is unstated,
   *     scoped itself or a mixture with such a part
   */
  static Scoped scoped(List<ScopedPart> parts) {
    return new Scoped(parts);
  }

  /**
   * Another deadline for each named scope.
   *
   * @throws InvalidValueException as in {@link #scoped(List)}
   */
  static Scoped scoped(ScopedPart... parts) {
    return new Scoped(List.of(parts));
  }

  /** The plan gives no deadline. */
  static Unstated unstated() {
    return new Unstated();
  }

  /**
   * Wording that nobody claims to understand.
   *
   * @param text the wording, not blank
   */
  static Unread unread(String text) {
    return new Unread(text);
  }

  /** Done no later than the last day of the period. */
  record By(CalendarPeriod period) implements Deadline {
    /** Refuses null. */
    public By {
      Objects.requireNonNull(period, "period");
    }

    /** The last day in time by the wording alone; no day off has moved it. */
    public LocalDate lastDay() {
      return period.lastDay();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.by(this);
    }
  }

  /** Done no later than the day before the period begins. */
  record Before(CalendarPeriod period) implements Deadline {
    /**
     * Refuses a period with no day before it.
     *
     * @throws InvalidValueException if the period begins with the calendar
     */
    public Before {
      if (Objects.requireNonNull(period, "period").firstDay().minusDays(1).getYear() < 1) {
        throw new InvalidValueException("Before.period", "begin after 0001-01-01", period);
      }
    }

    /** The last day in time by the wording alone; no day off has moved it. */
    public LocalDate lastDay() {
      return period.firstDay().minusDays(1);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.before(this);
    }
  }

  /**
   * Each cycle has its own due date. Without a place the due day is the last of the cycle ({@code
   * by}) or the one before it begins ({@code before}); before a month or quarter means the last day
   * before that begins. Day 29, 30 or 31 in a shorter month is that month's last day.
   *
   * <p>Normal form: a bare cycle of several months is the longest cycle that says the same (every
   * third month is every quarter), and the last month has its number. An interval above 1 without
   * {@code from} is held, but has no due date: its first cycle is not known.
   *
   * @param interval from 1 to 1000: every so many cycles
   * @param edge whether the named place still counts
   * @param place where in the cycle
   * @param offset from 0 to 100; 1 = due in the cycle after the one reported on
   * @param from first period in which the rule holds
   * @param until last period in which the rule holds, not ending before {@code from} begins
   */
  record Every(
      Cycle cycle,
      int interval,
      Edge edge,
      Place place,
      int offset,
      Optional<CalendarPeriod> from,
      Optional<CalendarPeriod> until)
      implements Deadline {
    /**
     * Refuses contradictions, such as a day that no year has, and takes the normal form.
     *
     * @throws InvalidValueException if a field is out of range or does not fit another
     */
    public Every {
      Objects.requireNonNull(cycle, "cycle");
      Objects.requireNonNull(edge, "edge");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Checks.range(interval, 1, 1000, "Every.interval");
      Checks.range(offset, 0, 100, "Every.offset");
      place = Objects.requireNonNull(place, "place").in(cycle);
      if (from.isPresent()
          && until.isPresent()
          && until.get().lastDay().isBefore(from.get().firstDay())) {
        throw new InvalidValueException(
            "Every.until", "not end before 'from' begins", from.get() + " to " + until.get());
      }
      if (interval > 1 && place.isWhole() && offset == 0 && from.isEmpty()) {
        int span = cycle.months() * interval;
        cycle = cycle.longestIn(span);
        interval = span == 0 ? interval : span / cycle.months();
      }
    }

    /**
     * This rule in every so many cycles: 2 is every second one. Say it after the place, the offset
     * and {@link #from}: a bare interval takes the normal form at once, so {@code
     * every(MONTH).interval(3)} is every quarter, and what follows speaks of quarters.
     *
     * @param cycles from 1 to 1000
     */
    public Every interval(int cycles) {
      return new Every(cycle, cycles, edge, place, offset, from, until);
    }

    /** This rule with its place excluded: done before it begins. */
    public Every before() {
      return new Every(cycle, interval, Edge.BEFORE, place, offset, from, until);
    }

    /**
     * This rule in one month of each cycle.
     *
     * @param monthOfCycle from 1 to the months of the cycle, or -1 for its last
     */
    public Every inMonth(int monthOfCycle) {
      return at(place.inMonth(monthOfCycle));
    }

    /**
     * This rule in one quarter of each year.
     *
     * @param quarterOfYear from 1 to 4
     */
    public Every inQuarter(int quarterOfYear) {
      return at(place.inQuarter(quarterOfYear));
    }

    /**
     * This rule on one day of the month.
     *
     * @param dayOfMonth from 1 to 31, or -1 for the last
     */
    public Every onDay(int dayOfMonth) {
      return at(place.onDay(dayOfMonth));
    }

    /** This rule on one day of the week. */
    public Every on(DayOfWeek dayOfWeek) {
      return at(place.on(dayOfWeek));
    }

    /**
     * This rule with its due day in a later cycle than the one reported on.
     *
     * @param cycles from 0 to 100; 1 = "của tháng tiếp theo", "năm sau"
     */
    public Every offset(int cycles) {
      return new Every(cycle, interval, edge, place, cycles, from, until);
    }

    /** This rule from a period on. */
    public Every from(CalendarPeriod first) {
      return new Every(cycle, interval, edge, place, offset, Optional.of(first), until);
    }

    /** This rule up to a period. */
    public Every until(CalendarPeriod last) {
      return new Every(cycle, interval, edge, place, offset, from, Optional.of(last));
    }

    private Every at(Place other) {
      return new Every(cycle, interval, edge, other, offset, from, until);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /**
   * A standing duty: never due and never overdue.
   *
   * @param cycle how often it is reviewed, if the wording says so
   * @param start from when it runs, if the wording says so
   */
  record Continuous(Optional<Cycle> cycle, Optional<Start> start) implements Deadline {
    /** Refuses null. */
    public Continuous {
      Objects.requireNonNull(cycle, "cycle");
      Objects.requireNonNull(start, "start");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.continuous(this);
    }
  }

  /**
   * To be finished, with no end given: never overdue.
   *
   * @param start from when, if the wording says so
   */
  record Open(Optional<Start> start) implements Deadline {
    /** Refuses null. */
    public Open {
      Objects.requireNonNull(start, "start");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /**
   * When a need arises, again and again.
   *
   * @param when the words that name the need, not blank
   */
  record OnDemand(String when) implements Deadline {
    /**
     * Refuses blank words.
     *
     * @throws InvalidValueException if the words are blank
     */
    public OnDemand {
      Checks.text(when, "OnDemand.when");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onDemand(this);
    }
  }

  /**
   * A one-off event releases the task; a due day exists only with a stated lag.
   *
   * @param trigger the event
   * @param lag how long after it, or before it, if the wording says so
   */
  record Triggered(Trigger trigger, Optional<Lag> lag) implements Deadline {
    /** Refuses null. */
    public Triggered {
      Objects.requireNonNull(trigger, "trigger");
      Objects.requireNonNull(lag, "lag");
    }

    /** This trigger with a due day so long after the event, or before it if the lag is negative. */
    public Triggered after(Lag stated) {
      return new Triggered(trigger, Optional.of(stated));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.triggered(this);
    }
  }

  /**
   * Every part holds. Always in the normal form that {@link Deadline#allOf(List)} gives.
   *
   * @param parts two or more different ones, none of them unstated or an {@code AllOf}
   */
  record AllOf(List<Deadline> parts) implements Deadline {
    /**
     * Refuses what is not in normal form.
     *
     * @throws InvalidValueException if the parts are not as stated
     */
    public AllOf {
      parts = List.copyOf(parts);
      Parts.checkMixed(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allOf(this);
    }
  }

  /**
   * Another deadline for each named scope.
   *
   * @param parts at least one, with different scopes; no deadline in them scoped itself or unstated
   */
  record Scoped(List<ScopedPart> parts) implements Deadline {
    /**
     * Refuses what has no single meaning.
     *
     * @throws InvalidValueException if the parts are not as stated
     */
    public Scoped {
      parts = List.copyOf(parts);
      Parts.checkScoped(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scoped(this);
    }
  }

  /** The plan gives no deadline. */
  record Unstated() implements Deadline {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unstated(this);
    }
  }

  /**
   * The wording is kept, and nobody claims to understand it.
   *
   * @param text the wording, not blank
   */
  record Unread(String text) implements Deadline {
    /**
     * Refuses blank wording.
     *
     * @throws InvalidValueException if the text is blank
     */
    public Unread {
      Checks.text(text, "Unread.text");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unread(this);
    }
  }
}
