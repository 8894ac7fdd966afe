package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.status.StatusReport;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
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
 * @param <T> what a document holds
 */
public final class JsonFormat<T> {
  /** Shared, because a parser knows the names of fields from the documents read before. */
  private static final Json STANDARD = new Json(Limits.standard());

  private final Form<T> form;
  private final Limits limits;
  private final Json json;
  private final boolean pretty;
  private final Extensions unknown;

  private JsonFormat(Form<T> form, Limits limits, Json json, boolean pretty, Extensions unknown) {
    this.form = form;
    this.limits = limits;
    this.json = json;
    this.pretty = pretty;
    this.unknown = unknown;
  }

  static <T> JsonFormat<T> of(Form<T> form) {
    return new JsonFormat<>(form, Limits.standard(), STANDARD, true, Extensions.none());
  }

  /** Plans: {@code {"format":"kehoach/1","plan":{…}}}. */
  public static JsonFormat<Plan> plans() {
    return of(new EnvelopeForm<>("plan", PlanForm.PLAN));
  }

  /** Ledgers: {@code {"format":"kehoach/1","ledger":{"facts":[…]}}}. */
  public static JsonFormat<Ledger> ledgers() {
    return of(new EnvelopeForm<>("ledger", LedgerForm.LEDGER));
  }

  /** Directories: {@code {"format":"kehoach/1","directory":{"agencies":[…],"successions":[…]}}}. */
  public static JsonFormat<AgencyDirectory> directories() {
    return of(new EnvelopeForm<>("directory", DirectoryForm.DIRECTORY));
  }

  /** Changes to a rule set: {@code {"format":"kehoach/1","ruleSet":{"without":["…"]}}}. */
  public static JsonFormat<RuleSelection> ruleSets() {
    return of(new EnvelopeForm<>("ruleSet", RuleSelectionForm.RULE_SELECTION));
  }

  /** Reports: {@code {"format":"kehoach/1","report":{"findings":[…],"suppressed":[…]}}}. */
  public static JsonFormat<Report> reports() {
    return of(new EnvelopeForm<>("report", ReportForm.REPORT));
  }

  /** Statuses: {@code {"format":"kehoach/1","status":{"asOf":…,"tasks":[…],"totals":{…}}}}. */
  public static JsonFormat<StatusReport> statuses() {
    return of(new EnvelopeForm<>("status", StatusForm.STATUS));
  }

  /** Single deadlines, without an envelope: {@code {"kind":"by","period":"2025-02"}}. */
  public static JsonFormat<Deadline> deadlines() {
    return of(DeadlineForm.DEADLINE);
  }

  /** Single targets, without an envelope: {@code {"kind":"atLeast","value":80}}. */
  public static JsonFormat<Target> targets() {
    return of(TargetForm.TARGET);
  }

  /** Writes on one line, without spaces. */
  public JsonFormat<T> compact() {
    return new JsonFormat<>(form, limits, json, false, unknown);
  }

  /** Writes a line for each value, two spaces deeper a level; so unless told otherwise. */
  public JsonFormat<T> pretty() {
    return new JsonFormat<>(form, limits, json, true, unknown);
  }

  /** Reads and writes within other limits. */
  public JsonFormat<T> within(Limits other) {
    return new JsonFormat<>(form, other, new Json(other), pretty, unknown);
  }

  /**
   * Writes what {@link ReadResult#unknown} has kept beside the value: unknown fields, and the minor
   * version of the format if it was newer.
   */
  public JsonFormat<T> with(Extensions besideTheValue) {
    return new JsonFormat<>(
        form, limits, json, pretty, Objects.requireNonNull(besideTheValue, "besideTheValue"));
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
   * The document that a stream of characters holds, up to its end; the reader stays open.
   *
   * @throws IOException if the reader cannot be read
   * @throws JsonProblemsException with all problems, if it is no such document
   */
  public T read(Reader reader) throws IOException {
    return check(reader).orThrow();
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
    return check(stream.readNBytes(limits.bytes() + 1));
  }

  /**
   * What a stream of characters holds: a value or all problems; the reader stays open.
   *
   * @throws IOException if the reader cannot be read
   */
  public ReadResult<T> check(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    char[] buffer = new char[8192];
    int length = reader.read(buffer);
    while (length >= 0 && text.getBuffer().length() <= limits.bytes()) {
      text.write(buffer, 0, length);
      length = reader.read(buffer);
    }
    return check(text.toString());
  }

  /** What a text holds: a value or all problems. */
  public ReadResult<T> check(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    // Half a character becomes a question mark.
    int half = ByteRun.hasQuestionMark(utf8) ? Characters.halfOf(text) : -1;
    return half < 0 ? check(utf8) : DocumentReading.refused(halfCharacter(text, half));
  }

  private static Problem halfCharacter(String text, int at) {
    byte[] before = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
    return Problem.of(
        ProblemCode.HALF_CHARACTER,
        "",
        new Lines(before, 0).at(before.length),
        Says.shortened(text.substring(at, Math.min(at + 1, text.length()))));
  }

  /** What UTF-8 bytes hold: a value or all problems. */
  public ReadResult<T> check(byte[] utf8) {
    return DocumentReading.of(form, limits, json, utf8);
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
    try (JsonGenerator generator = json.generator(stream)) {
      write(value, generator, JsonOut.Raw.UTF8);
    }
  }

  /**
   * Writes a document; the writer stays open.
   *
   * @throws IOException if the writer cannot be written
   * @throws InvalidValueException as in {@link #write(Object)}
   */
  public void write(T value, Writer writer) throws IOException {
    try (JsonGenerator generator = json.generator(writer)) {
      write(value, generator, JsonOut.Raw.CHARACTERS);
    }
  }

  /**
   * Writes a document in UTF-8 to a file, in place of what was there.
   *
   * @throws IOException if the file cannot be written
   * @throws InvalidValueException as in {@link #write(Object)}; the file is left as it was
   */
  public void write(T value, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, bytes);
    bytes.write('\n');
    Files.write(file, bytes.toByteArray());
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
    Extensions beside = form instanceof EnvelopeForm ? FormatForm.without(unknown) : unknown;
    String text = new JsonFormat<>(form, limits, json, false, beside).write(value);
    return Canonical.of(text).getBytes(StandardCharsets.UTF_8);
  }

  private void write(T value, JsonGenerator generator, JsonOut.Raw raw) throws IOException {
    if (pretty) {
      Json.indent(generator);
    }
    try {
      form.write(value, new JsonOut(generator, unknown, raw));
    } catch (StreamConstraintsException tooDeep) {
      throw new InvalidValueException(
          "Plan.depth", "nest no deeper than " + limits.depth() + " levels", "");
    }
  }
}
