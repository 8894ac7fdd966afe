package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a stream, each as one value, with one memory of texts for all. Says itself
 * what can be said of a line without reading it. Not thread-safe.
 */
final class LineReading implements Closeable {
  private final LineInput lines;
  private final Limits limits;
  private final Json json;
  private final Texts texts = Texts.ofStream();
  private boolean any;
  private @Nullable Problem atEnd;

  LineReading(InputStream in, Limits limits) {
    this.lines = new LineInput(in, limits.bytes());
    this.limits = limits;
    this.json = new Json(limits);
  }

  /** Goes to the next line, or to what is wrong with the end of the stream; false after it. */
  boolean next() throws IOException {
    if (lines.next()) {
      any = true;
      return true;
    }
    if (atEnd != null || (any && !lines.isBroken())) {
      return false;
    }
    atEnd =
        lines.isBroken()
            ? Problem.of(ProblemCode.BROKEN_GZIP, "", here())
            : Problem.of(ProblemCode.EMPTY, "", new Position(1, 1));
    return true;
  }

  /** What is wrong with the line as a whole; null if it can be read. */
  @Nullable Problem refusal() {
    if (atEnd != null) {
      return atEnd;
    }
    return lines.isTooLong() ? DocumentReading.tooLarge(here(), limits) : null;
  }

  /** The current line as a value of a form. */
  <T> DocumentReading<T> as(Form<T> form) {
    return new DocumentReading<>(form, limits, source(), texts);
  }

  /** Whether the current line begins with some bytes. */
  boolean startsWith(byte[] start) {
    return lines.startsWith(start);
  }

  Source source() {
    return lines.source(json);
  }

  Problem problem(ProblemCode code, Text value) {
    return Problem.of(code, "", here(), value);
  }

  int number() {
    return Math.max(1, lines.number());
  }

  private Position here() {
    return Position.ofRecord(number());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
