/**
 * What every rule speaks with.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.Reason}: why something is so, as a tree of sentences
 *   <li>{@link io.github.kehoach.rules.TriggerText}: the name of an event for people
 * </ul>
 */
@NullMarked
package io.github.kehoach.rules;

import org.jspecify.annotations.NullMarked;
