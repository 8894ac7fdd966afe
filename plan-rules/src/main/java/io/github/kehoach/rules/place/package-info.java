/**
 * Where things stand in a plan.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.place.Place}: a place, for machines and for people
 *   <li>{@link io.github.kehoach.rules.place.PlanPlaces}: the places of a plan by their names
 *   <li>{@link io.github.kehoach.rules.place.Placed}: something in a list of a plan, with its place
 *   <li>{@link io.github.kehoach.rules.place.TaskVisit}: a task with what surrounds it
 *   <li>{@link io.github.kehoach.rules.place.TaskIndex}: the task that a reference means
 *   <li>{@link io.github.kehoach.rules.place.PlanHead}: what a task alone knows of its plan
 *   <li>{@link io.github.kehoach.rules.place.DoubtfulPlace}: what may have been misread
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.place;

import org.jspecify.annotations.NullMarked;
