package io.github.kehoach.core.plan;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.util.List;

/**
 * The number of a task or section as printed: {@code 15}, {@code 7.12}, {@code a)}, {@code (1)},
 * {@code II.}, {@code -}. Any text of up to 64 characters is one. It is shown as it is printed;
 * only space around it and how its letters are composed are not kept. Two are equal if they are
 * written alike.
 *
 * <p>{@link #key} is what identifies it: brackets around the number and marks after it do not
 * matter, so {@code (1)}, {@code 1)}, {@code 1.} and {@code 1} are the same number ({@link
 * #isSameAs}), while {@code 01} and {@code A} are not {@code 1} and {@code a}.
 *
 * <p>The order is total, consistent with equals, and that of print: numbers by value, letters as in
 * the Vietnamese alphabet (a, ă, â, b, c, d, đ, e …) whether capital or small, numbers before
 * letters, a number before those below it. Roman numerals are letters. So {@code 2 < 2.a < 2.d <
 * 2.đ < 10 < a}. Immutable and thread-safe.
 *
 * <p>Laws: {@code part-number-closing-marks}, {@code part-number-order-by-value}, {@code
 * part-number-order-by-alphabet}, {@code part-number-order-parts-after-whole}, {@code
 * part-number-any-short-text}.
 */
public final class PartNumber implements Comparable<PartNumber> {
  private static final int LONGEST = 64;
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String OPENING = "([";
  private static final String CLOSING = ".)]:/-–";

  private final String written;
  private final String key;

  private PartNumber(String written) {
    this.written = written;
    this.key = keyOf(written);
  }

  /**
   * The number that a text prints.
   *
   * @param text such as {@code 15}, {@code a)}, {@code (1)} or {@code -}
   * @throws UnreadableTextException if the text is blank or longer than 64 characters
   */
  public static PartNumber parse(String text) {
    String trimmed = Checks.trimmed(Checks.required(text, "PartNumber"));
    // Decomposed, a letter of Vietnamese takes up to three characters.
    String written = trimmed.length() > 3 * LONGEST ? "" : Folding.composed(trimmed);
    if (written.isEmpty() || written.length() > LONGEST) {
      throw Refuse.text("PartNumber", text, 0, "a-part-number");
    }
    return new PartNumber(written);
  }

  /** The same as {@link #parse}, under the name by which frameworks convert parameters. */
  public static PartNumber valueOf(String text) {
    return parse(text);
  }

  /** Without a bracket before and marks after; a text of marks alone is its own key. */
  private static String keyOf(String written) {
    int from = 0;
    int end = written.length();
    while (from < end && isOneOf(OPENING, written.charAt(from))) {
      from++;
    }
    while (end > from && isOneOf(CLOSING, written.charAt(end - 1))) {
      end--;
    }
    return from == end ? written : written.substring(from, end);
  }

  private static boolean isOneOf(String marks, char c) {
    return Checks.isSpace(c) || marks.indexOf(c) >= 0;
  }

  /** What identifies the number, such as {@code 1} for {@code (1)}; fit as a key in a map. */
  public String key() {
    return key;
  }

  /** Whether two are the same number, however they are printed. */
  public boolean isSameAs(PartNumber other) {
    return key.equals(Checks.required(other, "PartNumber.other").key);
  }

  /** Whether it is a sign that only marks an item, such as {@code -}: no letter and no digit. */
  public boolean isBullet() {
    return key.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The parts of the key between the dots. */
  public List<String> segments() {
    return List.of(key.split("\\.", -1));
  }

  @Override
  public int compareTo(PartNumber other) {
    int order = compare(key, other.key);
    return order != 0 ? order : written.compareTo(other.written);
  }

  /** Compares two keys number by number and letter by letter; a dot comes before everything. */
  private static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = digitsEnd(left, i);
      int rightEnd = digitsEnd(right, j);
      boolean numbers = leftEnd > i && rightEnd > j;
      int order =
          numbers
              ? values(left.substring(i, leftEnd), right.substring(j, rightEnd))
              : Integer.compare(rank(left.charAt(i)), rank(right.charAt(j)));
      if (order != 0) {
        return order;
      }
      i = numbers ? leftEnd : i + 1;
      j = numbers ? rightEnd : j + 1;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  /** By value: without leading zeros the longer is the larger. */
  private static int values(String left, String right) {
    String one = withoutZeros(left);
    String other = withoutZeros(right);
    int order = Integer.compare(one.length(), other.length());
    return order != 0 ? order : one.compareTo(other);
  }

  private static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A dot, then digits, then the letters of the alphabet, then everything else. */
  private static int rank(char c) {
    int place = ALPHABET.indexOf(Character.toLowerCase(c));
    return c == '.' ? -2 : isDigit(c) ? -1 : place >= 0 ? place : ALPHABET.length() + c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartNumber that && written.equals(that.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
