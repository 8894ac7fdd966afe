package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.wording.WordingStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One part of a text as the grammar derived it: which rule, its values by name, its words.
 *
 * <p>A value is a number; a value that names words is the place of the first and last token. What
 * comes before the part in the text, if anything, is its {@link #joint}. Immutable and thread-safe.
 */
public final class Phrase {
  private static final int FIELDS = 3;

  private final String rule;
  private final String joint;
  private final int first;
  private final int last;
  private final List<String> names;
  // For each name: its number, the first and the last token that it came from.
  private final int[] values;

  Phrase(String rule, String joint, int first, int last, List<String> names, int[] values) {
    this.rule = rule;
    this.joint = joint;
    this.first = first;
    this.last = last;
    this.names = List.copyOf(names);
    this.values = values;
  }

  /** This part of a text, as a person may read it. */
  public WordingStep step(Tokens tokens) {
    return new WordingStep(rule, joint, tokens.span(first, last), values());
  }

  /** Name of the part rule that derived it. */
  public String rule() {
    return rule;
  }

  /** Name of the joint rule before it; empty at the beginning and where nothing stands between. */
  public String joint() {
    return joint;
  }

  /** First token. */
  public int first() {
    return first;
  }

  /** Last token. */
  public int last() {
    return last;
  }

  /** Whether it has a value of a name. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Whether it has a value of any of the names. */
  public boolean hasAny(String... some) {
    for (String name : some) {
      if (has(name)) {
        return true;
      }
    }
    return false;
  }

  /** The value of a name, 0 if it has none. */
  public int get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? 0 : values[at * FIELDS];
  }

  /** First token of the words of a name; only where it {@link #has} it. */
  public int first(String name) {
    return values[names.indexOf(name) * FIELDS + 1];
  }

  /** Last token of the words of a name; only where it {@link #has} it. */
  public int last(String name) {
    return values[names.indexOf(name) * FIELDS + 2];
  }

  /** All values by their names, in the order in which the rule took them. */
  public Map<String, Integer> values() {
    Map<String, Integer> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(name, get(name)));
    return all;
  }

  /** This phrase with a value more, or another one. */
  public Phrase with(String name, int value) {
    return with(name, value, first, last);
  }

  /** This phrase with a value that came from given tokens. */
  public Phrase with(String name, int value, int from, int to) {
    int at = names.indexOf(name);
    if (at >= 0) {
      int[] changed = values.clone();
      changed[at * FIELDS] = value;
      changed[at * FIELDS + 1] = from;
      changed[at * FIELDS + 2] = to;
      return new Phrase(rule, joint, first, last, names, changed);
    }
    String[] more = Arrays.copyOf(names.toArray(new String[0]), names.size() + 1);
    more[names.size()] = Objects.requireNonNull(name, "name");
    int[] changed = Arrays.copyOf(values, values.length + FIELDS);
    changed[values.length] = value;
    changed[values.length + 1] = from;
    changed[values.length + 2] = to;
    return new Phrase(rule, joint, first, last, List.of(more), changed);
  }

  /** This phrase with the value that another has of a name, if it has any. */
  public Phrase taking(Phrase other, String... some) {
    Phrase changed = this;
    for (String name : some) {
      if (other.has(name)) {
        changed = changed.with(name, other.get(name), other.first(name), other.last(name));
      }
    }
    return changed;
  }

  /** This phrase without the value of a name. */
  public Phrase without(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      return this;
    }
    List<String> fewer = new ArrayList<>(names);
    fewer.remove(at);
    int[] left = new int[values.length - FIELDS];
    System.arraycopy(values, 0, left, 0, at * FIELDS);
    System.arraycopy(values, (at + 1) * FIELDS, left, at * FIELDS, left.length - at * FIELDS);
    return new Phrase(rule, joint, first, last, fewer, left);
  }

  /** This phrase behind another joint. */
  public Phrase behind(String other) {
    return new Phrase(rule, other, first, last, names, values);
  }

  /** This phrase over the words of another as well. */
  public Phrase over(Phrase other) {
    return new Phrase(
        rule, joint, Math.min(first, other.first), Math.max(last, other.last), names, values);
  }

  /** This phrase as if another rule had derived it. */
  public Phrase as(String other) {
    return new Phrase(other, joint, first, last, names, values);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(joint).append('[').append(rule);
    for (int i = 0; i < names.size(); i++) {
      out.append(' ').append(names.get(i)).append('=').append(values[i * FIELDS]);
    }
    return out.append("] ").append(first).append("..").append(last).toString();
  }
}
