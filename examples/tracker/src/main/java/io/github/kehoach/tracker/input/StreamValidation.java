package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.StreamShape;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Checks a file record by record, in constant memory. */
public final class StreamValidation {
  private static final Text UNREADABLE =
      Text.template(
          "Không đọc tiếp được tệp “{0}”: {1}. Kiểm tra ổ đĩa và quyền đọc.",
          "The file “{0}” cannot be read on: {1}. Check the disk and its permissions.");

  private final PlanValidator validator;
  private final Watcher watcher;
  private final int most;

  /** Is told how far a file has been read. */
  @FunctionalInterface
  public interface Watcher {
    /** So many bytes of a file, of so many. */
    void read(long bytes, long size);
  }

  /**
   * Checks with a validator.
   *
   * @param most how many problems are kept
   */
  public StreamValidation(PlanValidator validator, Watcher watcher, int most) {
    this.validator = validator;
    this.watcher = watcher;
    this.most = most;
  }

  /**
   * What a file holds.
   *
   * @throws UnusableInput if it cannot be read to its end
   */
  public StreamTally run(String name) {
    Path path = Path.of(name);
    try {
      long size = Files.size(path);
      StreamShape shape = StreamShape.of(path);
      if (shape == StreamShape.PLAN) {
        return whole(PlanReader.plan(path));
      }
      if (shape == StreamShape.PLANS) {
        try (PlanReader<Plan> plans = PlanReader.plans(path)) {
          return all(plans, size, validator::validate, List.of());
        }
      }
      try (PlanReader<TaskRecord> tasks = PlanReader.tasks(path)) {
        return all(
            tasks, size, task -> validator.validate(task.visit()), validator.notRunOnTasks());
      }
    } catch (IOException failure) {
      throw new UnusableInput(UNREADABLE.fill(name, FileTrouble.of(failure)));
    } catch (UncheckedIOException failure) {
      throw new UnusableInput(
          UNREADABLE.fill(name, FileTrouble.of(Objects.requireNonNull(failure.getCause()))));
    }
  }

  private StreamTally whole(ReadResult<Plan> read) {
    StreamTally tally = new StreamTally(most, List.of());
    if (read.isOk()) {
      tally.sound(validator.validate(read.orThrow()), 1);
    } else {
      tally.unreadable(read.problems());
    }
    return tally;
  }

  private <T> StreamTally all(
      PlanReader<T> reader, long size, Function<T, Report> check, List<Rule> notRun)
      throws IOException {
    StreamTally tally = new StreamTally(most, notRun);
    while (reader.hasNext()) {
      ReadResult<T> record = reader.next();
      if (record.isOk()) {
        tally.sound(check.apply(record.orThrow()), reader.line());
      } else {
        tally.unreadable(record.problems());
      }
      watcher.read(reader.bytesRead(), size);
    }
    return tally;
  }
}
