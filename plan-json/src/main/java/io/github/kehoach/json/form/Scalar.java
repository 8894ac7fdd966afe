package io.github.kehoach.json.form;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text in JSON.
 *
 * @param due what stands where such a value is due
 * @param reader gives null or refuses if a text is none of the type
 * @param <T> the type
 */
public record Scalar<T>(
    Class<T> type,
    Text due,
    Function<String, ? extends @Nullable T> reader,
    Function<T, String> writer,
    boolean mayBeBlank)
    implements Form.Typed<T> {
  /** Longest text that is kept once for all its equals. */
  private static final int SHARED = 120;

  /** A text that is not blank. */
  public static final Scalar<String> WORDS = of(String.class, Names.WORDS, Function.identity());

  /** Any text, also a blank one, such as the pointer to a whole document. */
  public static final Scalar<String> ANY_TEXT =
      new Scalar<>(String.class, Names.WORDS, Function.identity(), Function.identity(), true);

  /**
   * A text that is not blank, written as its value shows itself.
   *
   * @param due what stands where such a value is due
   */
  public static <T> Scalar<T> of(Class<T> type, Text due, Function<String, T> reader) {
    return of(type, due, reader, Object::toString);
  }

  /** A text that is not blank, written in a way of its own. */
  public static <T> Scalar<T> of(
      Class<T> type, Text due, Function<String, T> reader, Function<T, String> writer) {
    return new Scalar<>(type, due, reader, writer, false);
  }

  /** One of the constants of an enum, by its text. */
  public static <T extends Enum<T>> Scalar<T> choice(Class<T> type) {
    return choice(type, Enum::toString);
  }

  /** One of the constants of an enum, by a code. */
  public static <T extends Enum<T>> Scalar<T> choice(Class<T> type, Function<T, String> code) {
    Map<String, T> byCode = new LinkedHashMap<>();
    EnumSet.allOf(type).forEach(choice -> byCode.put(code.apply(choice), choice));
    return of(type, Names.oneOf(byCode.keySet()), byCode::get, code);
  }

  @Override
  public @Nullable T read(Node node, Parsing in) {
    boolean isShared = node.text().length() <= SHARED;
    T known = isShared ? in.shared().of(this, node.text()) : null;
    if (known != null && node.type() == Node.Type.TEXT) {
      return known;
    }
    String text = text(node, in, due, mayBeBlank);
    T value = text == null ? null : value(text);
    if (value == null && text != null) {
      in.problem(node, ProblemCode.UNREADABLE, Names.shortened(text), due);
    }
    if (value != null && isShared) {
      in.shared().keep(this, node.text(), value);
    }
    return value;
  }

  private @Nullable T value(String text) {
    try {
      return reader.apply(text);
    } catch (UnreadableTextException | InvalidValueException unreadable) {
      return null;
    }
  }

  private static @Nullable String text(Node node, Parsing in, Text due, boolean mayBeBlank) {
    if (node.type() != Node.Type.TEXT) {
      in.wrongType(node, due);
      return null;
    }
    String text = node.text();
    if (!in.isWhole(node, text)) {
      return null;
    }
    if (!mayBeBlank && isBlank(text)) {
      in.problem(node, ProblemCode.BLANK, Names.shortened(text));
      return null;
    }
    return text;
  }

  /** Spaces that keep words together are spaces too, as the model and the schema have it. */
  private static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A text that is not blank. */
  public static @Nullable String words(Node node, Parsing in, Text due) {
    return text(node, in, due, false);
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    out.text(writer.apply(value));
  }
}
