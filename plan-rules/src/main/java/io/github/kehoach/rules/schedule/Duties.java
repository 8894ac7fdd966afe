package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.SimplePart;
import java.util.List;

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
    List<AwaitedTrigger> awaited,
    List<ReleasedTrigger> released,
    List<UndatedPart> undated,
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
}
