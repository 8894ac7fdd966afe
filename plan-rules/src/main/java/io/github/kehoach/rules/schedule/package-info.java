/**
 * Deadlines turned into days.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.schedule.DeadlineResolver}: from a deadline and its context
 *       to what is due in a range of days
 *   <li>{@link io.github.kehoach.rules.schedule.ResolveContext}: the plan's day, the facts so far,
 *       the working calendar and the policies
 *   <li>{@link io.github.kehoach.rules.schedule.PreparedDeadline}: a deadline worked out once, for
 *       many questions
 *   <li>{@link io.github.kehoach.rules.schedule.Schedule}: the {@link
 *       io.github.kehoach.rules.schedule.Occurrence}s in a range of days
 *   <li>{@link io.github.kehoach.rules.schedule.Duties}: what it asks for beside its due days
 *   <li>{@link io.github.kehoach.rules.schedule.Recurrence}: the cycles of a recurring deadline,
 *       and when each is due
 *   <li>{@link io.github.kehoach.rules.schedule.Rrule}: a recurring deadline for calendar programs
 *   <li>{@link io.github.kehoach.rules.schedule.ReportingPeriods}: the days that a report covers
 *   <li>{@link io.github.kehoach.rules.schedule.CivilCode}: how the law counts days
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.schedule;

import org.jspecify.annotations.NullMarked;
