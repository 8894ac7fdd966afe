/**
 * A plan as a calendar of to-dos (RFC 5545), for the calendar programs that people have.
 *
 * <p>{@link io.github.kehoach.exchange.ical.PlanCalendar} writes one. Each task and each duty to
 * report is a {@code VTODO}, each simple part of a mixed deadline one of its own. Nothing in it is
 * invented:
 *
 * <ul>
 *   <li>{@code DUE} is a date, the last day on which the work is in time: for "trước 12/2025" it is
 *       30/11/2025. RFC 5545 calls the due time the moment <em>before</em> which work is expected;
 *       calendar programs show a date as the due day itself, and so it is meant here.
 *   <li>A recurring part has {@code DTSTART} and {@code DUE} on its first due day and an {@code
 *       RRULE}. The day starts in the morning and is due at its end, which is how the rule of RFC
 *       5545, that the due time is later than the start, is kept by two equal dates.
 *   <li>What has no due day (standing, open, on demand, awaiting an event, not understood) is a
 *       to-do without {@code DUE}, and {@code COMMENT} says why.
 *   <li>{@code UID} follows from the plan's number and date, the section and the numbers of the
 *       tasks, {@code DTSTAMP} from the plan's day: the same plan is always the same calendar.
 * </ul>
 */
@NullMarked
package io.github.kehoach.exchange.ical;

import org.jspecify.annotations.NullMarked;
