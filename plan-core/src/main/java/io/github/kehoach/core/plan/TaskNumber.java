package io.github.kehoach.core.plan;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The number of a task as printed: {@code 15}, {@code 7.12}, {@code a}, {@code 1.a}. Up to eight
 * segments of digits and letters, separated by dots. A closing dot or bracket ({@code 15.}, {@code
 * a)}) is not part of it. Two are equal if they are written alike; the order is that of print, with
 * numbers by value and letters as in the Vietnamese alphabet (a, ă, â, b, c, d, đ, e …). Immutable
 * and thread-safe.
 */
public final class TaskNumber implements Comparable<TaskNumber> {
  private static final int MOST_SEGMENTS = 8;
  private static final int LONGEST_SEGMENT = 9;
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  private final String written;
  private final List<String> segments;

  private TaskNumber(String written, List<String> segments) {
    this.written = written;
    this.segments = segments;
  }

  /**
   * The number that a text writes.
   *
   * @param text such as {@code 15}, {@code 15.} or {@code a)}
   * @throws UnreadableTextException if the text is no such number
   */
  public static TaskNumber parse(String text) {
    Objects.requireNonNull(text, "text");
    String written = Folding.composed(text).strip();
    while (written.endsWith(".") || written.endsWith(")")) {
      written = written.substring(0, written.length() - 1).strip();
    }
    List<String> segments = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || written.charAt(i) == '.') {
        if (i == from || i - from > LONGEST_SEGMENT || segments.size() == MOST_SEGMENTS) {
          throw unreadable(text, from);
        }
        segments.add(written.substring(from, i));
        from = i + 1;
      } else if (!Character.isLetterOrDigit(written.charAt(i))) {
        throw unreadable(text, i);
      }
    }
    return new TaskNumber(written, List.copyOf(segments));
  }

  private static UnreadableTextException unreadable(String text, int index) {
    return new UnreadableTextException(
        "TaskNumber", text, Math.min(index, text.length()), "a number such as 15, 7.12 or 1.a");
  }

  /** The parts between the dots. */
  public List<String> segments() {
    return segments;
  }

  @Override
  public int compareTo(TaskNumber other) {
    int shared = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < shared; i++) {
      int order = compare(segments.get(i), other.segments.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(segments.size(), other.segments.size());
    return order != 0 ? order : written.compareTo(other.written);
  }

  private static int compare(String left, String right) {
    int leftDigits = leadingDigits(left);
    int rightDigits = leadingDigits(right);
    if (leftDigits > 0 && rightDigits > 0) {
      int order =
          Long.compare(
              Long.parseLong(left.substring(0, leftDigits)),
              Long.parseLong(right.substring(0, rightDigits)));
      return order != 0
          ? order
          : compareLetters(left.substring(leftDigits), right.substring(rightDigits));
    }
    return leftDigits > 0 ? -1 : rightDigits > 0 ? 1 : compareLetters(left, right);
  }

  private static int compareLetters(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(rank(left.charAt(i)), rank(right.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static int rank(char c) {
    int place = ALPHABET.indexOf(Character.toLowerCase(c));
    return place >= 0 ? place : ALPHABET.length() + c;
  }

  private static int leadingDigits(String segment) {
    int digits = 0;
    while (digits < segment.length()
        && segment.charAt(digits) >= '0'
        && segment.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
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
