package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.wording.WordingStep;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One part of a text as the grammar derived it: which rule, its values by name, its words.
 *
 * <p>A value is a number; a value that names words is the place of the first and last token. What
 * comes before the part in the text, if anything, is its {@link #joint}. Immutable and thread-safe.
 */
public final class Phrase {
  private final String rule;
  private final String joint;
  private final int first;
  private final int last;
  private final Slot[] slots;

  /** A value under a name, and the tokens that it came from. */
  record Slot(String name, int value, int first, int last) {}

  Phrase(String rule, String joint, int first, int last, Slot... slots) {
    this.rule = rule;
    this.joint = joint;
    this.first = first;
    this.last = last;
    this.slots = slots;
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

  private int indexOf(String name) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** This part of a text, as a person may read it. */
  public WordingStep step(Tokens tokens) {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (Slot slot : slots) {
      values.put(slot.name(), slot.value());
    }
    return new WordingStep(rule, joint, tokens.span(first, last), values);
  }

  /** Whether it has a value of a name. */
  public boolean has(String name) {
    return indexOf(name) >= 0;
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
    int at = indexOf(name);
    return at < 0 ? 0 : slots[at].value();
  }

  /** First token of the words of a name; only where it {@link #has} it. */
  public int first(String name) {
    return slots[indexOf(name)].first();
  }

  /** Last token of the words of a name; only where it {@link #has} it. */
  public int last(String name) {
    return slots[indexOf(name)].last();
  }

  /** This phrase with a value more, or another one. */
  public Phrase with(String name, int value) {
    return with(name, value, first, last);
  }

  /** This phrase with a value that came from given tokens. */
  public Phrase with(String name, int value, int from, int to) {
    int known = indexOf(name);
    int at = known < 0 ? slots.length : known;
    Slot[] more = Arrays.copyOf(slots, Math.max(slots.length, at + 1));
    more[at] = new Slot(name, value, from, to);
    return new Phrase(rule, joint, first, last, more);
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
    Stream<Slot> left = Arrays.stream(slots).filter(slot -> !slot.name().equals(name));
    return new Phrase(rule, joint, first, last, left.toArray(Slot[]::new));
  }

  /** This phrase behind another joint. */
  public Phrase behind(String other) {
    return new Phrase(rule, other, first, last, slots);
  }

  /** This phrase over the words of another as well. */
  public Phrase over(Phrase other) {
    return new Phrase(rule, joint, Math.min(first, other.first), Math.max(last, other.last), slots);
  }

  /** This phrase as if another rule had derived it. */
  public Phrase as(String other) {
    return new Phrase(other, joint, first, last, slots);
  }
}
