/**
 * Whether one deadline serves another, whatever happens, and one target another.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.compare.DeadlineOrder}: the question
 *   <li>{@link io.github.kehoach.rules.compare.DeadlineComparison}: the answer for a whole deadline
 *   <li>{@link io.github.kehoach.rules.compare.DutyComparison}: the answer for one upper duty
 *   <li>{@link io.github.kehoach.rules.compare.Verdict}: what that answer is
 *   <li>{@link io.github.kehoach.rules.compare.WhyUndecided}: why something cannot be decided
 *   <li>{@link io.github.kehoach.rules.compare.TargetRange}: the values that meet a target
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.compare;

import org.jspecify.annotations.NullMarked;
