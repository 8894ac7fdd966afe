package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of the format, {@code kehoach/1}. Another major version ends the reading, because all
 * else would be noise. A newer minor version is told as information and kept beside the value,
 * under the name of the field, so that a document does not claim less than it holds when it is
 * written again.
 */
final class FormatForm implements Form<String> {
  /** The name of the field. */
  static final String NAME = "format";

  /** The one format that this library reads and writes. */
  static final String FORMAT = "kehoach/1";

  private static final String FAMILY = "kehoach/";
  private static final Text DUE = Text.same("\"" + FORMAT + "\"");
  private static final int LONGEST = 9;

  @Override
  public @Nullable String read(JsonIn in) throws IOException {
    String format = in.text(DUE);
    if (format == null || format.equals(FORMAT)) {
      return format;
    }
    if (isMinor(format)) {
      in.newerVersion(NAME, format, FORMAT);
      return FORMAT;
    }
    in.unsupported(
        isVersion(format) ? ProblemCode.UNKNOWN_VERSION : ProblemCode.UNKNOWN_FORMAT,
        Says.shortened(format),
        FORMAT);
    return null;
  }

  /** Writes the version that was kept beside the value; this library's own if there is none. */
  @Override
  public void write(String value, JsonOut out) throws IOException {
    String kept = out.take(NAME);
    out.text(kept == null ? value : unquoted(kept));
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return Definitions.type("string").put("pattern", "^" + FORMAT + "(?:\\.[1-9][0-9]{0,8})?$");
  }

  /** What stands beside a value without the version: minor versions are not part of a digest. */
  static Extensions without(Extensions beside) {
    if (beside.get(NAME).isEmpty()) {
      return beside;
    }
    Map<String, String> rest = new LinkedHashMap<>(beside.asMap());
    rest.remove(NAME);
    return Extensions.of(rest);
  }

  private static String unquoted(String json) {
    String format = json.length() < 2 ? json : json.substring(1, json.length() - 1);
    if (json.equals("\"" + format + "\"") && (format.equals(FORMAT) || isMinor(format))) {
      return format;
    }
    throw new InvalidValueException(
        "Envelope.format", "be \"" + FORMAT + "\" or a minor version of it", json);
  }

  /** {@code kehoach/1.3}. */
  private static boolean isMinor(String format) {
    return format.startsWith(FORMAT + ".") && isNumber(format.substring(FORMAT.length() + 1));
  }

  /** {@code kehoach/2} or {@code kehoach/2.1}. */
  private static boolean isVersion(String format) {
    if (!format.startsWith(FAMILY)) {
      return false;
    }
    String version = format.substring(FAMILY.length());
    int point = version.indexOf('.');
    return point < 0
        ? isNumber(version)
        : isNumber(version.substring(0, point))
            && isNumber(version.substring(point + 1))
            && !version.startsWith("1.");
  }

  /** A number from 1, in its one spelling. */
  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= LONGEST
        && digits.charAt(0) != '0'
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
