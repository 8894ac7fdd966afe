package io.github.kehoach.guide.spec;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case of a law.
 *
 * @param asked what is looked at
 * @param run computes the result
 */
record SpecCase(Text asked, Run run) {
  /** The result, on one line. */
  String result(Language language) throws Exception {
    return said(run.in(language), language)
        .strip()
        .replaceAll("\\s*\\R\\s*", "; ")
        .replace("|", "\\|");
  }

  private static String said(Object value, Language language) {
    boolean vi = language == Language.VI;
    if (value instanceof Boolean yes) {
      return yes ? (vi ? "có" : "yes") : (vi ? "không" : "no");
    }
    if (value instanceof Optional<?> one) {
      return one.map(inside -> said(inside, language)).orElse("—");
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty()
          ? "—"
          : all.stream().map(one -> said(one, language)).collect(Collectors.joining("; "));
    }
    return value.toString();
  }

  /** What a case does. */
  @FunctionalInterface
  interface Run {
    /** The result; a list or a text. */
    Object in(Language language) throws Exception;
  }
}
