package io.github.kehoach.json.stream;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.tree.Location;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as trees, with one memory of values for all. Says itself what can be said
 * of a line without reading it. Not thread-safe.
 */
final class Lines {
  private final LineInput lines;
  private final Limits limits;
  private final TreeReader reader;
  private final Shared shared = new Shared();
  private boolean any;
  private @Nullable Problem atEnd;

  Lines(InputStream in, Limits limits) {
    this.lines = new LineInput(in, limits.bytes());
    this.limits = limits;
    this.reader = new TreeReader(limits);
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
            ? problem(ProblemCode.BROKEN_GZIP)
            : Location.START.problem(ProblemCode.EMPTY);
    return true;
  }

  /** What is wrong with the line as a whole; null if it can be read. */
  @Nullable Problem refusal() {
    return atEnd == null && lines.isTooLong() ? reader.tooLarge(number()) : atEnd;
  }

  /** The current line. */
  Tree tree() {
    return reader.line(lines.buffer(), lines.from(), lines.end(), number());
  }

  /** What the tree of the current line holds. */
  <T> ReadResult<T> read(Form<T> form, Tree tree) {
    return Documents.read(form, tree, limits.problems(), shared);
  }

  /** A problem with the current line. */
  Problem problem(ProblemCode code, Object... values) {
    return Location.ofRecord(number()).problem(code, values);
  }

  int number() {
    return Math.max(1, lines.number());
  }
}
