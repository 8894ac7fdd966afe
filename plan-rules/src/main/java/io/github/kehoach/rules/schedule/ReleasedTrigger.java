package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that has happened: from its day the part is to be done. Immutable and thread-safe.
 *
 * @param part the part that waited
 * @param deadline the same part with its trigger and lag
 * @param fact the event; the earliest where several release the part
 * @param due the due day, only if the plan states a lag
 */
public record ReleasedTrigger(
    SimplePart part,
    Deadline.Triggered deadline,
    Fact.TriggerFired fact,
    Optional<LocalDate> due) {}
