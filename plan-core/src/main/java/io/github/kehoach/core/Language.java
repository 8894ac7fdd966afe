package io.github.kehoach.core;

import io.github.kehoach.core.internal.Codes;
import java.util.Locale;

/** The languages that the library speaks. */
public enum Language {
  /** Vietnamese. */
  VI("vi"),
  /** English. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * The language for a reader of a locale: Vietnamese for Vietnamese, English for any other.
   *
   * @param locale what the reader asked for, not null
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(VI.code) ? VI : EN;
  }

  /**
   * The language whose code is given.
   *
   * @param code {@code vi} or {@code en}, not null
   * @throws UnreadableTextException if the code is neither
   */
  public static Language parse(String code) {
    return Codes.parse("Language", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
