package io.github.kehoach.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.NewFile;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.model.LineForms;
import io.github.kehoach.json.model.LineForms.TaskLine;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Writes JSON Lines as {@link PlanReader} reads them: a head and then tasks, or plans. A line is
 * written whole or, if something in it is refused, not at all.
 *
 * <pre>{@code
 * try (PlanWriter writer = PlanWriter.gzip(Path.of("tasks.jsonl.gz"))) {
 *   writer.head(plan);
 *   for (Section section : plan.sections()) {
 *     writer.section(section);
 *     for (Task task : section.tasks()) {
 *       writer.task(task);
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A writer belongs to one thread at a time.
 *
 * <p>Laws: {@code stream-round-trip}.
 */
public final class PlanWriter implements Closeable, Flushable {
  private static final JsonFactory GENERATORS = Documents.generators(Limits.standard().depth());

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private Optional<PartNumber> section = Optional.empty();
  private Extensions beside = Extensions.none();
  private boolean hasHead;
  private boolean hasPlans;

  private PlanWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes to a file, in place of what was there: the name means the old file until the writer is
   * closed, and stays with it if something could not be written.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanWriter to(Path file) throws IOException {
    return to(new BufferedOutputStream(NewFile.to(file), 1 << 16));
  }

  /**
   * Writes to a stream.
   *
   * @param stream closed with the writer
   */
  public static PlanWriter to(OutputStream stream) {
    return new PlanWriter(stream);
  }

  /**
   * Writes gzip to a file, in place of what was there, as {@link #to(Path)} does.
   *
   * @throws IOException if the file cannot be opened
   */
  public static PlanWriter gzip(Path file) throws IOException {
    return gzip(NewFile.to(file));
  }

  /**
   * Writes gzip to a stream.
   *
   * @param stream closed with the writer
   * @throws IOException if the stream cannot be written
   */
  public static PlanWriter gzip(OutputStream stream) throws IOException {
    return to(new BufferedOutputStream(new GZIPOutputStream(stream, 1 << 16), 1 << 16));
  }

  /**
   * Writes unknown fields, and the minor version of the format if it was newer, beside the next
   * head or plan.
   *
   * @param besideThePlan what {@link ReadResult#unknown} has kept there
   */
  public PlanWriter with(Extensions besideThePlan) {
    beside = Objects.requireNonNull(besideThePlan, "besideThePlan");
    return this;
  }

  /**
   * Begins a plan whose tasks follow.
   *
   * @param plan all of it but its sections, which are not written here
   * @throws IllegalStateException if whole plans were written before
   * @throws IOException if the target cannot be written
   * @throws io.github.kehoach.core.InvalidValueException as in {@link JsonFormat#write(Object)}
   */
  public void head(Plan plan) throws IOException {
    if (hasPlans) {
      throw new IllegalStateException("PlanWriter.head does not go with whole plans in one stream");
    }
    line(LineForms.HEAD, plan);
    beside = Extensions.none();
    hasHead = true;
    section = Optional.empty();
  }

  /**
   * Begins a section.
   *
   * @param begun all of it but its tasks, which are not written here
   * @throws IllegalStateException if there was no head
   * @throws IOException if the target cannot be written
   * @throws io.github.kehoach.core.InvalidValueException as in {@link JsonFormat#write(Object)}
   */
  public void section(Section begun) throws IOException {
    mustHaveHead();
    line(LineForms.SECTION, begun);
    section = begun.number();
  }

  /**
   * Writes a task of the section that was begun last.
   *
   * @throws IllegalStateException if there was no head
   * @throws IOException if the target cannot be written
   * @throws io.github.kehoach.core.InvalidValueException as in {@link JsonFormat#write(Object)}
   */
  public void task(Task task) throws IOException {
    mustHaveHead();
    line(LineForms.TASK, new TaskLine(section, task));
  }

  private void mustHaveHead() {
    if (!hasHead) {
      throw new IllegalStateException("PlanWriter.head must come before sections and tasks");
    }
  }

  /**
   * Writes a plan as a head, its sections and its tasks.
   *
   * @throws IllegalStateException if whole plans were written before
   * @throws IOException if the target cannot be written
   * @throws io.github.kehoach.core.InvalidValueException as in {@link JsonFormat#write(Object)}
   */
  public void tasks(Plan plan) throws IOException {
    head(plan);
    for (Section each : plan.sections()) {
      section(each);
      for (Task task : each.tasks()) {
        task(task);
      }
    }
  }

  /**
   * Writes a whole plan on one line.
   *
   * @throws IllegalStateException if tasks were written before
   * @throws IOException if the target cannot be written
   * @throws io.github.kehoach.core.InvalidValueException as in {@link JsonFormat#write(Object)}
   */
  public void plan(Plan plan) throws IOException {
    if (hasHead) {
      throw new IllegalStateException("PlanWriter.plan does not go with tasks in one stream");
    }
    line(Forms.PLAN, plan);
    beside = Extensions.none();
    hasPlans = true;
  }

  private <T> void line(Form<T> form, T value) throws IOException {
    line.reset();
    Writer characters = new OutputStreamWriter(line, StandardCharsets.UTF_8);
    try (JsonGenerator generator = GENERATORS.createGenerator(characters)) {
      Documents.write(form, value, beside, generator);
    }
    line.write('\n');
    line.writeTo(out);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
