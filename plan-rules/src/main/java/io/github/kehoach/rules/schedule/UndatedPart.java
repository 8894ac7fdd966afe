package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.SimplePart;

/**
 * A part that should have a date and has none. Immutable and thread-safe.
 *
 * @param part what the plan says
 * @param why why no date follows from it
 */
public record UndatedPart(SimplePart part, Text why) {}
