package io.github.kehoach.json;

import io.github.kehoach.core.plan.Plan;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream record by record, as the caller asks for them, in constant memory: tasks or plans,
 * one a line, or the tasks of one plan document of any size. Gzip is recognised by its first bytes.
 *
 * <pre>{@code
 * TaskValidator validator = PlanValidator.of(RuleSet.standard()).forTasks();
 * try (PlanReader<TaskRecord> reader = PlanReader.tasks(Path.of("tasks.jsonl.gz"))) {
 *   while (reader.next()) {
 *     ReadResult<TaskRecord> record = reader.result();
 *     record.problems().forEach(problem -> log.warn(problem.text().vi()));
 *     record.value().ifPresent(task -> save(task, validator.validate(task.visit())));
 *   }
 * }
 * }</pre>
 *
 * <p>A record that cannot be read gives its problems, with the number of its line, in place of its
 * value; the reader is then ready for the next one. So it is for the caller to go on, or to stop at
 * the first problem with {@link ReadResult#orThrow}. A line that is too long is passed over; a
 * stream that is cut off or damaged gives all that stands before. Blank lines are passed over and
 * counted; a byte order mark may stand before the first line.
 *
 * <p>A reader belongs to one thread at a time.
 *
 * @param <T> the type of a record: {@link TaskRecord} or {@link Plan}
 */
public final class PlanReader<T> implements Closeable {
  private static final Limits OF_TASKS = Limits.standard().bytes(1 << 20);

  private final CountedInput source;
  private final Cursor<T> cursor;
  private @Nullable ReadResult<T> result;

  private PlanReader(CountedInput source, Cursor<T> cursor) {
    this.source = source;
    this.cursor = cursor;
  }

  /**
   * The tasks in a file: a head line and tasks, one a line, or one plan document. A document is
   * read twice, first for its head, because its agencies stand after its tasks. Limits are the
   * standard ones and 1 MiB a record.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<TaskRecord> tasks(Path file) throws IOException {
    return tasks(file, OF_TASKS);
  }

  /**
   * The tasks in a file, within other limits.
   *
   * @param limits for each record
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<TaskRecord> tasks(Path file, Limits limits) throws IOException {
    Optional<ReadResult<Plan>> head = Optional.empty();
    try (InputStream stream = Files.newInputStream(file)) {
      StreamStart start = StreamStart.of(stream);
      if (isDocument(start)) {
        head = Optional.of(TasksOfPlan.head(start.bytes(), limits));
      }
    } catch (GzipInput.Broken damaged) {
      // told when the tasks are read
    }
    return opened(Files.newInputStream(file), new Tasks(limits, head));
  }

  /**
   * The tasks in a stream of bytes. The head of a plan document is what stands before its sections,
   * so that rules that need its agencies may have nothing to say; {@link #tasks(Path)} knows them.
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
    return opened(stream, new Tasks(limits, Optional.empty()));
  }

  /**
   * The plans in a file, one a line, within the standard limits.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<Plan> plans(Path file) throws IOException {
    return plans(file, Limits.standard());
  }

  /**
   * The plans in a file, one a line, within other limits.
   *
   * @param limits for each plan
   * @throws IOException if the file cannot be opened
   */
  public static PlanReader<Plan> plans(Path file, Limits limits) throws IOException {
    return plans(Files.newInputStream(file), limits);
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
    return opened(stream, start -> new PlanLines(new LineReading(start.bytes(), limits)));
  }

  /**
   * The plan that a file holds as a whole, in memory: a head line and tasks, put together again, or
   * one plan document. Within the standard limits, each record for itself.
   *
   * @return the plan, or all problems up to the limit
   * @throws IOException if the file cannot be read
   */
  public static ReadResult<Plan> plan(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return plan(stream);
    }
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
    try (stream) {
      StreamStart start = StreamStart.of(stream);
      Optional<Problem> refusal = start.refusal();
      if (refusal.isPresent()) {
        return DocumentReading.refused(refusal.get());
      }
      return isDocument(start)
          ? JsonFormat.plans().check(start.bytes())
          : WholePlan.of(new LineReading(start.bytes(), limits), limits);
    } catch (GzipInput.Broken damaged) {
      return DocumentReading.refused(Problem.of(ProblemCode.BROKEN_GZIP, "", new Position(1, 1)));
    }
  }

  /** Makes a cursor for a stream once its beginning is known. */
  private interface Opening<T> {
    Cursor<T> open(StreamStart start) throws IOException;
  }

  private record Tasks(Limits limits, Optional<ReadResult<Plan>> head)
      implements Opening<TaskRecord> {
    @Override
    public Cursor<TaskRecord> open(StreamStart start) throws IOException {
      if (!isDocument(start)) {
        return new TaskLines(new LineReading(start.bytes(), limits));
      }
      return head.isPresent()
          ? TasksOfPlan.of(start.bytes(), limits, head.get())
          : TasksOfPlan.of(start.bytes(), limits);
    }
  }

  private static boolean isDocument(StreamStart start) throws IOException {
    return start.fields().contains("plan") && !start.fields().contains("head");
  }

  private static <T> PlanReader<T> opened(InputStream stream, Opening<T> opening)
      throws IOException {
    CountedInput source = new CountedInput(stream);
    try {
      StreamStart start = StreamStart.of(source);
      Optional<Problem> refusal = start.refusal();
      return new PlanReader<>(
          source,
          refusal.isPresent() ? new RefusedStream<>(source, refusal.get()) : opening.open(start));
    } catch (GzipInput.Broken damaged) {
      Problem problem = Problem.of(ProblemCode.BROKEN_GZIP, "", new Position(1, 1));
      return new PlanReader<>(source, new RefusedStream<>(source, problem));
    } catch (IOException unreadable) {
      try (stream) {
        throw unreadable;
      }
    }
  }

  /**
   * Goes to the next record, sound or not.
   *
   * @return false at the end
   * @throws IOException if the source cannot be read on; what was read before is not lost
   */
  public boolean next() throws IOException {
    result = cursor.next();
    return result != null;
  }

  /**
   * The record that {@link #next} has gone to, or the problems in its place.
   *
   * @throws IllegalStateException if there is none, before the first and after the last
   */
  public ReadResult<T> result() {
    ReadResult<T> current = result;
    if (current == null) {
      throw new IllegalStateException("PlanReader.next() must have returned true");
    }
    return current;
  }

  /**
   * On which line of the source the record begins, or its first problem stands, from 1. It never
   * falls: what a document lacks, told at its end, counts there though the problem names its first
   * line.
   */
  public int line() {
    return cursor.line();
  }

  /**
   * The head that holds for the record: a plan without its sections, empty where there is none; of
   * a document its {@code document} and {@code agencies} as far as they are known. Plans, one a
   * line, have none.
   */
  public ReadResult<Plan> head() {
    return cursor.head();
  }

  /** How many bytes have been taken from the source so far, packed as they are. */
  public long position() {
    return source.count();
  }

  @Override
  public void close() throws IOException {
    cursor.close();
  }
}
