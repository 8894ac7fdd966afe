package io.github.kehoach.json;

import io.github.kehoach.rules.Text;

/** Rules of the model, which it words in English, in both languages. */
final class Refusals {
  static final Text UNREADABLE = new Text("không đọc được", "be readable");

  private Refusals() {}

  /** A rule in both languages; one that has no translation stays in English. */
  static Text rule(String english) {
    return new Text("(" + english + ")", english);
  }
}
