/**
 * What the library says to people, in Vietnamese and in English.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.text.Reason}: why something is so, as a tree of sentences
 *   <li>{@link io.github.kehoach.rules.text.Messages}: every sentence, by key, from two resources
 *   <li>{@link io.github.kehoach.rules.text.DeadlineText}: a deadline in words
 *   <li>{@link io.github.kehoach.rules.text.DeadlineKindText}: the name of its kind
 *   <li>{@link io.github.kehoach.rules.text.EveryText}: a recurring one
 *   <li>{@link io.github.kehoach.rules.text.TriggerText}: an event that releases tasks
 *   <li>{@link io.github.kehoach.rules.text.LagText}: how long after an event
 *   <li>{@link io.github.kehoach.rules.text.TargetText}: a target of an indicator
 *   <li>{@link io.github.kehoach.rules.text.AgencyNames}: the agencies of a plan by name
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.text;

import org.jspecify.annotations.NullMarked;
