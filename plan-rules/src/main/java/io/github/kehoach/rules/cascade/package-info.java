/**
 * A plan against another: the one above it, or a second statement of itself (cấp dưới cụ thể hóa).
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.cascade.Cascade}: checks a plan against the one above it
 *   <li>{@link io.github.kehoach.rules.cascade.CascadeReport}: what it does with the plan above
 *   <li>{@link io.github.kehoach.rules.cascade.TaskCoverage}: what it does with one task of it
 *   <li>{@link io.github.kehoach.rules.cascade.Carrier}: a lower task that carries an upper one out
 *   <li>{@link io.github.kehoach.rules.cascade.Link}: why it is taken to
 *   <li>{@link io.github.kehoach.rules.cascade.Statements}: compares two statements of one plan
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.cascade;

import org.jspecify.annotations.NullMarked;
