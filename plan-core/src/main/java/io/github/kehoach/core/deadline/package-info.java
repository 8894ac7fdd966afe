/**
 * When something is due (thời hạn), also when no date is known yet.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.deadline.Deadline}: the sealed type of all deadline rules
 *   <li>{@link io.github.kehoach.core.deadline.Cycle}: the span that a recurring deadline repeats
 *       in
 *   <li>{@link io.github.kehoach.core.deadline.EveryBuilder}: builds a recurring deadline
 *   <li>{@link io.github.kehoach.core.deadline.ContinuousBuilder}: builds a standing duty
 *   <li>{@link io.github.kehoach.core.deadline.Edge}: no later than a place in time, or before it
 *   <li>{@link io.github.kehoach.core.deadline.Start}: from when a standing or open duty runs
 *   <li>{@link io.github.kehoach.core.deadline.Trigger}: the event that releases a task
 *   <li>{@link io.github.kehoach.core.deadline.Lag}: how long after, or before, an event
 *   <li>{@link io.github.kehoach.core.deadline.ScopedPart}: a deadline for one named scope
 *   <li>{@link io.github.kehoach.core.deadline.SimplePart}: one duty in a deadline
 *   <li>{@link io.github.kehoach.core.deadline.SomeCases}: cases for a question about a few
 *       variants
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.deadline;

import org.jspecify.annotations.NullMarked;
