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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that are not blank, one by one, as trees, with one memory of values for
 * all. A line ends at a line feed or at the end of the stream; one that is too long is passed over.
 * Says itself what can be said of a line without reading it. Not thread-safe.
 */
final class Lines {
  private final InputStream in;
  private final Limits limits;
  private final TreeReader reader;
  private final Shared shared = new Shared();
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;

  /** What has come of the next line; it stays there if the source fails. */
  private final ByteArrayOutputStream coming = new ByteArrayOutputStream();

  private boolean hasMore;
  private long length;
  private byte[] line = {};
  private boolean tooLong;
  private int number;
  private boolean any;
  private boolean damaged;
  private boolean over;
  private Optional<Problem> refusal;

  /**
   * The lines from where a stream stands.
   *
   * @param refusal what there is in their place, if it cannot be read as lines
   */
  Lines(InputStream in, Limits limits, Optional<Problem> refusal) {
    this.in = in;
    this.limits = limits;
    this.reader = new TreeReader(limits);
    this.refusal = refusal;
  }

  /** Goes to the next line, or to what is wrong with all or with the end; false after it. */
  boolean next() throws IOException {
    if (over) {
      return false;
    }
    over = refusal.isPresent();
    while (!over && nextLine()) {
      if (tooLong || !isBlank()) {
        any = true;
        return true;
      }
    }
    if (!over && (damaged || !any)) {
      refusal = Optional.of(damaged ? problem(ProblemCode.BROKEN_GZIP) : empty());
    }
    over = true;
    return refusal.isPresent();
  }

  private static Problem empty() {
    return Location.START.problem(ProblemCode.EMPTY);
  }

  private boolean nextLine() throws IOException {
    while (at < end || fill()) {
      int from = at;
      while (at < end && chunk[at] != '\n') {
        at++;
      }
      hasMore = true;
      length += at - from;
      if (length <= limits.bytes()) {
        coming.write(chunk, from, at - from);
      }
      if (at < end) {
        at++;
        return take();
      }
    }
    return hasMore && take();
  }

  private boolean take() {
    tooLong = length > limits.bytes();
    line = coming.toByteArray();
    coming.reset();
    length = 0;
    hasMore = false;
    number = Math.max(number, number + 1); // it never falls
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    try {
      end = Math.max(0, in.read(chunk));
    } catch (GzipInput.Broken broken) {
      damaged = true;
    }
    return end > 0;
  }

  private boolean isBlank() {
    for (byte one : line) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with the line as a whole; empty if it can be read. */
  Optional<Problem> refusal() {
    return over || !tooLong ? refusal : Optional.of(reader.tooLarge(number()));
  }

  /** The current line. */
  Tree tree() {
    return reader.line(line, number());
  }

  /** What the tree of the current line holds. */
  <T> ReadResult<T> read(Form<T> form, Tree tree) {
    return Documents.read(form, tree, limits.problems(), shared);
  }

  /** What the next line holds; null at the end. */
  <T> @Nullable ReadResult<T> next(Form<T> form) throws IOException {
    return !next()
        ? null
        : refusal().<ReadResult<T>>map(Documents::refused).orElseGet(() -> read(form, tree()));
  }

  /** A problem with the current line. */
  Problem problem(ProblemCode code, Object... values) {
    return Location.ofRecord(number()).problem(code, values);
  }

  /** Number of the line, from 1; blank lines count. */
  int number() {
    return Math.max(1, number);
  }
}
