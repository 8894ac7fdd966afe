package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.schedule.Recurrence;

/** A recurring lower duty, worked out. */
record LowerRecurrence(SimplePart duty, Recurrence rule) {}
