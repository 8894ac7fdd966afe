/**
 * The {@code kehoach} command: reads, checks and prints plans, written as an embedder would write
 * it, on the public API alone.
 *
 * <ul>
 *   <li>{@code command}: what can be asked
 *   <li>{@code input}: reads what is given; the part to copy from
 *   <li>{@code view}: shows the answer, to people and to programs
 *   <li>{@code console}: columns, colours and what a terminal may be sent
 * </ul>
 */
@NullMarked
package io.github.kehoach.tracker;

import org.jspecify.annotations.NullMarked;
