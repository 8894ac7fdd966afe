package io.github.kehoach.rules.wording;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * What a reader has to say about a place in a text: something that it took for granted, or why it
 * does not understand. Immutable and thread-safe.
 *
 * @param code stable id in words, such as {@code several-numbers}
 * @param span the characters concerned
 * @param text for a person
 */
public record Remark(String code, TextSpan span, Text text) {
  /** Refuses null. */
  public Remark {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
