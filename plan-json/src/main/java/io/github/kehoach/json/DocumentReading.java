package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kehoach.core.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one whole document from bytes: plainly, and if that does not do, with all its problems. */
final class DocumentReading<T> {
  private final Form<T> form;
  private final Limits limits;
  private final Json json;
  private final byte[] bytes;
  private final Problems problems;

  DocumentReading(Form<T> form, Limits limits, Json json, byte[] bytes) {
    this.form = form;
    this.limits = limits;
    this.json = json;
    this.bytes = bytes;
    this.problems = new Problems(limits.problems());
  }

  /** The result for a text that is refused before it is read. */
  static <T> ReadResult<T> refused(Problem problem) {
    return new ReadResult<>(Optional.empty(), List.of(problem), List.of(), Extensions.none());
  }

  ReadResult<T> result() {
    Source source = new Source(bytes, Encoding.start(bytes), json);
    @Nullable T value = null;
    Extensions unknown = Extensions.none();
    try {
      if (bytes.length > limits.bytes()) {
        problems.only(Problem.of(ProblemCode.TOO_LARGE, "", new Position(1, 1), limits.bytes()));
      }
      try (JsonParser parser = source.open()) {
        value = plain(parser, source);
        if (value == null) {
          Encoding.check(source, problems);
          JsonIn in = new JsonIn(parser, source, problems);
          value = read(parser, in, source);
          unknown = in.unknown().map(Extensions::of).orElse(Extensions.none());
        }
      }
    } catch (Problems.Enough enough) {
      value = null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    boolean ok = problems.count() == 0;
    return new ReadResult<>(
        ok ? Optional.ofNullable(value) : Optional.empty(),
        problems.inOrder(),
        problems.informations(),
        unknown);
  }

  /** The value of a document of which there is nothing to say; null if there may be something. */
  private @Nullable T plain(JsonParser parser, Source source) throws IOException {
    try {
      return new PlainIn(parser, source, problems, limits).document(form);
    } catch (PlainIn.GivenUp seeTheParser) {
      return null;
    }
  }

  private @Nullable T read(JsonParser parser, JsonIn in, Source source) throws IOException {
    try {
      if (parser.nextToken() == null) {
        problems.add(Problem.of(ProblemCode.EMPTY, "", new Position(1, 1)));
        return null;
      }
      T value = form.read(in);
      if (hasMore(parser)) {
        problems.add(
            Problem.of(
                ProblemCode.TRAILING_TEXT,
                "",
                source.at(source.offset(parser.currentTokenLocation()))));
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
