package io.github.kehoach.rules.diff;

import io.github.kehoach.rules.status.TaskStatus;
import java.util.Optional;

/**
 * What the changes of a plan do to the state of a task. Immutable and thread-safe.
 *
 * @param before the task in the old version; empty if it is new
 * @param after the task in the version now; empty if it is gone
 */
public record StateChange(Optional<TaskStatus> before, Optional<TaskStatus> after) {}
