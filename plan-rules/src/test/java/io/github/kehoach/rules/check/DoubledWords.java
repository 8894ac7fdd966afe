package io.github.kehoach.rules.check;

import io.github.kehoach.core.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a noun of a template before a value that begins with it, as in "chỉ tiêu chỉ tiêu 11". What
 * stands in quotation marks is somebody else's.
 */
public final class DoubledWords {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(\\p{L}+(?: \\p{L}+)?) \\1(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DoubledWords() {}

  /** The sentences of a finding, in both languages, that say a word twice in a row. */
  public static Stream<String> in(Finding finding) {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(finding.text(), finding.hint()).map(t -> t.in(language)))
        .filter(sentence -> TWICE.matcher(sentence).find());
  }
}
