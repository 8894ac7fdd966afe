package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lower duties that wait for events: of each event and unit of lags the shortest, and one
 * without a lag. Used by one thread.
 */
final class WaitingDuties {
  private final @Nullable WaitingDuties common;
  private final Map<Object, Map<Optional<LagUnit>, SimplePart>> byEvent = new LinkedHashMap<>(0);

  /** Those that hold as well, if there are any, and none of their own yet. */
  WaitingDuties(@Nullable WaitingDuties common) {
    this.common = common;
  }

  void add(SimplePart duty, Deadline.Triggered waits) {
    byEvent
        .computeIfAbsent(waits.trigger().key(), any -> new HashMap<>())
        .merge(waits.lag().map(Lag::unit), duty, WaitingDuties::sooner);
  }

  /** The one with the shorter lag of two in one unit. */
  private static SimplePart sooner(SimplePart one, SimplePart other) {
    return amount(other) < amount(one) ? other : one;
  }

  private static int amount(SimplePart part) {
    return ((Deadline.Triggered) part.deadline()).lag().map(Lag::amount).orElse(0);
  }

  /** Those that wait for the same event. */
  List<SimplePart> of(Trigger event) {
    List<SimplePart> waiting =
        new ArrayList<>(byEvent.getOrDefault(event.key(), Map.of()).values());
    if (common != null) {
      waiting.addAll(common.of(event));
    }
    return waiting;
  }

  /** One that waits for an event in other words. */
  Optional<SimplePart> ofOther(Trigger event) {
    Object same = event.key();
    return byEvent.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(same))
        .flatMap(entry -> entry.getValue().values().stream())
        .findFirst()
        .or(() -> above(others -> others.ofOther(event)));
  }

  /** Those that wait for whatever event. */
  List<SimplePart> all() {
    List<SimplePart> waiting = new ArrayList<>();
    byEvent.values().forEach(parts -> waiting.addAll(parts.values()));
    if (common != null) {
      waiting.addAll(common.all());
    }
    return waiting;
  }

  /** One of them. */
  Optional<SimplePart> any() {
    return byEvent.values().stream()
        .flatMap(parts -> parts.values().stream())
        .findFirst()
        .or(() -> above(WaitingDuties::any));
  }

  private Optional<SimplePart> above(Function<WaitingDuties, Optional<SimplePart>> ask) {
    return common == null ? Optional.empty() : ask.apply(common);
  }
}
