package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a deadline asks for beside its due days; no range of days matters to it. Every part without
 * a due day of its own stands in one of the lists. Immutable and thread-safe.
 *
 * @param standing duties that are never due (thường xuyên)
 * @param open what is to be finished without a stated end
 * @param onDemand what is to be done when a need arises
 * @param awaited events that are waited for
 * @param released events that have released their part
 * @param undated parts that should have a date and have none, with the reason
 * @param unread parts that nobody claims to understand
 */
public record Duties(
    List<Duty> standing,
    List<Duty> open,
    List<Duty> onDemand,
    List<Awaited> awaited,
    List<Fired> released,
    List<Undated> undated,
    List<SimplePart> unread) {
  /** Copies the lists. */
  public Duties {
    standing = List.copyOf(standing);
    open = List.copyOf(open);
    onDemand = List.copyOf(onDemand);
    awaited = List.copyOf(awaited);
    released = List.copyOf(released);
    undated = List.copyOf(undated);
    unread = List.copyOf(unread);
  }

  /**
   * An event that has not happened, as far as the facts tell.
   *
   * @param part the part that waits
   * @param deadline the same part with its trigger and lag
   */
  public record Awaited(SimplePart part, Deadline.Triggered deadline) {}

  /**
   * An event that has happened: from its day the part is to be done.
   *
   * @param part the part that waited
   * @param deadline the same part with its trigger and lag
   * @param fact the event; the earliest where several release the part
   * @param due the due day, only if the plan states a lag
   */
  public record Fired(
      SimplePart part,
      Deadline.Triggered deadline,
      Fact.TriggerFired fact,
      Optional<LocalDate> due) {}

  /**
   * A part that should have a date and has none.
   *
   * @param part what the plan says
   * @param why why no date follows from it
   */
  public record Undated(SimplePart part, Text why) {}
}
