/**
 * JSON Lines: tasks or plans one by one, in constant memory.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.stream.PlanReader}: reads them
 *   <li>{@link io.github.kehoach.json.stream.PlanWriter}: writes them
 *   <li>{@link io.github.kehoach.json.stream.TaskRecord}: one task with what surrounds it
 *   <li>{@link io.github.kehoach.json.stream.StreamShape}: how tasks or plans stand in a file
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.stream;

import org.jspecify.annotations.NullMarked;
