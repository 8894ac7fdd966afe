package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.model.DeadlineForms;
import io.github.kehoach.json.model.FormatForm;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.model.IndicatorForms;
import io.github.kehoach.json.tree.Canonical;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.TreeReader;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.status.StatusReport;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes one type of document as JSON. Immutable and thread-safe; keep one.
 *
 * <pre>{@code
 * Plan plan = JsonFormat.plans().read(Path.of("726.json"));
 * String json = JsonFormat.plans().compact().write(plan);
 * ReadResult<Plan> result = JsonFormat.plans().check(bytes); // all problems at once
 * }</pre>
 *
 * <p>Reading goes through the builders of the model. Fields in any order and unknown fields are
 * taken; a field that stands twice, {@code null}, an unknown kind and anything past the {@link
 * Limits} are refused. Writing leaves out what is absent, empty or has its default.
 *
 * <p>Laws: {@code json-round-trip}, {@code json-unknown-fields-survive}, {@code json-all-problems},
 * {@code json-damaged-text}, {@code json-any-order}, {@code json-newer-minor-version}.
 *
 * @param <T> what a document holds
 */
public final class JsonFormat<T> {
  private final Form<T> form;
  private final Limits limits;
  private final boolean pretty;
  private final Extensions unknown;

  private JsonFormat(Form<T> form, Limits limits, boolean pretty, Extensions unknown) {
    this.form = form;
    this.limits = limits;
    this.pretty = pretty;
    this.unknown = unknown;
  }

  private static <T> JsonFormat<T> of(Form<T> form) {
    return new JsonFormat<>(form, Limits.standard(), true, Extensions.none());
  }

  /**
   * Values of any type of the model or the rules that has a JSON form, without an envelope, or of
   * one variant of a choice: {@code JsonFormat.of(Task.class)}, {@code
   * JsonFormat.of(Deadline.By.class)}. A document that comes in its envelope is taken out of it.
   * {@code FORMAT.md} lists the types.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> JsonFormat<T> of(Class<T> type) {
    return Forms.of(Objects.requireNonNull(type, "type"))
        .map(bound -> of(bound.outermost()))
        .orElseThrow(
            () -> new IllegalArgumentException(type.getSimpleName() + " has no JSON form"));
  }

  /** Plans: {@code {"format":"kehoach/1","plan":{…}}}. */
  public static JsonFormat<Plan> plans() {
    return of(Forms.PLAN);
  }

  /** Ledgers: {@code {"format":"kehoach/1","ledger":{"facts":[…]}}}. */
  public static JsonFormat<Ledger> ledgers() {
    return of(Forms.LEDGER);
  }

  /** Directories: {@code {"format":"kehoach/1","directory":{"agencies":[…],"successions":[…]}}}. */
  public static JsonFormat<AgencyDirectory> directories() {
    return of(Forms.DIRECTORY);
  }

  /** Changes to a rule set: {@code {"format":"kehoach/1","ruleSet":{"without":["…"]}}}. */
  public static JsonFormat<RuleSelection> ruleSets() {
    return of(Forms.RULE_SET);
  }

  /** Reports: {@code {"format":"kehoach/1","report":{"findings":[…],"suppressed":[…]}}}. */
  public static JsonFormat<Report> reports() {
    return of(Forms.REPORT);
  }

  /** Statuses: {@code {"format":"kehoach/1","status":{"asOf":…,"tasks":[…],"totals":{…}}}}. */
  public static JsonFormat<StatusReport> statuses() {
    return of(Forms.STATUS);
  }

  /** Single deadlines, without an envelope: {@code {"kind":"by","period":"2025-02"}}. */
  public static JsonFormat<Deadline> deadlines() {
    return of(DeadlineForms.DEADLINE);
  }

  /** Single targets, without an envelope: {@code {"kind":"atLeast","value":80}}. */
  public static JsonFormat<Target> targets() {
    return of(IndicatorForms.TARGET);
  }

  /** Writes on one line, without spaces. */
  public JsonFormat<T> compact() {
    return new JsonFormat<>(form, limits, false, unknown);
  }

  /** Writes a line for each value, two spaces deeper a level; so unless told otherwise. */
  public JsonFormat<T> pretty() {
    return new JsonFormat<>(form, limits, true, unknown);
  }

  /** Reads and writes within other limits. */
  public JsonFormat<T> within(Limits other) {
    return new JsonFormat<>(form, Objects.requireNonNull(other, "other"), pretty, unknown);
  }

  /**
   * Writes what {@link ReadResult#unknown} has kept beside the value: unknown fields, and the minor
   * version of the format if it was newer.
   */
  public JsonFormat<T> with(Extensions besideTheValue) {
    return new JsonFormat<>(
        form, limits, pretty, Objects.requireNonNull(besideTheValue, "besideTheValue"));
  }

  /**
   * The document in a file.
   *
   * @throws IOException if the file cannot be read
   * @throws JsonProblemsException with all problems, if it is no such document
   */
  public T read(Path file) throws IOException {
    return check(file).orThrow();
  }

  /**
   * The document that a stream of bytes holds, up to its end; the stream stays open.
   *
   * @throws IOException if the stream cannot be read
   * @throws JsonProblemsException with all problems, if it is no such document
   */
  public T read(InputStream stream) throws IOException {
    return check(stream).orThrow();
  }

  /**
   * The document in UTF-8 bytes.
   *
   * @throws JsonProblemsException with all problems, if it is no such document
   */
  public T read(byte[] utf8) {
    return check(utf8).orThrow();
  }

  /**
   * The document in a text.
   *
   * @throws JsonProblemsException with all problems, if it is no such document
   */
  public T read(String text) {
    return check(text).orThrow();
  }

  /**
   * What a file holds: a value or all problems.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult<T> check(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (InputStream stream = Files.newInputStream(file)) {
      return check(stream);
    }
  }

  /**
   * What a stream of bytes holds: a value or all problems; the stream stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<T> check(InputStream stream) throws IOException {
    Objects.requireNonNull(stream, "stream");
    return check(stream.readNBytes(limits.bytes() + 1));
  }

  /** What a text holds: a value or all problems. */
  public ReadResult<T> check(String text) {
    Objects.requireNonNull(text, "text");
    int half = Names.halfOf(text); // would become a question mark
    return half < 0
        ? check(text.getBytes(StandardCharsets.UTF_8))
        : Documents.refused(TreeReader.halfCharacter(text, half));
  }

  /** What UTF-8 bytes hold: a value or all problems. */
  public ReadResult<T> check(byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    return Documents.read(
        form, new TreeReader(limits).document(utf8), limits.problems(), new Shared());
  }

  /**
   * A document as text.
   *
   * @throws InvalidValueException if an unknown field's text is not JSON, something cannot stand in
   *     JSON, such as half a character, or what stands beside the value names another format
   */
  public String write(T value) {
    CharArrayWriter text = new CharArrayWriter(1 << 13);
    try {
      write(value, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes a document in UTF-8; the stream stays open.
   *
   * @throws IOException if the stream cannot be written
   * @throws InvalidValueException as in {@link #write(Object)}
   */
  public void write(T value, OutputStream stream) throws IOException {
    Objects.requireNonNull(stream, "stream");
    write(value, new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /**
   * Writes a document; the writer stays open.
   *
   * @throws IOException if the writer cannot be written
   * @throws InvalidValueException as in {@link #write(Object)}
   */
  public void write(T value, Writer writer) throws IOException {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(writer, "writer");
    try (JsonGenerator generator = Documents.generators(limits.depth()).createGenerator(writer)) {
      if (pretty) {
        Documents.indent(generator);
      }
      Documents.write(form, value, unknown, generator);
    }
  }

  /**
   * Writes a document in UTF-8 to a file, in place of what was there: to a file beside it first,
   * which then takes its name, so that a full disk leaves the old one as it was.
   *
   * @throws IOException if the file cannot be written
   * @throws InvalidValueException as in {@link #write(Object)}; the file is left as it was
   */
  public void write(T value, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, bytes);
    bytes.write('\n');
    NewFile.write(file, bytes.toByteArray());
  }

  /**
   * The canonical form of a document in UTF-8, the same bytes for the same value: RFC 8785 (JSON
   * Canonicalization Scheme), texts composed (Unicode normalization form C). It tells what a value
   * says and not how it was spelled, so it is for digests, signatures and comparing, not for
   * storing. What {@link #with} gives is part of it, except a minor version of the format.
   *
   * <pre>{@code
   * byte[] digest = MessageDigest.getInstance("SHA-256").digest(JsonFormat.plans().canonical(plan));
   * }</pre>
   *
   * @throws InvalidValueException as in {@link #write(Object)}
   */
  public byte[] canonical(T value) {
    String text = new JsonFormat<>(form, limits, false, FormatForm.without(unknown)).write(value);
    return Canonical.of(text).getBytes(StandardCharsets.UTF_8);
  }
}
