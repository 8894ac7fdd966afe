package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees of texts, which Jackson cuts into tokens. It is given bytes only if they are known to
 * be UTF-8, because it takes some names that are not; what is broken is read once more from its
 * characters, which tell why. The limits are held here, where each is known exactly; Jackson's own
 * tell neither which one was passed nor the exact length. Not thread-safe.
 */
public final class TreeReader {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Hostile names may share a hash; they cost time within the limit of bytes, no more.
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          // Read so that they can be refused one by one, and the rest of the document still read.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEEPEST + 1)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Limits limits;

  /** Reads within limits. */
  public TreeReader(Limits limits) {
    this.limits = limits;
  }

  /** The tree of a whole document. */
  public Tree document(byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      return refused(tooLarge(Location.START));
    }
    Optional<Problem> other = otherEncoding(bytes);
    return other.isPresent()
        ? refused(other.get())
        : read(bytes, Utf8.start(bytes, 0, bytes.length), bytes.length, 0);
  }

  /** The tree of a text that is known to be sound UTF-8. */
  public static Tree text(String text) {
    return new TreeReader(Limits.NONE).read(text.getBytes(StandardCharsets.UTF_8), 0);
  }

  private Tree read(byte[] bytes, int record) {
    return read(bytes, 0, bytes.length, record);
  }

  /**
   * The tree of one line of a stream.
   *
   * @param number of the line, from 1
   */
  public Tree line(byte[] bytes, int from, int to, int number) {
    return read(bytes, from, to, number);
  }

  private Problem tooLarge(Location place) {
    return place.problem(ProblemCode.TOO_LARGE, place.whole(), limits.bytes());
  }

  /** The refusal of a line that has more bytes than one may have. */
  public Problem tooLarge(int line) {
    return tooLarge(Location.ofRecord(line));
  }

  /** Where the text begins: after a byte order mark. */
  public static int start(byte[] bytes) {
    return Utf8.start(bytes, 0, bytes.length);
  }

  /** The refusal of a text in another encoding of Unicode, which it names. */
  public static Optional<Problem> otherEncoding(byte[] beginning) {
    String other = Utf8.otherEncoding(beginning);
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(Location.START.problem(ProblemCode.ENCODING, Text.same(other)));
  }

  /** The problem with half a surrogate pair in a text that is no escape. */
  public static Problem halfCharacter(String text, int at) {
    Places.OfText places = new Places.OfText(text.toCharArray());
    String half = Names.shortened(text.substring(at, at + 1));
    return places.at(at).problem(ProblemCode.HALF_CHARACTER, half);
  }

  private static Tree refused(Problem problem) {
    return new Tree(null, new Places.OfText(new char[0]), problem);
  }

  private Tree read(byte[] bytes, int from, int to, int record) {
    int end = Utf8.end(bytes, from, to);
    Places.OfText places = new Places.OfText(bytes, from, end, record);
    Tree sound = end == to ? sound(bytes, from, to, places) : null;
    return sound != null ? sound : broken(bytes, end, to, places);
  }

  /** The tree of bytes that are an object of JSON; null if they are not, or pass a limit. */
  private @Nullable Tree sound(byte[] bytes, int from, int to, Places.OfText places) {
    boolean isObject = to - from > 1 && bytes[from] == '{' && bytes[from + 1] != 0;
    if (!isObject) {
      return null; // Jackson would look for another encoding
    }
    TreeBuilder builder = new TreeBuilder(limits);
    try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
      while (!builder.isWhole() && parser.nextToken() != null) {
        if (add(parser, builder) != null) {
          return null;
        }
      }
      return builder.isWhole() && parser.nextToken() == null
          ? new Tree(builder.root(), places, null)
          : null;
    } catch (JsonProcessingException broken) {
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The tree of a text as far as it goes, and what ends it, told by its characters. */
  private Tree broken(byte[] bytes, int end, int to, Places.OfText places) {
    TreeBuilder builder = new TreeBuilder(limits);
    Problem fault;
    try (JsonParser parser = FACTORY.createParser(places.text())) {
      fault = build(parser, builder, places);
      boolean isUtf8 = end == to || Utf8.isCutOff(bytes, end, to);
      if (!isUtf8 && (fault == null || fault.code() == ProblemCode.TRUNCATED)) {
        fault = encoding(parser, bytes[end], places);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (fault == null && builder.root() == null) {
      fault = places.start().problem(ProblemCode.EMPTY);
    }
    return new Tree(builder.root(), places, fault);
  }

  private static Problem encoding(JsonParser parser, byte here, Places.OfText places) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return places.last().as(pointer).problem(ProblemCode.ENCODING, Utf8.named(here));
  }

  private static @Nullable Problem build(
      JsonParser parser, TreeBuilder builder, Places.OfText places) throws IOException {
    boolean inText = false;
    try {
      while (!builder.isWhole() && parser.nextToken() != null) {
        inText = parser.currentToken() == JsonToken.VALUE_STRING; // read when it is asked for
        ProblemCode passed = add(parser, builder);
        inText = false;
        if (passed != null) {
          return builder.passed(passed, places);
        }
      }
    } catch (JsonProcessingException broken) {
      return Syntax.problem(broken, parser.getParsingContext(), inText, places);
    }
    return builder.isWhole() ? trailing(parser, places) : null;
  }

  private static @Nullable ProblemCode add(JsonParser parser, TreeBuilder to) throws IOException {
    return switch (parser.currentToken()) {
      case FIELD_NAME -> to.name(parser.currentName());
      case START_OBJECT -> to.value(Node.Type.OBJECT, "");
      case START_ARRAY -> to.value(Node.Type.LIST, "");
      case VALUE_STRING -> to.value(Node.Type.TEXT, parser.getText());
      case VALUE_TRUE -> to.value(Node.Type.TRUE, "");
      case VALUE_FALSE -> to.value(Node.Type.FALSE, "");
      case VALUE_NULL -> to.value(Node.Type.NULL, "");
      case END_OBJECT, END_ARRAY -> {
        to.end();
        yield null;
      }
      default -> to.value(Node.Type.NUMBER, parser.getText());
    };
  }

  private static @Nullable Problem trailing(JsonParser parser, Places.OfText places)
      throws IOException {
    JsonLocation at;
    try {
      if (parser.nextToken() == null) {
        return null;
      }
      at = parser.currentTokenLocation();
    } catch (JsonProcessingException broken) {
      at = broken.getLocation();
    }
    Location place = places.at((int) at.getCharOffset());
    return place.problem(ProblemCode.TRAILING_TEXT, place.whole());
  }
}
