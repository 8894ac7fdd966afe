package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.ResolveContext;

/**
 * Asks what a plan means in a period: due days, standing and waiting duties. Pure: equal questions
 * have equal answers, and nothing reads a clock.
 *
 * <pre>{@code
 * AgendaReport agenda =
 *     Agenda.of(plan).with(ledger).with(directory).in(CalendarPeriod.quarter(2025, 2));
 * for (AgendaReport.Due due : agenda.due()) {
 *   out.println(due.day() + " " + due.item().title());
 * }
 * }</pre>
 *
 * <p>All facts of the ledger count, whenever they were written down: an extended deadline takes the
 * place of the plan's, what was done by a due day is marked, a cancelled task asks for nothing.
 * Whether something is late, {@link PlanStatus} says. Immutable and thread-safe.
 */
public final class Agenda {
  private final Inquiry asked;

  private Agenda(Inquiry asked) {
    this.asked = asked;
  }

  /** A question about a plan of which nothing is known yet. */
  public static Agenda of(Plan plan) {
    return new Agenda(Inquiry.of(plan));
  }

  /** With what has happened. */
  public Agenda with(Ledger facts) {
    return new Agenda(asked.with(facts));
  }

  /** With the agencies through time: each item then tells who holds it on the last day. */
  public Agenda with(AgencyDirectory agencies) {
    return new Agenda(asked.with(agencies));
  }

  /** Going by these days off, a province's own among them; they win over those of a context. */
  public Agenda with(WorkingCalendar calendar) {
    return new Agenda(asked.with(calendar));
  }

  /**
   * With other policies, or the day that stands for the plan's where it prints none, or a month or
   * year alone: a day that the plan prints wins over the context's.
   *
   * @param context its facts and wording do not matter
   */
  public Agenda under(ResolveContext context) {
    return new Agenda(asked.under(context));
  }

  /**
   * The answer for a period.
   *
   * @throws InvalidValueException as in {@link #in(DayRange)}
   */
  public AgendaReport in(CalendarPeriod period) {
    return in(period.days());
  }

  /**
   * The answer for a range of days.
   *
   * @param range within years 1 to 9999
   * @throws InvalidValueException if the plan prints no date and none was given, the range goes
   *     beyond these years, or a lag ends outside them
   */
  public AgendaReport in(DayRange range) {
    return new AgendaWriter(asked, range).report();
  }
}
