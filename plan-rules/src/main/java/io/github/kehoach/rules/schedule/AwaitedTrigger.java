package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;

/**
 * An event that has not happened, as far as the facts tell. Immutable and thread-safe.
 *
 * @param part the part that waits
 * @param deadline the same part with its trigger and lag
 */
public record AwaitedTrigger(SimplePart part, Deadline.Triggered deadline) {}
