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
 *   <li>A recurring part has {@code DUE} on its first due day and an {@code RRULE}, which counts
 *       from there. It has no {@code DTSTART}: RFC 5545 wants one beside a rule (3.8.2.4), but also
 *       wants the due time to be later (3.8.2.3), and strict servers refuse two equal dates. A
 *       start on another day would move the rule.
 *   <li>What has no due day (standing, open, on demand, awaiting an event, not understood) is a
 *       to-do without {@code DUE}, and {@code COMMENT} says why.
 *   <li>{@code UID} follows from the plan's number and date, the section and the numbers of the
 *       tasks, {@code DTSTAMP} from the plan's day: the same plan is always the same calendar.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.exchange.ical;

import org.jspecify.annotations.NullMarked;
