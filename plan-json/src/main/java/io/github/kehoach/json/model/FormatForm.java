package io.github.kehoach.json.model;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Parsing;
import io.github.kehoach.json.form.Scalar;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Phrases;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of the format, {@code kehoach/1}. Another major version ends the reading, because all
 * else would be noise. A newer minor version is told as information and kept beside the value,
 * under the name of the field, so that a document does not claim less than it holds when it is
 * written again.
 */
public final class FormatForm implements Form<String> {
  /** The name of the field. */
  public static final String NAME = "format";

  /** The one format that this library reads and writes. */
  public static final String FORMAT = "kehoach/1";

  private static final Text DUE = Text.same("\"" + FORMAT + "\"");
  private static final Pattern MINOR = Pattern.compile("kehoach/1\\.[1-9][0-9]{0,8}");
  private static final Pattern VERSION =
      Pattern.compile("kehoach/(?!1\\.)[1-9][0-9]{0,8}(?:\\.[1-9][0-9]{0,8})?");

  @Override
  public @Nullable String read(Node node, Parsing in) {
    String format = Scalar.words(node, in, DUE);
    if (format == null || format.equals(FORMAT)) {
      return format;
    }
    if (MINOR.matcher(format).matches()) {
      in.newerVersion(node, format, FORMAT);
      return FORMAT;
    }
    boolean isVersion = VERSION.matcher(format).matches();
    throw in.unsupported(
        node,
        isVersion ? ProblemCode.UNKNOWN_VERSION : ProblemCode.UNKNOWN_FORMAT,
        Names.shortened(format),
        FORMAT);
  }

  /** Writes the version that was kept beside the value; this library's own if there is none. */
  @Override
  public void write(String value, Writing out) throws IOException {
    String kept = out.take(NAME);
    out.text(kept == null ? value : unquoted(kept));
  }

  /** What stands beside a value without the version: minor versions are not part of a digest. */
  public static Extensions without(Extensions beside) {
    if (beside.get(NAME).isEmpty()) {
      return beside;
    }
    Map<String, String> rest = new LinkedHashMap<>(beside.asMap());
    rest.remove(NAME);
    return Extensions.of(rest);
  }

  private static String unquoted(String json) {
    String format = json.length() < 2 ? json : json.substring(1, json.length() - 1);
    if (json.equals("\"" + format + "\"")
        && (format.equals(FORMAT) || MINOR.matcher(format).matches())) {
      return format;
    }
    throw new InvalidValueException(
        "Envelope.format", Phrases.requirement("minor-version"), json, FORMAT);
  }
}
