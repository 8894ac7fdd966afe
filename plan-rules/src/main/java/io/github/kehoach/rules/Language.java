package io.github.kehoach.rules;

/** The languages that the library speaks. */
public enum Language {
  /** Vietnamese. */
  VI,
  /** English. */
  EN
}
