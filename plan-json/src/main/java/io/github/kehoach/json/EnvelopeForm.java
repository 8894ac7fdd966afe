package io.github.kehoach.json;

import io.github.kehoach.rules.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"format":"kehoach/1","plan":{…}}}: the format, then the document.
 *
 * @param <T> the type inside
 */
final class EnvelopeForm<T> extends ObjectForm<T> {
  /** The one format that this library reads and writes. */
  static final String FORMAT = "kehoach/1";

  private final Field<T, T> body;

  EnvelopeForm(String name, Form<T> form) {
    super("Envelope");
    required("format", new FormatForm(), value -> FORMAT);
    body = required(name, form, value -> value);
  }

  @Override
  T build(Slots slots) {
    return slots.get(body);
  }

  /** The name of the format; another one ends the reading, because all else would be noise. */
  static final class FormatForm implements Form<String> {
    private static final String FAMILY = "kehoach/";
    private static final Text DUE = Text.same("\"" + FORMAT + "\"");

    @Override
    public @Nullable String read(JsonIn in) throws IOException {
      String format = in.text(DUE);
      if (format == null || format.equals(FORMAT)) {
        return format;
      }
      in.unsupported(
          isVersion(format) ? ProblemCode.UNKNOWN_VERSION : ProblemCode.UNKNOWN_FORMAT,
          Says.shortened(format),
          FORMAT);
      return null;
    }

    private static boolean isVersion(String format) {
      return format.startsWith(FAMILY)
          && format.length() > FAMILY.length()
          && format.chars().skip(FAMILY.length()).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    @Override
    public void write(String value, JsonOut out) throws IOException {
      out.text(value);
    }
  }
}
