package io.github.kehoach.rules.compare;

import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.schedule.Recurrence;

/** A recurring lower duty, worked out. */
record LowerRecurrence(Part duty, Recurrence rule) {}
