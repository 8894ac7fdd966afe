package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the findings of one comparison. A finding that rests on a field whose print leaves a
 * doubt is information, whatever its rule says, and its text tells the doubt. One that rests on a
 * likeness below {@value #SURE} is a warning at most.
 */
final class Reporter {
  private static final double SURE = 0.9;
  private static final int MOST_WORDS = 90;
  private static final Text DOUBTED =
      Text.template("{0} Bản in còn nghi vấn: {1}", "{0} The print leaves a doubt: {1}");

  private final RuleSet rules;
  private final List<Finding> found = new ArrayList<>();

  Reporter(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Adds a finding about two places that a link joins, if its rule runs.
   *
   * @param doubts what is doubtful about what it rests on
   * @param values one for each place of the rule's templates but the last, which is the link
   */
  void add(String id, Place place, Place other, Link link, List<Doubt> doubts, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = link.text();
    boolean sure = link.match(IS_SURE);
    CascadeRules.running(id, rules)
        .map(rule -> sure || rule.severity() != Severity.ERROR ? rule : lowered(rule))
        .ifPresent(rule -> found.add(finding(rule, place, Optional.of(other), doubts, all)));
  }

  private static Rule lowered(Rule rule) {
    return rule.severity(Severity.WARNING);
  }

  /**
   * Adds a finding about two places, if its rule runs.
   *
   * @param doubts what is doubtful about what it rests on
   * @param values one for each place of the rule's templates
   */
  void add(String id, Place place, Place other, List<Doubt> doubts, Object... values) {
    CascadeRules.running(id, rules)
        .ifPresent(rule -> found.add(finding(rule, place, Optional.of(other), doubts, values)));
  }

  /** Adds a finding about one side alone, if its rule runs. */
  void add(String id, Place place, List<Doubt> doubts, Object... values) {
    CascadeRules.running(id, rules)
        .ifPresent(rule -> found.add(finding(rule, place, Optional.empty(), doubts, values)));
  }

  private static final Link.Cases<Boolean> IS_SURE =
      new Link.Cases<>() {
        @Override
        public Boolean stated(Link.Stated link) {
          return true;
        }

        @Override
        public Boolean assumed(Link.Assumed link) {
          return link.score() >= SURE;
        }
      };

  private static Finding finding(
      Rule rule, Place place, Optional<Place> other, List<Doubt> doubts, Object... values) {
    Text text = rule.message().fill(values);
    for (Doubt doubt : doubts) {
      text = DOUBTED.fill(text, doubt.note());
    }
    return Finding.builder()
        .rule(rule.id())
        .severity(doubts.isEmpty() ? rule.severity() : Severity.INFO)
        .place(place)
        .arguments(Arrays.stream(values).map(Reporter::argument).toList())
        .other(other)
        .text(text)
        .hint(rule.hint().fill(values))
        .build();
  }

  private static String argument(Object value) {
    return value instanceof Text text ? text.en() : String.valueOf(value);
  }

  /** Doubts about some fields of two values, each said once. */
  static List<Doubt> doubts(Annotated one, Annotated other, String... fields) {
    Set<String> names = Set.of(fields);
    List<Doubt> doubts = new ArrayList<>(one.doubts());
    doubts.addAll(other.doubts());
    return doubts.stream().filter(doubt -> names.contains(doubt.field())).distinct().toList();
  }

  /** Doubts about some fields of one value. */
  static List<Doubt> doubts(Annotated one, String... fields) {
    return doubts(one, one, fields);
  }

  /** Words short enough to stand in a sentence. */
  static String shortened(String words) {
    if (words.length() <= MOST_WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', MOST_WORDS - 1);
    int cut = end > 0 ? end : MOST_WORDS - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut)
        + "…";
  }

  /** What was found, in the order in which it was found, without what is suppressed. */
  Report report() {
    return rules.report(found);
  }
}
