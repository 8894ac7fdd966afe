package io.github.kehoach.benchmarks;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.laws.json.LineDefect;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes task records of any number, made of the tasks of plan 726/KH-UBND over and over, each with
 * a running number in its title so that long texts differ; the same every time.
 *
 * <pre>
 * java -cp benchmarks.jar io.github.kehoach.benchmarks.Records 1000000 big.jsonl
 * java -cp benchmarks.jar io.github.kehoach.benchmarks.Records 1000000 broken.jsonl 1000
 * </pre>
 *
 * <p>With a third number, every so many-th line is broken, by one defect of {@link LineDefect}
 * after the other, and standard output has a line {@code number<TAB>code} for each.
 */
public final class Records {
  private Records() {}

  /** Writes a file: how many records, where to, and every which line is broken, if any. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int every = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])));
        PlanWriter writer = PlanWriter.to(every > 0 ? new Breaking(file, every) : file)) {
      write(count, writer);
    }
  }

  /** The records in memory. */
  static byte[] bytes(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      write(count, writer);
    }
    return bytes.toByteArray();
  }

  private static void write(int count, PlanWriter writer) throws IOException {
    Plan plan = plan();
    writer.head(plan);
    int written = 0;
    while (written < count) {
      for (Section section : plan.sections()) {
        if (written < count) {
          writer.section(section);
        }
        for (Task task : section.tasks()) {
          if (written < count) {
            written++;
            writer.task(task.toBuilder().title(task.title() + " (đợt " + written + ")").build());
          }
        }
      }
    }
  }

  private static Plan plan() throws IOException {
    try (InputStream in =
        new BufferedInputStream(Records.class.getResourceAsStream("/plans/hai-duong/726.json"))) {
      return JsonFormat.plans().read(in);
    }
  }

  /**
   * Breaks lines of tasks on their way; a head or section that it comes to is left and the next
   * taken.
   */
  private static final class Breaking extends OutputStream {
    private final OutputStream out;
    private final int every;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private int broken;

    private Breaking(OutputStream out, int every) {
      this.out = out;
      this.every = every;
    }

    @Override
    public void write(int one) throws IOException {
      if (one != '\n') {
        line.write(one);
        return;
      }
      number++;
      byte[] whole = line.toByteArray();
      line.reset();
      boolean task = new String(whole, 0, Math.min(13, whole.length)).startsWith("{\"section\":\"");
      if (task && number >= (broken + 1) * every) {
        LineDefect defect = LineDefect.values()[broken++ % LineDefect.values().length];
        System.out.println(number + "\t" + defect.code());
        whole = defect.in(whole);
      }
      out.write(whole);
      out.write('\n');
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) {
        write(bytes[i]);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
