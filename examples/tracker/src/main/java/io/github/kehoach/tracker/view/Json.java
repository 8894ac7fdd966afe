package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.kehoach.tracker.console.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one JSON value to a command's output. */
public final class Json {
  /** What writes into a generator. */
  @FunctionalInterface
  public interface Body {
    /** Writes one value. */
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes a value over several lines. */
  public static void print(PrintWriter out, Body body) {
    out.println(Visible.json(text(body, true)));
  }

  /** Writes a value on one line. */
  public static void printLine(PrintWriter out, Body body) {
    out.println(Visible.json(text(body, false)));
  }

  /** A value as text on one line. */
  public static String text(Body body) {
    return text(body, false);
  }

  private static String text(Body body, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      body.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
