package io.github.kehoach.json;

import io.github.kehoach.core.plan.Plan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One plan a line, each with its own envelope. */
final class PlanLines implements Cursor<Plan> {
  private static final EnvelopeForm<Plan> PLAN = new EnvelopeForm<>("plan", PlanForm.PLAN);

  private final LineReading lines;

  PlanLines(LineReading lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable ReadResult<Plan> next() throws IOException {
    if (!lines.next()) {
      return null;
    }
    Problem refusal = lines.refusal();
    return refusal == null ? lines.as(PLAN).result() : DocumentReading.refused(refusal);
  }

  @Override
  public int line() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
