package io.github.kehoach.core.plan;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The number of a task as printed: {@code 15}, {@code 7.12}, {@code a}, {@code 1.a}. Up to eight
 * segments of at most nine letters and digits, separated by dots. Space around it and a closing dot
 * or bracket ({@code 15.}, {@code a)}) are not part of it. Two are equal if they are written alike.
 *
 * <p>The order is total, consistent with equals, and that of print: numbers by value, letters as in
 * the Vietnamese alphabet (a, ă, â, b, c, d, đ, e …) whether capital or small, numbers before
 * letters, a number before those below it. Roman numerals are letters. So {@code 2 < 2.a < 2.d <
 * 2.đ < 10 < a}. Immutable and thread-safe.
 */
public final class TaskNumber implements Comparable<TaskNumber> {
  private static final int MOST_SEGMENTS = 8;
  private static final int LONGEST_SEGMENT = 9;
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  private final String written;

  private TaskNumber(String written) {
    this.written = written;
  }

  /**
   * The number that a text writes.
   *
   * @param text such as {@code 15}, {@code 15.} or {@code a)}
   * @throws UnreadableTextException if the text is no such number
   */
  public static TaskNumber parse(String text) {
    int end = Objects.requireNonNull(text, "text").length();
    while (end > 0 && (isSpace(text.charAt(end - 1)) || isClosing(text.charAt(end - 1)))) {
      end--;
    }
    int from = 0;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    int dot = text.indexOf('.', from);
    if (dot < 0 || dot >= end) {
      return new TaskNumber(segment(text, from, end));
    }
    return new TaskNumber(String.join(".", segments(text, from, end)));
  }

  private static List<String> segments(String text, int start, int end) {
    List<String> segments = new ArrayList<>();
    int from = start;
    while (from <= end) {
      int dot = text.indexOf('.', from);
      int until = dot < 0 || dot > end ? end : dot;
      if (segments.size() == MOST_SEGMENTS) {
        throw unreadable(text, from);
      }
      segments.add(segment(text, from, until));
      from = until + 1;
    }
    return List.copyOf(segments);
  }

  private static String segment(String text, int from, int until) {
    // Decomposed, a letter of Vietnamese takes up to three characters.
    if (until == from || until - from > 3 * LONGEST_SEGMENT) {
      throw unreadable(text, from);
    }
    String segment = Folding.composed(text.substring(from, until));
    if (segment.length() > LONGEST_SEGMENT || !isWord(segment)) {
      throw unreadable(text, from);
    }
    return segment;
  }

  private static boolean isWord(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (!Character.isLetterOrDigit(segment.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == ')';
  }

  private static UnreadableTextException unreadable(String text, int index) {
    return new UnreadableTextException(
        "TaskNumber", text, index, "a number such as 15, 7.12 or 1.a");
  }

  /** The parts between the dots. */
  public List<String> segments() {
    return written.indexOf('.') < 0 ? List.of(written) : segments(written, 0, written.length());
  }

  @Override
  public int compareTo(TaskNumber other) {
    List<String> segments = segments();
    List<String> others = other.segments();
    int shared = Math.min(segments.size(), others.size());
    for (int i = 0; i < shared; i++) {
      int order = compare(segments.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(segments.size(), others.size());
    return order != 0 ? order : written.compareTo(other.written);
  }

  /** Compares two segments number by number and letter by letter. */
  private static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = digitsEnd(left, i);
      int rightEnd = digitsEnd(right, j);
      boolean numbers = leftEnd > i && rightEnd > j;
      int order =
          numbers
              ? Integer.compare(value(left, i, leftEnd), value(right, j, rightEnd))
              : Integer.compare(rank(left.charAt(i)), rank(right.charAt(j)));
      if (order != 0) {
        return order;
      }
      i = numbers ? leftEnd : i + 1;
      j = numbers ? rightEnd : j + 1;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int value(String segment, int from, int until) {
    return Integer.parseInt(segment, from, until, 10);
  }

  private static int digitsEnd(String segment, int from) {
    int end = from;
    while (end < segment.length() && isDigit(segment.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The place of a letter in the alphabet; digits come before it and other letters after it. */
  private static int rank(char c) {
    int place = ALPHABET.indexOf(Character.toLowerCase(c));
    return isDigit(c) ? -1 : place >= 0 ? place : ALPHABET.length() + c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaskNumber that && written.equals(that.written);
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
