package io.github.kehoach.tracker.command;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.exchange.csv.TaskCsv;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a plan can be converted to; a new form is one more constant here. */
enum ConvertTarget {
  /** The form of plan-json. */
  JSON {
    @Override
    void write(Plan plan, ConvertSettings settings, Writer out) throws IOException {
      JsonFormat<Plan> format = JsonFormat.plans();
      JsonFormat<Plan> form = settings.compact() ? format.compact() : format;
      form.with(settings.besideThePlan()).write(plan, out);
      out.write("\n");
    }
  },
  /** JSON Lines: a head, then sections and tasks, one a line. */
  JSONL {
    @Override
    void write(Plan plan, ConvertSettings settings, Writer out) throws IOException {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      try (PlanWriter writer = PlanWriter.to(lines)) {
        writer.with(settings.besideThePlan()).tasks(plan);
      }
      out.write(lines.toString(StandardCharsets.UTF_8));
    }
  },
  /** A table of tasks. */
  CSV {
    @Override
    void write(Plan plan, ConvertSettings settings, Writer out) throws IOException {
      if (settings.byteOrderMark()) {
        out.write(TaskCsv.BYTE_ORDER_MARK);
      }
      TaskCsv.write(plan, settings.language(), out);
    }
  },
  /** A calendar of to-dos. */
  ICS {
    @Override
    void write(Plan plan, ConvertSettings settings, Writer out) throws IOException {
      out.write(settings.calendar(plan).write(plan));
    }
  };

  /** Whether it is JSON, in which any character can be written as an escape. */
  boolean isJson() {
    return this == JSON || this == JSONL;
  }

  /** Writes a plan; the writer stays open. */
  abstract void write(Plan plan, ConvertSettings settings, Writer out) throws IOException;
}
