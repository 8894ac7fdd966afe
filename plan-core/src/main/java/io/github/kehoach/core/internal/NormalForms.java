package io.github.kehoach.core.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The normal forms of Unicode in time linear in the text. Marks on one letter are put in order by
 * sorting, which costs their square: a hundred thousand of them, half a minute. A run of more than
 * thirty marks, Unicode's own limit for streams (UAX 15), is no writing and stays as it is.
 */
public final class NormalForms {
  private static final int MOST_MARKS = 30;

  private NormalForms() {}

  /** Composed. */
  public static String nfc(CharSequence text) {
    return isComposed(text) ? text.toString() : normalized(text, Form.NFC);
  }

  /** Whether a text holds only the letters and signs of nearly all text, which are composed. */
  private static boolean isComposed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && !(c >= 0x1E00 && c < 0x1F00) && !(c >= 0x2010 && c <= 0x2026)) {
        return false;
      }
    }
    return true;
  }

  /** Without invisible characters, such as a mark of byte order or a zero width space. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 || Character.getType(c) != Character.FORMAT) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  /** Decomposed. */
  public static String nfd(CharSequence text) {
    return normalized(text, Form.NFD);
  }

  private static String normalized(CharSequence text, Form form) {
    int flood = flood(text, 0);
    if (flood < 0) {
      return Normalizer.normalize(text, form);
    }
    StringBuilder out = new StringBuilder(text.length());
    int free = 0;
    while (flood >= 0) {
      int end = endOfMarks(text, flood);
      out.append(Normalizer.normalize(text.subSequence(free, flood), form));
      out.append(text, flood, end);
      free = end;
      flood = flood(text, free);
    }
    return out.append(Normalizer.normalize(text.subSequence(free, text.length()), form)).toString();
  }

  /** Where the next run of too many marks begins, or -1. */
  private static int flood(CharSequence text, int from) {
    int i = from;
    while (i < text.length()) {
      int end = endOfMarks(text, i);
      if (end - i > MOST_MARKS && Character.codePointCount(text, i, end) > MOST_MARKS) {
        return i;
      }
      i = end + 1;
    }
    return -1;
  }

  private static int endOfMarks(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '\u0300' && isMark(text, end)) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    return end;
  }

  private static boolean isMark(CharSequence text, int at) {
    return switch (Character.getType(Character.codePointAt(text, at))) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
