package io.github.kehoach.service.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is due on a day.
 *
 * @param plan id of the plan
 * @param pointer JSON Pointer to the task in its plan
 * @param task number of the task on the way down; empty for a duty to report
 * @param section as printed
 * @param leads ids of the agencies that lead, and words where the plan has no id
 * @param cycle what the day stands for, such as {@code 2025-05}
 * @param doneOn when it was done, as far as it was reported
 */
public record DueDay(
    String plan,
    LocalDate day,
    String pointer,
    Optional<String> task,
    Optional<String> section,
    String title,
    List<String> leads,
    String cycle,
    Optional<LocalDate> doneOn) {}
