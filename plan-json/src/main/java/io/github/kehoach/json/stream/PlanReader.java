package io.github.kehoach.json.stream;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.tree.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads JSON Lines record by record, as the caller asks for them, in constant memory: tasks or
 * plans, one a line. Gzip is recognised by its first bytes.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.of(RuleSet.standard());
 * try (PlanReader<TaskRecord> records = PlanReader.tasks(Path.of("tasks.jsonl.gz"))) {
 *   while (records.hasNext()) {
 *     ReadResult<TaskRecord> record = records.next();
 *     record.problems().forEach(problem -> log.warn(problem.text().vi()));
 *     record.value().ifPresent(task -> save(task, validator.validate(task.visit())));
 *   }
 * }
 * }</pre>
 *
 * <p>A record that cannot be read gives its problems, with the number of its line, in place of its
 * value; the reader then goes on with the next one. So it is for the caller to go on, or to stop at
 * the first problem with {@link ReadResult#orThrow}. A line that is too long is passed over; a
 * stream that is cut off or damaged gives all that stands before. Blank lines are passed over and
 * counted; a byte order mark may stand before the first line. A plan document is no stream: {@link
 * #plan(Path)} reads it whole.
 *
 * <p>A reader belongs to one thread at a time.
 *
 * <p>Laws: {@code stream-broken-line}, {@code stream-cut}.
 *
 * @param <T> the type of a record: {@link TaskRecord} or {@link Plan}
 */
public final class PlanReader<T> implements Iterator<ReadResult<T>>, Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(PlanReader.class);
  private static final Limits OF_TASKS = Limits.standard().bytes(1 << 20);

  private final Source source;
  private final Lines lines;
  private final Records<T> records;
  private @Nullable ReadResult<T> ahead;
  private boolean atEnd;
  private int line = 1;
  private ReadResult<Plan> head = Records.NO_HEAD;

  private PlanReader(Source source, Lines lines, Records<T> records) {
    this.source = source;
    this.lines = lines;
    this.records = records;
  }

  /**
   * The tasks in a file: a head line and tasks, one a line, within the standard limits and 1 MiB a
   * record.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<TaskRecord> tasks(Path file) throws IOException {
    return tasks(Files.newInputStream(file));
  }

  /**
   * The tasks in a stream of bytes, within the standard limits and 1 MiB a record.
   *
   * @param stream closed with the reader
   * @throws IOException if the stream cannot be read
   */
  public static PlanReader<TaskRecord> tasks(InputStream stream) throws IOException {
    return tasks(stream, OF_TASKS);
  }

  /**
   * The tasks in a stream of bytes, within other limits.
   *
   * @param stream closed with the reader
   * @param limits for each record
   * @throws IOException if the stream cannot be read
   */
  public static PlanReader<TaskRecord> tasks(InputStream stream, Limits limits) throws IOException {
    Source source = Source.of(stream);
    Lines lines = source.lines(limits, source.isDocument());
    return new PlanReader<>(source, lines, new TaskLines(lines, new TaskLines.Listener() {}));
  }

  /**
   * The plans in a file, one a line, within the standard limits.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<Plan> plans(Path file) throws IOException {
    return plans(Files.newInputStream(file));
  }

  /**
   * The plans in a stream of bytes, one a line, within the standard limits.
   *
   * @param stream closed with the reader
   * @throws IOException if the stream cannot be read
   */
  public static PlanReader<Plan> plans(InputStream stream) throws IOException {
    return plans(stream, Limits.standard());
  }

  /**
   * The plans in a stream of bytes, one a line, within other limits.
   *
   * @param stream closed with the reader
   * @param limits for each plan
   * @throws IOException if the stream cannot be read
   */
  public static PlanReader<Plan> plans(InputStream stream, Limits limits) throws IOException {
    Source source = Source.of(stream);
    Lines lines = source.lines(limits, source.isDocumentOfLines());
    return new PlanReader<>(source, lines, () -> lines.next(Forms.PLAN));
  }

  /**
   * The plan that a file holds as a whole, in memory: a head line and tasks, put together again, or
   * one plan document. Within the standard limits, each record for itself.
   *
   * @return the plan, or all problems up to the limit
   * @throws IOException if the file cannot be read
   */
  public static ReadResult<Plan> plan(Path file) throws IOException {
    return plan(Files.newInputStream(file));
  }

  /**
   * The plan that a stream of bytes holds as a whole, in memory, as {@link #plan(Path)} gives it.
   *
   * @param stream closed at the end
   * @return the plan, or all problems up to the limit
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<Plan> plan(InputStream stream) throws IOException {
    Limits limits = Limits.standard();
    try (Source source = Source.of(stream)) {
      return source.isDocument()
          ? JsonFormat.plans().check(source.document())
          : WholePlan.of(source.lines(limits, false), limits.problems());
    } catch (GzipInput.Broken damaged) {
      return Documents.refused(Location.START.problem(ProblemCode.BROKEN_GZIP));
    }
  }

  /**
   * Whether there is another record, sound or not.
   *
   * @throws UncheckedIOException if the source cannot be read on; what was read before is not lost
   */
  @Override
  public boolean hasNext() {
    if (ahead == null && !atEnd) {
      try {
        ahead = records.next();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      atEnd = ahead == null;
    }
    return ahead != null;
  }

  /**
   * The next record, or the problems in its place.
   *
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the source cannot be read on; what was read before is not lost
   */
  @Override
  public ReadResult<T> next() {
    ReadResult<T> next = hasNext() ? ahead : null;
    if (next == null) {
      throw new NoSuchElementException("PlanReader has no more records");
    }
    ahead = null;
    line = lines.number();
    head = records.head();
    if (!next.isOk()) {
      LOG.debug("line {} is passed over: {}", line, next.problems().get(0));
    }
    return next;
  }

  /** The records that are still to come; to be closed like the reader itself. */
  public Stream<ReadResult<T>> stream() {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false)
        .onClose(this::closeQuietly);
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** On which line of the source the record given last stands, from 1; it never falls. */
  public int line() {
    return line;
  }

  /**
   * The head that holds for the record given last: a plan without its sections, empty where there
   * is none. Plans, one a line, have none.
   */
  public ReadResult<Plan> head() {
    return head;
  }

  /** How many bytes have been taken from the source so far, packed as they are. */
  public long bytesRead() {
    return source.count();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** What a reader pulls from: one way in which records stand in a stream. */
  interface Records<T> {
    /** A head of which nothing is known. */
    ReadResult<Plan> NO_HEAD =
        new ReadResult<>(
            Optional.of(Plan.builder().build()), List.of(), List.of(), Extensions.none());

    /** The next record, or the problems in its place; null at the end. */
    @Nullable ReadResult<T> next() throws IOException;

    /** The head that holds for it. */
    default ReadResult<Plan> head() {
      return NO_HEAD;
    }
  }
}
