package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is resolved with. Nothing reads a clock: facts that are not to count yet, as of
 * some day, are left out by the caller; and they are facts about this very task. {@code Agenda} and
 * {@code PlanStatus} find the task of each fact of a ledger, whichever way the fact names it.
 * Immutable and thread-safe; equal if everything in it is.
 *
 * <pre>{@code
 * ResolveContext.builder()
 *     .since(LocalDate.of(2025, 2, 20))
 *     .addEvent(Fact.triggerFired(Released.task(TaskRef.of("15")), LocalDate.of(2025, 3, 3)).build())
 *     .build();
 * }</pre>
 */
public final class ResolveContext {
  private final LocalDate since;
  private final List<Fact.DeadlineExtended> extensions;
  private final List<Fact.TriggerFired> events;
  private final Optional<String> wording;
  private final WorkingCalendar calendar;
  private final Rollover namedDays;
  private final Rollover lags;
  private final FirstOccurrence firstOccurrence;

  private ResolveContext(Builder builder) {
    if (builder.since == null) {
      throw Refuse.value("ResolveContext.since", "given", null);
    }
    Checks.range(builder.since.getYear(), 1, 9999, "ResolveContext.since");
    this.since = builder.since;
    this.extensions = List.copyOf(builder.extensions);
    this.events = List.copyOf(builder.events);
    this.wording = builder.wording;
    this.calendar = builder.calendar == null ? WorkingCalendar.vietnam() : builder.calendar;
    this.namedDays = builder.namedDays;
    this.lags = builder.lags;
    this.firstOccurrence = builder.firstOccurrence;
  }

  /** A context without facts, with the calendar of Vietnam and the usual policies. */
  public static ResolveContext since(LocalDate day) {
    return builder().since(day).build();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything as here. */
  public Builder toBuilder() {
    Builder builder =
        new Builder()
            .since(since)
            .extensions(extensions)
            .events(events)
            .calendar(calendar)
            .namedDays(namedDays)
            .lags(lags)
            .firstOccurrence(firstOccurrence);
    builder.wording = wording;
    return builder;
  }

  /** The plan's day, or the day that stands for it where the plan has none; years 1 to 9999. */
  public LocalDate since() {
    return since;
  }

  /**
   * Extensions of this deadline. The one decided last counts, and of one day the last written down.
   */
  public List<Fact.DeadlineExtended> extensions() {
    return extensions;
  }

  /**
   * Events: those that name a task name this one and release whatever it waits for, the others
   * release what waits for exactly their trigger. Of several the earliest counts.
   */
  public List<Fact.TriggerFired> events() {
    return events;
  }

  /** The plan's words, quoted in reasons; not blank. */
  public Optional<String> wording() {
    return wording;
  }

  /** The days on which agencies work; those of Vietnam unless told otherwise. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /** For days that the plan names: unless told otherwise they stay, also on a Sunday. */
  public Rollover namedDays() {
    return namedDays;
  }

  /**
   * For days counted from an event: unless told otherwise they move to the next working day. A lag
   * before an event never moves.
   */
  public Rollover lags() {
    return lags;
  }

  /** Where a recurring deadline begins: with the first due day, unless told otherwise. */
  public FirstOccurrence firstOccurrence() {
    return firstOccurrence;
  }

  private List<Object> content() {
    return List.of(since, extensions, events, wording, calendar, namedDays, lags, firstOccurrence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResolveContext context && content().equals(context.content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  @Override
  public String toString() {
    return "ResolveContext" + content();
  }

  /** Builds contexts; {@code since} is needed. Not thread-safe. */
  public static final class Builder {
    private @Nullable LocalDate since;
    private final List<Fact.DeadlineExtended> extensions = new ArrayList<>();
    private final List<Fact.TriggerFired> events = new ArrayList<>();
    private Optional<String> wording = Optional.empty();
    private @Nullable WorkingCalendar calendar;
    private Rollover namedDays = Rollover.NONE;
    private Rollover lags = Rollover.NEXT_WORKING_DAY;
    private FirstOccurrence firstOccurrence = FirstOccurrence.DUE_DAY;

    private Builder() {}

    /** The plan's day. */
    public Builder since(LocalDate day) {
      since = Objects.requireNonNull(day, "since");
      return this;
    }

    /** These extensions and no others. */
    public Builder extensions(List<Fact.DeadlineExtended> all) {
      extensions.clear();
      extensions.addAll(all);
      return this;
    }

    /** One more extension. */
    public Builder addExtension(Fact.DeadlineExtended one) {
      extensions.add(Objects.requireNonNull(one, "extension"));
      return this;
    }

    /** These events and no others. */
    public Builder events(List<Fact.TriggerFired> all) {
      events.clear();
      events.addAll(all);
      return this;
    }

    /** One more event. */
    public Builder addEvent(Fact.TriggerFired one) {
      events.add(Objects.requireNonNull(one, "event"));
      return this;
    }

    /** The plan's words; blank or null words are as good as none. */
    public Builder wording(@Nullable String words) {
      wording = Optional.ofNullable(words).filter(some -> !some.isBlank());
      return this;
    }

    /** The days on which agencies work. */
    public Builder calendar(WorkingCalendar days) {
      calendar = Objects.requireNonNull(days, "calendar");
      return this;
    }

    /** What becomes of days that the plan names. */
    public Builder namedDays(Rollover policy) {
      namedDays = Objects.requireNonNull(policy, "namedDays");
      return this;
    }

    /** What becomes of days counted from an event. */
    public Builder lags(Rollover policy) {
      lags = Objects.requireNonNull(policy, "lags");
      return this;
    }

    /** Where a recurring deadline begins. */
    public Builder firstOccurrence(FirstOccurrence policy) {
      firstOccurrence = Objects.requireNonNull(policy, "firstOccurrence");
      return this;
    }

    /**
     * The context.
     *
     * @throws InvalidValueException if the plan's day is missing or outside years 1 to 9999
     */
    public ResolveContext build() {
      return new ResolveContext(this);
    }
  }
}
