package io.github.kehoach.rules.wording;

import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign as the grammar of targets sees it.
 *
 * @param value what the vocabulary gave, or the year of a horizon
 * @param figure the number, if it is one
 * @param start index of its first character
 * @param end index after its last character
 */
record TargetAtom(TargetWord word, int value, @Nullable Figure figure, int start, int end) {
  boolean is(TargetWord other) {
    return word == other;
  }
}
