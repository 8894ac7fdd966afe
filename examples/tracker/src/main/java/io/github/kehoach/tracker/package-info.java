/**
 * The {@code kehoach} command: reads, checks and prints plans, written as an embedder would write
 * it, on the public API alone.
 */
@NullMarked
package io.github.kehoach.tracker;

import org.jspecify.annotations.NullMarked;
