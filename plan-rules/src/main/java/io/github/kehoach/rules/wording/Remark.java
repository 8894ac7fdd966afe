package io.github.kehoach.rules.wording;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Messages;
import java.util.Locale;
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

  /**
   * A remark of this library's own readers, whose words stand in the messages.
   *
   * @param reader which reader, such as {@code target}
   * @param note its name in lower case with dashes is the code
   */
  public static Remark of(String reader, Enum<?> note, TextSpan span) {
    String code = note.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Remark(code, span, Messages.text("wording." + reader + "." + code));
  }
}
