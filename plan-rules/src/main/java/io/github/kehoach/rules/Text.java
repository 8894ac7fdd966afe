package io.github.kehoach.rules;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One sentence in Vietnamese and in English. A template has numbered places, {@code {0}} to {@code
 * {9}}, the same in both languages, which {@link #fill} replaces; days and periods are written as
 * each language writes them. Immutable and thread-safe.
 *
 * @param vi the sentence in Vietnamese
 * @param en the sentence in English
 */
public record Text(String vi, String en) {
  /** Refuses null. */
  public Text {
    Objects.requireNonNull(vi, "vi");
    Objects.requireNonNull(en, "en");
  }

  /** The same words in both languages, such as a quotation. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /**
   * A template.
   *
   * @throws InvalidValueException if the two do not have the same places
   */
  public static Text template(String vi, String en) {
    if (!places(vi).equals(places(en))) {
      throw new InvalidValueException(
          "Text.template", "have the same places in both languages", vi + " / " + en);
    }
    return new Text(vi, en);
  }

  /**
   * This template with its places replaced.
   *
   * @param values one for each place; a {@link Text} is written in each language, days and periods
   *     as each language writes them, anything else by its text form, in which hidden characters
   *     are shown as {@code \\u202e}
   */
  public Text fill(Object... values) {
    return new Text(fill(vi, Language.VI, values), fill(en, Language.EN, values));
  }

  /** The sentence in a language. */
  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }

  private static String fill(String template, Language language, Object... values) {
    int at = template.indexOf('{');
    if (at < 0) {
      return template;
    }
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    while (at >= 0) {
      if (isPlace(template, at)) {
        out.append(template, from, at)
            .append(written(values[template.charAt(at + 1) - '0'], language));
        from = at + 3;
      }
      at = template.indexOf('{', at + 1);
    }
    return out.append(template, from, template.length()).toString();
  }

  private static Set<Character> places(String template) {
    Set<Character> places = new TreeSet<>();
    for (int i = 0; i < template.length(); i++) {
      if (isPlace(template, i)) {
        places.add(template.charAt(i + 1));
      }
    }
    return places;
  }

  private static boolean isPlace(String template, int at) {
    return at + 2 < template.length()
        && template.charAt(at) == '{'
        && Character.isDigit(template.charAt(at + 1))
        && template.charAt(at + 2) == '}';
  }

  private static String written(Object value, Language language) {
    if (value instanceof Text text) {
      return text.in(language);
    }
    if (value instanceof LocalDate day) {
      return CalendarText.day(day, language);
    }
    if (value instanceof CalendarPeriod period) {
      return CalendarText.period(period, language);
    }
    return HiddenCharacters.shown(String.valueOf(value));
  }
}
