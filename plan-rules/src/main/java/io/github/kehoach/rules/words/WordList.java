package io.github.kehoach.rules.words;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

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
    Map<String, WordList> lists = new HashMap<>();
    WordList list = new WordList();
    for (String line : TableLines.of(WordList.class, "words.txt")) {
      if (line.startsWith("[")) {
        list = new WordList();
        lists.put(line.substring(1, line.indexOf(']')), list);
      } else {
        list.phrases.add(folded(line));
        list.printed.add(line.strip());
      }
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
    return first(words, String::contains) >= 0;
  }

  /** The first phrase of the list, as it is printed there, that such a text holds; else "". */
  public String firstIn(String words) {
    return printed(first(words, String::contains));
  }

  /** Whether such a text begins with one of the phrases. */
  public boolean begins(String words) {
    return first(words, String::startsWith) >= 0;
  }

  /**
   * The first phrase of the list, as it is printed there, that such a text begins with; else "".
   */
  public String beginningOf(String words) {
    return printed(first(words, String::startsWith));
  }

  /** Whether such a text ends with one of the phrases. */
  public boolean ends(String words) {
    return first(words, String::endsWith) >= 0;
  }

  /** Whether such a text is one of the phrases. */
  public boolean is(String words) {
    return phrases.contains(words);
  }

  private int first(String words, BiPredicate<String, String> holds) {
    for (int i = 0; i < phrases.size(); i++) {
      if (holds.test(words, phrases.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private String printed(int index) {
    return index < 0 ? "" : printed.get(index);
  }
}
