package io.github.kehoach.rules.wording.deadline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every number that a text can be said to hold: digits, Roman numerals, number words and what
 * neighbouring number words make together ("năm mươi": 5, 10 and 50). It shares neither code nor
 * word lists with the reader that it judges, and knows every number word of the language.
 */
final class NumbersInText {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("nhăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));
  private static final Map<String, Integer> POWERS =
      Map.of(
          "mười", 10, "mươi", 10, "chục", 10, "trăm", 100, "nghìn", 1_000, "ngàn", 1_000, "triệu",
          1_000_000);
  private static final Set<String> FILLERS = Set.of("linh", "lẻ");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(\\d{2})(?!\\d)");
  private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+|[^\\d\\p{L}\\s]");

  private NumbersInText() {}

  static Set<Integer> of(String text) {
    Set<Integer> found = new HashSet<>();
    List<String> run = new ArrayList<>();
    Matcher pieces = PIECE.matcher(text.toLowerCase(Locale.ROOT));
    while (pieces.find()) {
      String piece = pieces.group();
      if (isNumberWord(piece)) {
        run.add(piece);
        continue;
      }
      addAll(run, found);
      run.clear();
      if (Character.isDigit(piece.charAt(0)) && piece.length() < 10) {
        found.add(Integer.valueOf(piece));
      } else if (ROMAN.contains(piece)) {
        found.add(ROMAN.indexOf(piece) + 1);
      }
    }
    addAll(run, found);
    Matcher dates = TWO_DIGIT_YEAR.matcher(text);
    while (dates.find()) {
      found.add(2000 + Integer.parseInt(dates.group(1)));
    }
    return found;
  }

  private static boolean isNumberWord(String word) {
    return UNITS.containsKey(word) || POWERS.containsKey(word) || FILLERS.contains(word);
  }

  /** A number word may also be another word ("năm", "ba"), so every part of a run counts. */
  private static void addAll(List<String> run, Set<Integer> found) {
    for (int from = 0; from < run.size(); from++) {
      for (int to = from + 1; to <= Math.min(run.size(), from + 12); to++) {
        long value = value(run.subList(from, to));
        if (value >= 0 && value <= Integer.MAX_VALUE) {
          found.add((int) value);
        }
      }
    }
  }

  /** What the words make together, or -1 if they are no number. */
  private static long value(List<String> words) {
    if (words.size() > 1 && words.stream().allMatch(UNITS::containsKey)) {
      return words.stream().mapToLong(UNITS::get).reduce(0, (before, digit) -> 10 * before + digit);
    }
    long sum = 0;
    int unit = -1;
    for (String word : words) {
      if (POWERS.containsKey(word)) {
        int power = POWERS.get(word);
        boolean thousands = power >= 1_000 && sum > 0;
        sum = thousands ? (sum + Math.max(unit, 0)) * power : sum + (unit < 0 ? 1L : unit) * power;
        unit = -1;
      } else if (UNITS.containsKey(word)) {
        if (unit >= 0) {
          return -1;
        }
        unit = UNITS.get(word);
      }
    }
    return sum + Math.max(unit, 0);
  }
}
