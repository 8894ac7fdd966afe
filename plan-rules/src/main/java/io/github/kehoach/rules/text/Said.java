package io.github.kehoach.rules.text;

import io.github.kehoach.core.Text;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value in a finding that data and people write differently: {@code month} and "tháng", {@code
 * weekend} and "ngày nghỉ hằng tuần". Immutable and thread-safe.
 *
 * @param data for machines, of no language: a code, number, id or printed words
 * @param text for people
 */
public record Said(String data, Text text) {
  private static final Text VALUE = Text.template("{0}", "{0}");

  /** Refuses null. */
  public Said {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(text, "text");
  }

  /** A value with its words in both languages. */
  public static Said of(Object data, String vi, String en) {
    return new Said(String.valueOf(data), new Text(vi, en));
  }

  /** A value with its words. */
  public static Said of(Object data, Text words) {
    return new Said(String.valueOf(data), words);
  }

  /** Several values as one, with the same between them. */
  public static Said joined(String between, Collection<?> values) {
    List<Text> words = values.stream().map(value -> VALUE.fill(wordsOf(value))).toList();
    return new Said(
        values.stream().map(Said::dataOf).collect(Collectors.joining(between)),
        new Text(
            words.stream().map(Text::vi).collect(Collectors.joining(between)),
            words.stream().map(Text::en).collect(Collectors.joining(between))));
  }

  /** The value as a finding's arguments hold it. */
  public static String dataOf(Object value) {
    if (value instanceof Text) {
      throw new IllegalArgumentException("words of two languages are no data: " + value);
    }
    return value instanceof Said said ? said.data() : String.valueOf(value);
  }

  /** The value as {@link Text#fill} takes it. */
  public static Object wordsOf(Object value) {
    return value instanceof Said said ? said.text() : value;
  }
}
