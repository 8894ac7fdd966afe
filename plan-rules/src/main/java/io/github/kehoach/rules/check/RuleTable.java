package io.github.kehoach.rules.check;

import io.github.kehoach.rules.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The one table of rules, {@code rules.txt}, in which a person reads and changes what every rule is
 * called, says and rests on; what it looks at is bound to its id in code. A block is five lines:
 *
 * <pre>
 * id family severity since [off]
 * seeks: Vietnamese | English
 * says: Vietnamese | English
 * hint: Vietnamese | English
 * law|principle|practice: Vietnamese | English
 * </pre>
 *
 * A row without a check and a check without a row are mistakes that stop the class from loading.
 */
final class RuleTable {
  private static final String OFF = "off";

  private final Map<String, Rule.Check> checks;
  private final List<Rule> all = new ArrayList<>();
  private final List<Rule> on = new ArrayList<>();

  private RuleTable(Map<String, Rule.Check> checks) {
    this.checks = new LinkedHashMap<>(checks);
  }

  /** The table with its checks. */
  static RuleTable load(Map<String, Rule.Check> checks) {
    try (InputStream in = RuleTable.class.getResourceAsStream("rules.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "rules.txt"), StandardCharsets.UTF_8))) {
      return read(lines.lines().toList(), checks);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RuleTable read(List<String> lines, Map<String, Rule.Check> checks) {
    RuleTable table = new RuleTable(checks);
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        block.add(line);
      }
      if (block.size() == 5) {
        table.add(block);
        block.clear();
      }
    }
    if (!block.isEmpty() || !table.checks.isEmpty()) {
      throw new IllegalStateException(
          "rules.txt: incomplete block "
              + block
              + ", checks without a row "
              + table.checks.keySet());
    }
    return table;
  }

  private void add(List<String> block) {
    List<String> head = Arrays.asList(block.get(0).split(" +"));
    String id = head.get(0);
    Rule.Check check = checks.remove(id);
    if (check == null || head.size() < 4) {
      throw new IllegalStateException("rules.txt: no check, or too short a head: " + head);
    }
    Rule rule =
        new Rule(
            id,
            named(Rule.Family.values(), head.get(1)),
            named(Severity.values(), head.get(2)),
            text(block.get(1), "seeks"),
            text(block.get(2), "says"),
            text(block.get(3), "hint"),
            why(block.get(4)),
            head.get(3),
            check);
    all.add(rule);
    if (!head.contains(OFF)) {
      on.add(rule);
    }
  }

  private static Rule.Why why(String line) {
    String kind = line.substring(0, Math.max(0, line.indexOf(':')));
    return new Rule.Why(named(Rule.Why.Kind.values(), kind), text(line, kind));
  }

  private static Text text(String line, String key) {
    int bar = line.indexOf(" | ");
    if (!line.startsWith(key + ": ") || bar < 0) {
      throw new IllegalStateException("rules.txt: not '" + key + ": vi | en': " + line);
    }
    return Text.template(
        line.substring(key.length() + 2, bar).strip(), line.substring(bar + 3).strip());
  }

  private static <E extends Enum<E>> E named(E[] values, String code) {
    return Arrays.stream(values)
        .filter(value -> value.toString().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rules.txt: unknown word " + code));
  }

  /** Every rule, in the order of the table. */
  List<Rule> all() {
    return all;
  }

  /** The rules that are not marked off. */
  List<Rule> on() {
    return on;
  }
}
