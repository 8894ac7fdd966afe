package io.github.kehoach.json.stream;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.model.Forms;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One plan a line, each with its own envelope. */
final class PlanLines implements Records<Plan> {
  private final Lines lines;

  PlanLines(Lines lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable ReadResult<Plan> next() throws IOException {
    if (!lines.next()) {
      return null;
    }
    Problem refusal = lines.refusal();
    return refusal == null ? lines.read(Forms.PLAN, lines.tree()) : Documents.refused(refusal);
  }

  @Override
  public int line() {
    return lines.number();
  }
}
