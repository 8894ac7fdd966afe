package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.words.TableLines;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A table of rules, {@code rules.txt}, in which a person reads and changes what every rule is
 * called, says and rests on; what it looks at is bound to its id in code. The rules about one plan
 * above another have one of the same form in their package. A block:
 *
 * <pre>
 * id family severity since [together] [off]
 * seeks: Vietnamese | English
 * says: Vietnamese | English
 * many: Vietnamese | English
 * hint: Vietnamese | English
 * law|principle|practice: Vietnamese | English
 * </pre>
 *
 * What is said of several things at once ({@code many}) may be left out; its first place is how
 * many there are. The findings of a rule that is {@code together} are one, whatever their values. A
 * row without a check and a check without a row are mistakes that stop the class from loading.
 */
final class RuleTable {
  private static final String OFF = "off";
  private static final Pattern WHY = Pattern.compile("law:|principle:|practice:");

  private final Function<String, Optional<Check>> checks;
  private final List<Rule> all = new ArrayList<>();
  private final List<Rule> on = new ArrayList<>();

  private RuleTable(Function<String, Optional<Check>> checks) {
    this.checks = checks;
  }

  /** The table of the rules about single plans and several, with its checks; each is needed. */
  static RuleTable load(Map<String, Check> checks) {
    Map<String, Check> left = new LinkedHashMap<>(checks);
    InputStream in =
        Objects.requireNonNull(RuleTable.class.getResourceAsStream("rules.txt"), "rules.txt");
    RuleTable table = read(in, id -> Optional.ofNullable(left.remove(id)));
    if (!left.isEmpty()) {
      throw new IllegalStateException("rules.txt: checks without a row " + left.keySet());
    }
    return table;
  }

  /** A table with its checks, of which each row needs one. */
  static RuleTable read(InputStream in, Function<String, Optional<Check>> checks) {
    RuleTable table = new RuleTable(checks);
    List<String> block = new ArrayList<>();
    for (String line : TableLines.of(in)) {
      block.add(line);
      if (WHY.matcher(line).lookingAt()) {
        table.add(block);
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      throw new IllegalStateException("rules.txt: incomplete block " + block);
    }
    return table;
  }

  private void add(List<String> block) {
    List<String> head = Arrays.asList(block.get(0).split(" +"));
    String id = head.get(0);
    Optional<Check> check = head.size() < 4 ? Optional.empty() : checks.apply(id);
    if (check.isEmpty()) {
      throw new IllegalStateException("rules.txt: no check, or too short a head: " + head);
    }
    boolean hasMany = block.size() == 6;
    if (block.size() != 5 && !hasMany) {
      throw new IllegalStateException("rules.txt: incomplete block " + block);
    }
    Rule rule =
        new ImmutableRule.Builder()
            .id(id)
            .family(named(Rule.Family.values(), head.get(1)))
            .severity(named(Severity.values(), head.get(2)))
            .seeks(text(block.get(1), "seeks"))
            .message(text(block.get(2), "says"))
            .many(hasMany ? Optional.of(text(block.get(3), "many")) : Optional.empty())
            .hint(text(block.get(block.size() - 2), "hint"))
            .isTogether(head.contains("together"))
            .why(why(block.get(block.size() - 1)))
            .since(head.get(3))
            .check(check.get())
            .build();
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
