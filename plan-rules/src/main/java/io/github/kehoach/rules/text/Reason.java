package io.github.kehoach.rules.text;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.util.List;
import java.util.Objects;

/**
 * Why something is so: a sentence, and the reasons behind it. One tree gives both languages.
 * Immutable and thread-safe.
 *
 * @param text the sentence
 * @param because what it rests on, in order; empty at a leaf
 */
public record Reason(Text text, List<Reason> because) {
  /** Refuses null. */
  public Reason {
    Objects.requireNonNull(text, "text");
    because = List.copyOf(because);
  }

  /** A sentence and what it rests on. */
  public static Reason of(Text text, Reason... because) {
    return new Reason(text, List.of(because));
  }

  /** The whole tree in a language, a line a sentence, two spaces deeper a level. */
  public String in(Language language) {
    StringBuilder out = new StringBuilder();
    write(out, language, 0);
    return out.toString();
  }

  private void write(StringBuilder out, Language language, int depth) {
    out.append(depth == 0 ? "" : "\n").append("  ".repeat(depth)).append(text.in(language));
    because.forEach(reason -> reason.write(out, language, depth + 1));
  }
}
