package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.deadline.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * Something that the plan assigns, a task or a duty to report, before its deadline is taken apart.
 *
 * @param uid identifier of its to-do
 * @param parent identifier of the to-do that it is a part of
 * @param title what is to be done, with its number
 * @param leads names of those who lead
 * @param description everything else that the plan says, for a person
 */
record Assignment(
    String uid,
    Optional<String> parent,
    String title,
    Deadline deadline,
    List<String> leads,
    List<String> description) {}
