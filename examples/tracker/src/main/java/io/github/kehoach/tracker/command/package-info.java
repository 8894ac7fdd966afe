/**
 * The commands: each reads its options, asks {@code input} for plans and the library for the
 * answer, and gives it to a view. {@link io.github.kehoach.tracker.command.KeHoachCommand} lists
 * them.
 */
@NullMarked
package io.github.kehoach.tracker.command;

import org.jspecify.annotations.NullMarked;
