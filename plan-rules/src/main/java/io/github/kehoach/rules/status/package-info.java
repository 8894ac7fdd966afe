/**
 * What became of a plan by a day, and why.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.status.PlanStatus}: asks; plan, ledger and policies go in
 *   <li>{@link io.github.kehoach.rules.status.StatusReport}: the answer
 *   <li>{@link io.github.kehoach.rules.status.Agenda}: asks what is due in a period
 *   <li>{@link io.github.kehoach.rules.status.AgendaReport}: the answer
 *   <li>{@link io.github.kehoach.rules.status.Holder}: who stands for a lead after a merger
 *   <li>{@link io.github.kehoach.rules.status.TaskStatus}: one task, with the reason
 *   <li>{@link io.github.kehoach.rules.status.TaskState}: the cell that a task falls into
 *   <li>{@link io.github.kehoach.rules.status.TaskFlag}: what else is to be known of it
 *   <li>{@link io.github.kehoach.rules.status.DueStatus}: one due day, served or not
 *   <li>{@link io.github.kehoach.rules.status.StatedStatus}: what the agency itself stated last
 *   <li>{@link io.github.kehoach.rules.status.Totals}: exact partitions by section and by lead
 *   <li>{@link io.github.kehoach.rules.status.Tally}: tasks by cell
 *   <li>{@link io.github.kehoach.rules.status.Rate}: a share with what it is a share of
 *   <li>{@link io.github.kehoach.rules.status.IndicatorStatus}: one indicator with its reading
 *   <li>{@link io.github.kehoach.rules.status.Attainment}: how a reading stands to a target
 *   <li>{@link io.github.kehoach.rules.status.FactFinding}: what is to be said about a fact
 *   <li>{@link io.github.kehoach.rules.status.FactIssue}: what that can be
 * </ul>
 *
 * <p>How facts count:
 *
 * <ul>
 *   <li>A fact counts from its day. A due day is overdue from the day after it.
 *   <li>Done is what a report gives a day of completion for. Without a due day named, it serves
 *       everything that is due once or has no due day; recurring parts need their due day named. Of
 *       several such reports the last counts.
 *   <li>From the day of its decision an extension counts alone: what was due before and not served
 *       lapses, what was served stays. If the task was done by then, the extension changes nothing.
 *   <li>A cancelled task is cancelled, unless it was done by the day of the decision.
 *   <li>Facts about a task with parts are facts about its parts: done and cancelled always, the
 *       others where a part prints no deadline, or no lead, of its own. The state of a task with
 *       parts follows from theirs.
 *   <li>A fact that was withdrawn by a later one does not count, from the day of the withdrawal.
 *       Tasks that were added or changed are there as they read on the day.
 *   <li>A fact that names no task, or fits several, does not count and is reported.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.status;

import org.jspecify.annotations.NullMarked;
