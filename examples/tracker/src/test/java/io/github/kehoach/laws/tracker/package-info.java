/** The laws of what the {@code kehoach} command exchanges with programs that others made. */
package io.github.kehoach.laws.tracker;
