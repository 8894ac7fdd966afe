package io.github.kehoach.json;

import io.github.kehoach.core.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Reads and writes plans as JSON, {@code {"format":"kehoach/1","plan":{…}}}, in the usual way:
 * within the standard limits, written over several lines. Other documents, limits and forms: {@link
 * JsonFormat}. Stateless and thread-safe.
 *
 * <pre>{@code
 * Plan plan = PlanJson.read(Path.of("726.json"));
 * String json = PlanJson.write(plan);
 * ReadResult<Plan> result = PlanJson.check(bytes); // all problems at once
 * }</pre>
 */
public final class PlanJson {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();

  private PlanJson() {}

  /**
   * The plan in a file.
   *
   * @throws IOException if the file cannot be read
   * @throws JsonProblemsException with all problems, if it is no plan
   */
  public static Plan read(Path file) throws IOException {
    return PLANS.read(file);
  }

  /**
   * The plan that a stream of bytes holds; the stream stays open.
   *
   * @throws IOException if the stream cannot be read
   * @throws JsonProblemsException with all problems, if it is no plan
   */
  public static Plan read(InputStream stream) throws IOException {
    return PLANS.read(stream);
  }

  /**
   * The plan that a stream of characters holds; the reader stays open.
   *
   * @throws IOException if the reader cannot be read
   * @throws JsonProblemsException with all problems, if it is no plan
   */
  public static Plan read(Reader reader) throws IOException {
    return PLANS.read(reader);
  }

  /**
   * The plan in UTF-8 bytes.
   *
   * @throws JsonProblemsException with all problems, if it is no plan
   */
  public static Plan read(byte[] utf8) {
    return PLANS.read(utf8);
  }

  /**
   * The plan in a text.
   *
   * @throws JsonProblemsException with all problems, if it is no plan
   */
  public static Plan read(String text) {
    return PLANS.read(text);
  }

  /**
   * What a file holds: a plan or all problems.
   *
   * @throws IOException if the file cannot be read
   */
  public static ReadResult<Plan> check(Path file) throws IOException {
    return PLANS.check(file);
  }

  /** What UTF-8 bytes hold: a plan or all problems. */
  public static ReadResult<Plan> check(byte[] utf8) {
    return PLANS.check(utf8);
  }

  /** What a text holds: a plan or all problems. */
  public static ReadResult<Plan> check(String text) {
    return PLANS.check(text);
  }

  /**
   * A plan as text.
   *
   * @throws io.github.kehoach.core.InvalidValueException if an unknown field's text is not JSON
   */
  public static String write(Plan plan) {
    return PLANS.write(plan);
  }

  /**
   * Writes a plan in UTF-8; the stream stays open.
   *
   * @throws IOException if the stream cannot be written
   * @throws io.github.kehoach.core.InvalidValueException if an unknown field's text is not JSON
   */
  public static void write(Plan plan, OutputStream stream) throws IOException {
    PLANS.write(plan, stream);
  }

  /**
   * Writes a plan; the writer stays open.
   *
   * @throws IOException if the writer cannot be written
   * @throws io.github.kehoach.core.InvalidValueException if an unknown field's text is not JSON
   */
  public static void write(Plan plan, Writer writer) throws IOException {
    PLANS.write(plan, writer);
  }

  /**
   * Writes a plan in UTF-8 to a file, in place of what was there.
   *
   * @throws IOException if the file cannot be written
   * @throws io.github.kehoach.core.InvalidValueException if an unknown field's text is not JSON
   */
  public static void write(Plan plan, Path file) throws IOException {
    PLANS.write(plan, file);
  }
}
