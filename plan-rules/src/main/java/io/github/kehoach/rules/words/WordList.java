package io.github.kehoach.rules.words;

import io.github.kehoach.core.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list of phrases out of {@code words.txt}, which a person reads and completes without touching
 * code. Phrases match whole words, whatever their case and the place of their tone marks. Immutable
 * and thread-safe.
 */
public final class WordList {
  private static final Map<String, WordList> LISTS = read();

  private final List<String> phrases = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();

  private WordList() {}

  /**
   * The list of a name.
   *
   * @throws IllegalStateException if {@code words.txt} has none
   */
  public static WordList of(String name) {
    WordList list = LISTS.get(name);
    if (list == null) {
      throw new IllegalStateException("words.txt: no list " + name);
    }
    return list;
  }

  private static Map<String, WordList> read() {
    InputStream in =
        Objects.requireNonNull(WordList.class.getResourceAsStream("words.txt"), "words.txt");
    Map<String, WordList> lists = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      WordList list = new WordList();
      for (String line : lines.lines().toList()) {
        if (line.startsWith("[")) {
          list = new WordList();
          lists.put(line.substring(1, line.indexOf(']')), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.phrases.add(folded(line));
          list.printed.add(line.strip());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lists;
  }

  /** The words of a text, folded, with one space before and after each and no marks. */
  public static String folded(String text) {
    String fold = Folding.fold(text);
    StringBuilder words = new StringBuilder(fold.length() + 2).append(' ');
    for (int i = 0; i < fold.length(); i++) {
      char c = fold.charAt(i);
      boolean isWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (isWord || Character.getType(c) == Character.NON_SPACING_MARK) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString().replace(" hàng ", " hằng "); // two spellings of one word
  }

  /** The phrases, folded, with a space before and after each. */
  public List<String> phrases() {
    return phrases;
  }

  /** The phrases as they are printed there. */
  public List<String> printed() {
    return printed;
  }

  /** Whether a text that {@link #folded} gave holds one of the phrases. */
  public boolean isIn(String words) {
    for (int i = 0; i < phrases.size(); i++) {
      if (words.contains(phrases.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase of the list, as it is printed there, that such a text holds; else "". */
  public String firstIn(String words) {
    for (int i = 0; i < phrases.size(); i++) {
      if (words.contains(phrases.get(i))) {
        return printed.get(i);
      }
    }
    return "";
  }

  /**
   * The first phrase of the list, as it is printed there, that such a text begins with; else "".
   */
  public String beginningOf(String words) {
    for (int i = 0; i < phrases.size(); i++) {
      if (words.startsWith(phrases.get(i))) {
        return printed.get(i);
      }
    }
    return "";
  }

  /** The first phrase of the list, as it is printed there, that such a text ends with; else "". */
  public String endOf(String words) {
    for (int i = 0; i < phrases.size(); i++) {
      if (words.endsWith(phrases.get(i))) {
        return printed.get(i);
      }
    }
    return "";
  }

  /** Whether a text that {@link #folded} gave begins with one of the phrases. */
  public boolean begins(String words) {
    return phrases.stream().anyMatch(words::startsWith);
  }

  /** Whether a text that {@link #folded} gave ends with one of the phrases. */
  public boolean ends(String words) {
    return phrases.stream().anyMatch(words::endsWith);
  }

  /** Whether a text that {@link #folded} gave is one of the phrases. */
  public boolean is(String words) {
    return phrases.contains(words);
  }
}
