package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import java.util.List;
import java.util.Optional;

/**
 * Something that a plan assigns: a task without parts, or a duty to report. Immutable and
 * thread-safe.
 *
 * @param pointer JSON Pointer, from the plan with the tasks that were added to it
 * @param number the task's number on the way down, such as {@code a.2}; empty for a duty to report
 * @param section number of its section, as printed
 * @param title what is to be done
 * @param leads who leads now, as the plan or a decision names them
 * @param holders who stands for them on the last day asked for; empty unless the agencies through
 *     time were given
 */
public record AgendaItem(
    String pointer,
    Optional<String> number,
    Optional<String> section,
    String title,
    List<AgencyRef> leads,
    List<Holder> holders) {
  /** Copies the lists. */
  public AgendaItem {
    leads = List.copyOf(leads);
    holders = List.copyOf(holders);
  }
}
