package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * Deadline.every(Cycle.YEAR).inMonth(10).before().build();   // trước tháng 10 hằng năm
 * Deadline.triggered(Trigger.of(APPROVAL), Lag.of(15, WORKING_DAY));
 * }</pre>
 *
 * <p>All variants are immutable and thread-safe, refuse null, and are equal if their fields are.
 * This file is long because a sealed type of Java 17 shows its variants best when they are nested
 * in it.
 *
 * <p>Laws: {@code deadline-last-day}, {@code all-of-is-flat}, {@code all-of-ignores-repetition},
 * {@code before-leaves-a-day}.
 */
public sealed interface Deadline {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /**
   * The duties of this deadline, mixtures and scopes taken apart, in the order of the wording.
   *
   * @return at least one, unmodifiable; a single one is this deadline itself
   */
  default List<SimplePart> simpleParts() {
    return Parts.simple(this);
  }

  /** Whether some part of it is wording that nobody claims to understand. */
  default boolean hasUnread() {
    return simpleParts().stream().anyMatch(part -> part.deadline() instanceof Unread);
  }

  /**
   * One function for each variant; a new variant is a new function here. See {@link SomeCases} for
   * a question about a few.
   */
  interface Cases<R> {
    /** For {@link By}. */
    R by(By by);

    /** For {@link Before}. */
    R before(Before before);

    /** For {@link Every}. */
    R every(Every every);

    /** For {@link Continuous}. */
    R continuous(Continuous continuous);

    /** For {@link Open}. */
    R open(Open open);

    /** For {@link OnDemand}. */
    R onDemand(OnDemand onDemand);

    /** For {@link Triggered}. */
    R triggered(Triggered triggered);

    /** For {@link AllOf}. */
    R allOf(AllOf allOf);

    /** For {@link Scoped}. */
    R scoped(Scoped scoped);

    /** For {@link Unstated}. */
    R unstated(Unstated unstated);

    /** For {@link Unread}. */
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
   * Begins a rule of once in each cycle, by its last day; narrow it with {@link
   * EveryBuilder#inMonth}, {@link EveryBuilder#onDay} and others, in any order, and build it.
   */
  static EveryBuilder every(Cycle cycle) {
    return new EveryBuilder(cycle);
  }

  /** A standing duty: "thường xuyên". */
  static Continuous continuous() {
    return ContinuousFields.BARE;
  }

  /** A standing duty reviewed in each cycle: "thường xuyên hằng năm". */
  static Continuous continuous(Cycle cycle) {
    return Continuous.builder().cycle(Checks.required(cycle, "Continuous.cycle")).build();
  }

  /** A standing duty with a beginning: "và các năm tiếp theo". */
  static Continuous continuous(Start start) {
    return Continuous.builder().start(Checks.required(start, "Continuous.start")).build();
  }

  /** To be finished, without a stated end: "hoàn thành trong những năm tiếp theo". */
  static Open open(Start start) {
    return new Open(Optional.of(Checks.required(start, "Open.start")));
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

  /** Released by an event, without a due day. */
  static Triggered triggered(Trigger trigger) {
    return new Triggered(trigger, Optional.empty());
  }

  /** Due so long after an event, or before it if the lag is negative. */
  static Triggered triggered(Trigger trigger, Lag lag) {
    return new Triggered(trigger, Optional.of(Checks.required(lag, "Triggered.lag")));
  }

  /**
   * Every one of several deadlines: "5/2025 và thường xuyên".
   *
   * @throws InvalidValueException as in {@link #allOf(List)}
   */
  static Deadline allOf(Deadline... parts) {
    return allOf(Arrays.asList(Checks.required(parts, "AllOf.parts")));
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
    return new Scoped(Arrays.asList(Checks.required(parts, "Scoped.parts")));
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
      Checks.required(period, "By.period");
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
      if (Checks.required(period, "Before.period").firstDay().minusDays(1).getYear() < 1) {
        throw Refuse.value("Before.period", "day-before", period);
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
   * <p>Made by {@link Deadline#every}; may gain fields.
   */
  sealed interface Every extends Deadline permits EveryFields {
    /** In which span it repeats. */
    Cycle cycle();

    /** Every so many cycles, from 1 to 1000; 1 is each of them. */
    int interval();

    /** Whether the named place still counts. */
    Edge edge();

    /** In a quarter, half-year or year: the month of the cycle, from 1. */
    OptionalInt month();

    /** In a year, without a month: from 1 to 4. */
    OptionalInt quarter();

    /** From 1 to 31, -1 the last; in a cycle longer than a month only beside a month. */
    OptionalInt day();

    /** In a week; in a month beside {@link #nth}. */
    Optional<DayOfWeek> weekday();

    /** Which of the month's days of that name, from 1 to 4, -1 the last; only beside a weekday. */
    OptionalInt nth();

    /** Which of the month's working days, from 1 to 10, -1 the last; beside no other day. */
    OptionalInt workingDay();

    /** From 0 to 100; 1 = due in the cycle after the one reported on. */
    int offset();

    /** The first period in which the rule holds. */
    Optional<CalendarPeriod> from();

    /** The last period in which the rule holds; does not end before {@link #from} begins. */
    Optional<CalendarPeriod> until();

    /** Whether no place in the cycle is named: no month, quarter or day of any kind. */
    default boolean isWholeCycle() {
      return month().isEmpty() && quarter().isEmpty() && !isDay();
    }

    /** Whether the place is a day: of the month or week, or a working day. */
    default boolean isDay() {
      return day().isPresent() || weekday().isPresent() || workingDay().isPresent();
    }

    /** A builder that has all fields of this rule. */
    default EveryBuilder toBuilder() {
      return new EveryBuilder(cycle())
          .interval(interval())
          .edge(edge())
          .inMonth(month().isPresent() ? month().getAsInt() : null)
          .inQuarter(quarter().isPresent() ? quarter().getAsInt() : null)
          .onDay(day().isPresent() ? day().getAsInt() : null)
          .on(weekday().orElse(null))
          .nth(nth().isPresent() ? nth().getAsInt() : null)
          .onWorkingDay(workingDay().isPresent() ? workingDay().getAsInt() : null)
          .offset(offset())
          .from(from().orElse(null))
          .until(until().orElse(null));
    }

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /** A standing duty: never due and never overdue. May gain fields. */
  sealed interface Continuous extends Deadline permits ContinuousFields {
    /** A builder with nothing set. */
    static ContinuousBuilder builder() {
      return new ContinuousBuilder();
    }

    /** How often it is reviewed, if the wording says so. */
    Optional<Cycle> cycle();

    /** From when it runs, if the wording says so. */
    Optional<Start> start();

    /** The last period in which it runs, if the wording has an end. */
    Optional<CalendarPeriod> until();

    /** A builder that has all fields of this duty. */
    default ContinuousBuilder toBuilder() {
      return builder()
          .cycle(cycle().orElse(null))
          .start(start().orElse(null))
          .until(until().orElse(null));
    }

    @Override
    default <R> R match(Cases<R> cases) {
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
      Checks.required(start, "Open.start");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }

    @Override
    public String toString() {
      return Shown.of("Open").with("start", start).toString();
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
      Checks.required(trigger, "Triggered.trigger");
      Checks.required(lag, "Triggered.lag");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.triggered(this);
    }

    @Override
    public String toString() {
      return Shown.of("Triggered").with("trigger", trigger).with("lag", lag).toString();
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
      parts = Checks.listOf(parts, "AllOf.parts");
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
      parts = Checks.listOf(parts, "Scoped.parts");
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
