package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.text.Messages;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes to a rule set, by the ids of rules alone, so that they can be kept in a file. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * RuleSelection ours = JsonFormat.ruleSets().read(Path.of("rules.json"));
 * PlanValidator validator = PlanValidator.of(ours.apply(RuleSet.standard()));
 * }</pre>
 *
 * @param only the rules that run; empty for all of them
 * @param without rules that do not run
 * @param severity another severity, by the id of the rule
 * @param suppress findings that are accepted
 */
public record RuleSelection(
    List<String> only,
    List<String> without,
    Map<String, Severity> severity,
    List<Suppression> suppress) {
  private static final RuleSelection NONE =
      new RuleSelection(List.of(), List.of(), Map.of(), List.of());

  /**
   * Copies all four.
   *
   * @throws InvalidValueException if an id is blank
   */
  public RuleSelection {
    only = List.copyOf(only);
    without = List.copyOf(without);
    severity = Collections.unmodifiableMap(new LinkedHashMap<>(severity));
    suppress = List.copyOf(suppress);
    only.forEach(id -> Checks.text(id, "RuleSelection.only"));
    without.forEach(id -> Checks.text(id, "RuleSelection.without"));
    severity.keySet().forEach(id -> Checks.text(id, "RuleSelection.severity"));
  }

  /** No change. */
  public static RuleSelection none() {
    return NONE;
  }

  /** Only the named rules, also those that are off unless asked for; all if none is named. */
  public static RuleSelection only(Collection<String> ids) {
    return new RuleSelection(List.copyOf(ids), List.of(), Map.of(), List.of());
  }

  /** Nothing but the acceptance of some findings. */
  public static RuleSelection suppress(Collection<Suppression> accepted) {
    return new RuleSelection(List.of(), List.of(), Map.of(), List.copyOf(accepted));
  }

  /**
   * A rule set with these changes. A rule of the library that the set leaves out is switched on by
   * {@link #only}; what is said about a rule that does not run changes nothing.
   *
   * @throws InvalidValueException if an id is neither in the set nor in {@link RuleSet#complete}
   */
  public RuleSet apply(RuleSet base) {
    checkIds(base);
    RuleSet chosen = only.isEmpty() ? base : chosen(base);
    for (String id : without) {
      chosen = chosen.rule(id).isEmpty() ? chosen : chosen.without(id);
    }
    for (Map.Entry<String, Severity> change : severity.entrySet()) {
      String id = change.getKey();
      chosen = chosen.rule(id).isEmpty() ? chosen : chosen.severity(id, change.getValue());
    }
    RuleSet running = chosen;
    return running.suppress(
        suppress.stream().filter(one -> running.rule(one.rule()).isPresent()).toList());
  }

  private RuleSet chosen(RuleSet base) {
    RuleSet named = base;
    for (String id : only) {
      if (named.rule(id).isEmpty()) {
        named = named.with(RuleSet.complete().rule(id).orElseThrow());
      }
    }
    return named.only(only);
  }

  private void checkIds(RuleSet base) {
    Stream.of(
            only.stream(),
            without.stream(),
            severity.keySet().stream(),
            suppress.stream().map(Suppression::rule))
        .flatMap(ids -> ids)
        .filter(id -> base.rule(id).isEmpty() && RuleSet.complete().rule(id).isEmpty())
        .findFirst()
        .ifPresent(
            id -> {
              throw new InvalidValueException(
                  "RuleSelection", Messages.requirement("existing-rules"), id);
            });
  }
}
