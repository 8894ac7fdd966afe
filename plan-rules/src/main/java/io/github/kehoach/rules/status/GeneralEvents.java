package io.github.kehoach.rules.status;

import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.ledger.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events that release everything that waits for them. Used by one thread. */
final class GeneralEvents {
  private final List<LedgerEntry<Fact.TriggerFired>> all = new ArrayList<>();
  private final List<Object> keys = new ArrayList<>();
  private final Map<Object, LedgerEntry<Fact.TriggerFired>> earliest = new HashMap<>();
  private final Set<Object> awaited = new HashSet<>();

  void add(Trigger trigger, LedgerEntry<Fact.TriggerFired> event) {
    Object key = trigger.key();
    all.add(event);
    keys.add(key);
    earliest.merge(key, event, (a, b) -> b.compareTo(a) < 0 ? b : a);
  }

  /** The earliest event that fires exactly this trigger; from now on somebody waits for it. */
  @Nullable LedgerEntry<Fact.TriggerFired> firing(Trigger trigger) {
    Object key = trigger.key();
    awaited.add(key);
    return earliest.get(key);
  }

  /** The events that nobody asked for. */
  List<LedgerEntry<Fact.TriggerFired>> unasked() {
    List<LedgerEntry<Fact.TriggerFired>> unasked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!awaited.contains(keys.get(i))) {
        unasked.add(all.get(i));
      }
    }
    return unasked;
  }
}
