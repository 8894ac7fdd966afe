package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees of texts, which Jackson cuts into tokens. It is given characters and no bytes: it
 * takes some names that are not UTF-8. The limits are held here, where each is known exactly;
 * Jackson's own tell neither which one was passed nor the exact length. Not thread-safe.
 */
public final class TreeReader {
  private static final JsonFactory FACTORY =
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
    Optional<Problem> refusal =
        bytes.length > limits.bytes()
            ? Optional.of(tooLarge(Location.START))
            : DecodedText.refusal(bytes);
    return refusal
        .map(problem -> new Tree(null, DecodedText.of(""), problem))
        .orElseGet(() -> read(DecodedText.of(bytes, DecodedText.start(bytes), bytes.length, 0)));
  }

  /** The tree of a text that was within limits when it came in. */
  public static Tree text(String text) {
    return new TreeReader(Limits.NONE).read(DecodedText.of(text));
  }

  /**
   * The tree of one line of a stream.
   *
   * @param number of the line, from 1
   */
  public Tree line(byte[] bytes, int number) {
    return read(DecodedText.of(bytes, 0, bytes.length, number));
  }

  private Problem tooLarge(Location place) {
    return place.problem(ProblemCode.TOO_LARGE, place.whole(), limits.bytes());
  }

  /** The refusal of a line that has more bytes than one may have. */
  public Problem tooLarge(int line) {
    return tooLarge(Location.ofRecord(line));
  }

  /** The problem with half a surrogate pair in a text that is no escape. */
  public static Problem halfCharacter(String text, int at) {
    String half = Names.shortened(text.substring(at, at + 1));
    return DecodedText.of(text).at(at).problem(ProblemCode.HALF_CHARACTER, half);
  }

  private Tree read(DecodedText text) {
    TreeBuilder builder = new TreeBuilder(limits, text);
    try (JsonParser parser = FACTORY.createParser(text.text(), 0, text.length())) {
      Problem fault = build(parser, builder, text);
      String pointer = parser.getParsingContext().pathAsPointer().toString();
      return builder.tree(text.notUtf8(fault, pointer).orElse(fault));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Where the names and values of a text begin, as far as it is JSON. */
  static int[] offsets(DecodedText text) {
    IntStream.Builder offsets = IntStream.builder();
    try (JsonParser parser = FACTORY.createParser(text.text(), 0, text.length())) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        if (!at.isStructEnd()) {
          offsets.add((int) parser.currentTokenLocation().getCharOffset());
        }
      }
    } catch (IOException end) {
      // No value stands behind the fault.
    }
    return offsets.build().toArray();
  }

  private static @Nullable Problem build(JsonParser parser, TreeBuilder builder, DecodedText text)
      throws IOException {
    boolean inText = false;
    try {
      while (builder.isOpen() && parser.nextToken() != null) {
        inText = parser.currentToken() == JsonToken.VALUE_STRING; // read when it is asked for
        builder.token(parser.currentTokenId(), parser.getText());
        inText = false;
      }
    } catch (JsonProcessingException broken) {
      return Syntax.problem(broken, parser, inText, text);
    }
    if (builder.isOpen()) {
      return text.start().problem(ProblemCode.EMPTY);
    }
    return builder.fault() == null ? trailing(parser, text) : builder.fault();
  }

  private static @Nullable Problem trailing(JsonParser parser, DecodedText text)
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
    Location place = text.at((int) at.getCharOffset());
    return place.problem(ProblemCode.TRAILING_TEXT, place.whole());
  }

  /**
   * The value at which somebody else's parser stands; it is left at the last token of the value.
   */
  public static Tree value(JsonParser parser) throws IOException {
    JsonStreamContext context = parser.getParsingContext();
    if (parser.currentToken().isStructStart() && context.getParent() != null) {
      context = context.getParent();
    }
    Places.OfParser places = new Places.OfParser(context.pathAsPointer().toString());
    TreeBuilder builder = new TreeBuilder(Limits.NONE, places);
    do {
      if (!parser.currentToken().isStructEnd()) {
        JsonLocation at = parser.currentTokenLocation();
        places.next(at.getLineNr(), at.getColumnNr());
      }
      builder.token(parser.currentTokenId(), parser.getText());
    } while (builder.isOpen() && parser.nextToken() != null);
    return builder.tree();
  }
}
