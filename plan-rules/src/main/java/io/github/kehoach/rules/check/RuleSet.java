package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.rules.text.Messages;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which rules run, how severe they are, and what is suppressed. A value: every change gives another
 * rule set. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet ours =
 *     RuleSet.standard()
 *         .with(noShouting)
 *         .without("task-without-deliverable")
 *         .severity("task-number-duplicate", Severity.WARNING)
 *         .suppress("agency-unknown", "section/IV", "danh mục đang cập nhật");
 * }</pre>
 */
public final class RuleSet {
  private static final RuleSet NONE = new RuleSet(Map.of(), List.of());

  private final Map<String, Rule> rules;
  private final List<Suppression> suppressions;

  private RuleSet(Map<String, Rule> rules, List<Suppression> suppressions) {
    this.rules = rules;
    this.suppressions = suppressions;
  }

  /** The rules of the library, but for those that are off unless asked for. */
  public static RuleSet standard() {
    return StandardRules.STANDARD;
  }

  /** All rules of the library, also those that {@link #standard} leaves out. */
  public static RuleSet complete() {
    return StandardRules.COMPLETE;
  }

  /** No rules. */
  public static RuleSet none() {
    return NONE;
  }

  /**
   * The given rules in order.
   *
   * @throws InvalidValueException if two have one id
   */
  public static RuleSet of(Collection<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw Refuse.value("RuleSet", "each-once", rule.id());
      }
    }
    return new RuleSet(byId, List.of());
  }

  /**
   * The rules of a table in UTF-8, in order, also those marked off. A block is five lines: {@code
   * id family severity since [off]}, then {@code seeks}, {@code says}, {@code hint} and one of
   * {@code law}, {@code principle} and {@code practice}, each as {@code word: Vietnamese | English}
   * with the same places in both languages. Blank lines and lines that begin with {@code #} do not
   * count.
   *
   * @param table closed when it has been read
   * @param checks what each rule looks at, by its id
   * @throws IllegalStateException if a block is incomplete or a row has no check
   * @throws InvalidValueException if two languages do not have the same places, or two rules one id
   * @throws UncheckedIOException if the table cannot be read
   */
  public static RuleSet read(InputStream table, Function<String, Optional<Check>> checks) {
    return of(RuleTable.read(table, checks).all());
  }

  /**
   * These rules and one more, last.
   *
   * @throws InvalidValueException if there is a rule of that id
   */
  public RuleSet with(Rule rule) {
    if (rules.containsKey(rule.id())) {
      throw Refuse.value("RuleSet", "each-once", rule.id());
    }
    Map<String, Rule> more = new LinkedHashMap<>(rules);
    more.put(rule.id(), rule);
    return new RuleSet(more, suppressions);
  }

  /**
   * These rules without one.
   *
   * @throws InvalidValueException if there is no rule of that id
   */
  public RuleSet without(String id) {
    Map<String, Rule> less = new LinkedHashMap<>(rules);
    less.remove(known(id).id());
    return new RuleSet(less, suppressions);
  }

  /**
   * Only the named ones of these rules.
   *
   * @throws InvalidValueException if there is no rule of an id
   */
  public RuleSet only(Collection<String> ids) {
    Map<String, Rule> chosen = new LinkedHashMap<>();
    Set<String> named = new HashSet<>(ids);
    named.forEach(this::known);
    rules.forEach(
        (id, rule) -> {
          if (named.contains(id)) {
            chosen.put(id, rule);
          }
        });
    return new RuleSet(chosen, suppressions);
  }

  /** Only the rules of a family. */
  public RuleSet only(Rule.Family family) {
    return only(
        rules.values().stream().filter(rule -> rule.family() == family).map(Rule::id).toList());
  }

  /**
   * These rules, one of them with another severity.
   *
   * @throws InvalidValueException if there is no rule of that id
   */
  public RuleSet severity(String id, Severity severity) {
    Map<String, Rule> changed = new LinkedHashMap<>(rules);
    changed.put(id, known(id).severity(severity));
    return new RuleSet(changed, suppressions);
  }

  /**
   * These rules with findings of one of them accepted at a place.
   *
   * @param id id of the rule
   * @param subject key of the subject, such as {@code task/15} or {@code section/I}; empty for all
   * @param reason why; not blank
   * @throws InvalidValueException if there is no rule of that id, or no reason
   */
  public RuleSet suppress(String id, String subject, String reason) {
    return suppress(List.of(new Suppression(id, subject, reason)));
  }

  /**
   * These rules with more findings accepted.
   *
   * @throws InvalidValueException if there is no rule of an id
   */
  public RuleSet suppress(Collection<Suppression> accepted) {
    accepted.forEach(one -> known(one.rule()));
    List<Suppression> more = new ArrayList<>(suppressions);
    more.addAll(accepted);
    return new RuleSet(rules, List.copyOf(more));
  }

  /** The rules in order. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** What is suppressed. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /**
   * Parts findings into those that stand and those that a suppression covers, as a validator does:
   * for somebody who adds findings of another source.
   *
   * @param found in the order in which the report lists them
   */
  public Report report(List<Finding> found) {
    return new SuppressionIndex(suppressions).report(found);
  }

  /** The rule of an id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  private Rule known(String id) {
    return rule(id)
        .orElseThrow(
            () -> new InvalidValueException("RuleSet", Messages.requirement("named-rule"), id));
  }
}
