package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kehoach.core.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one whole document, or one line of a stream, from bytes: plainly, and if that does not do,
 * with all its problems. Used once.
 */
final class DocumentReading<T> {
  private final Form<T> form;
  private final Limits limits;
  private final Source source;
  private final Texts texts;
  private @Nullable Problems problems;
  private Extensions unknown = Extensions.none();

  /**
   * A reading that is yet to begin.
   *
   * @param source what to read, within the limit of bytes
   * @param texts what was read before
   */
  DocumentReading(Form<T> form, Limits limits, Source source, Texts texts) {
    this.form = form;
    this.limits = limits;
    this.source = source;
    this.texts = texts;
  }

  /** What a document holds. */
  static <T> ReadResult<T> of(Form<T> form, Limits limits, Json json, byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      return refused(tooLarge(new Position(1, 1), limits));
    }
    Source source = new Source(bytes, Encoding.start(bytes), json);
    return new DocumentReading<>(form, limits, source, Texts.ofDocument()).result();
  }

  static Problem tooLarge(Position at, Limits limits) {
    return Problem.of(ProblemCode.TOO_LARGE, "", at, at.whole(), limits.bytes());
  }

  /** The result for a text that is refused before it is read. */
  static <T> ReadResult<T> refused(Problem problem) {
    return new ReadResult<>(Optional.empty(), List.of(problem), List.of(), Extensions.none());
  }

  ReadResult<T> result() {
    return result(value());
  }

  /** The value; null if there are problems. */
  @Nullable T value() {
    T plain = plainValue();
    return plain == null ? withProblems() : plain;
  }

  /** The value if there is nothing to say about it; null if there may be something. */
  @Nullable T plainValue() {
    try {
      return new PlainIn(source, texts, limits).document(form);
    } catch (PlainIn.GivenUp somethingToSay) {
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private @Nullable T withProblems() {
    Problems problems = new Problems(limits.problems(), source.end());
    this.problems = problems;
    @Nullable T value = null;
    try {
      Encoding.check(source, problems);
      try (JsonParser parser = source.open()) {
        JsonIn in = new ParsedIn(parser, source, problems, texts);
        value = read(parser, in, problems);
        unknown = in.unknown().map(Extensions::of).orElse(Extensions.none());
      }
    } catch (Problems.Enough enough) {
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return problems.count() == 0 ? value : null;
  }

  /**
   * The result after {@link #value}, with what was made of the value.
   *
   * @param made null if there are problems
   */
  <R> ReadResult<R> result(@Nullable R made) {
    Problems said = problems;
    return said == null
        ? new ReadResult<>(Optional.ofNullable(made), List.of(), List.of(), unknown)
        : new ReadResult<>(Optional.ofNullable(made), said.inOrder(), said.informations(), unknown);
  }

  private @Nullable T read(JsonParser parser, JsonIn in, Problems problems) throws IOException {
    try {
      if (parser.nextToken() == null) {
        problems.add(Problem.of(ProblemCode.EMPTY, "", source.start()));
        return null;
      }
      T value = form.read(in);
      if (hasMore(parser)) {
        Position at = source.at(source.offset(parser.currentTokenLocation()));
        problems.add(Problem.of(ProblemCode.TRAILING_TEXT, "", at, at.whole()));
      }
      return value;
    } catch (JsonProcessingException broken) {
      problems.add(Syntax.problem(broken, parser, source, limits));
      return null;
    }
  }

  private static boolean hasMore(JsonParser parser) throws IOException {
    try {
      return parser.nextToken() != null;
    } catch (JsonProcessingException broken) {
      return true;
    }
  }
}
