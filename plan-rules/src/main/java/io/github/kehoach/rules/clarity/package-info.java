/**
 * The clarities with which work is to be assigned (5 rõ, 6 rõ).
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.clarity.Clarity}: one of them, and what a task lacks for it
 *   <li>{@link io.github.kehoach.rules.clarity.ClarityMatrix}: which task of a plan fills which
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.clarity;

import org.jspecify.annotations.NullMarked;
