/**
 * Two versions of one plan, compared in the language of plans.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.diff.PlanDiff}: what changed, and what makes the one of the
 *       other
 *   <li>{@link io.github.kehoach.rules.diff.PlanChange}: one change, with what it is about and the
 *       words before and after
 *   <li>{@link io.github.kehoach.rules.diff.ChangeKind}: what can change
 *   <li>{@link io.github.kehoach.rules.diff.StateChange}: what the changes do to the status of a
 *       task
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.diff;

import org.jspecify.annotations.NullMarked;
