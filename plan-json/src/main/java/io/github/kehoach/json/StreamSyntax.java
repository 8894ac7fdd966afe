package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a document that is read by pull cannot be read on; its bytes are gone by then. */
final class StreamSyntax {
  private static final Text HERE = new Text("đoạn này", "this part");
  private static final Text WHOLE =
      new Text("một tài liệu JSON nguyên vẹn", "a whole JSON document");
  private static final Text BYTE = new Text("một byte ở đây", "a byte here");

  private StreamSyntax() {}

  /**
   * The problem for what a parser threw.
   *
   * @throws IOException what was thrown, if the source itself failed
   */
  static Problem problem(IOException broken, JsonParser parser, Limits limits) throws IOException {
    JsonLocation location = parser.currentLocation();
    Position at = new Position(location.getLineNr(), location.getColumnNr());
    String place = Pointers.of(parser.getParsingContext());
    if (broken instanceof GzipInput.Broken) {
      return Problem.of(ProblemCode.BROKEN_GZIP, place, at);
    }
    if (broken instanceof Allowance.Spent) {
      Position record = new Position(at.line(), at.column(), Says.RECORD);
      return Problem.of(ProblemCode.TOO_LARGE, place, at, record.whole(), limits.bytes());
    }
    if (broken instanceof CharacterCodingException) {
      return Problem.of(ProblemCode.ENCODING, place, at, BYTE);
    }
    if (broken instanceof StreamConstraintsException limit) {
      return Syntax.limit(String.valueOf(limit.getOriginalMessage()), place, at, limits);
    }
    if (broken instanceof JsonEOFException) {
      return Problem.of(ProblemCode.TRUNCATED, place, at, at.whole());
    }
    if (broken instanceof JsonProcessingException) {
      return Problem.of(ProblemCode.NOT_JSON, place, at, HERE, WHOLE);
    }
    throw broken;
  }

  /** A value, or the problems in its place and the one that ends the document. */
  static <T> ReadResult<T> result(@Nullable T value, Problems problems, Optional<Problem> end) {
    List<Problem> all = new ArrayList<>(problems.inOrder());
    end.ifPresent(all::add);
    return new ReadResult<>(
        all.isEmpty() ? Optional.ofNullable(value) : Optional.empty(),
        all,
        problems.informations(),
        Extensions.none());
  }
}
