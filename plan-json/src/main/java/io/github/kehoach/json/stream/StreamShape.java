package io.github.kehoach.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How plans or tasks stand in a file, told by what is in it. */
public enum StreamShape {
  /** Tasks, one a line; {@link PlanReader#tasks(Path)} reads them. */
  TASKS,
  /** Plans, one a line, two at least; {@link PlanReader#plans(Path)} reads them. */
  PLANS,
  /** One document, or nothing that looks like lines; {@link PlanReader#plan(Path)} reads it. */
  PLAN;

  /**
   * The shape of a file, packed or not. Looks at its first object and whether something follows on
   * another line; constant memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static StreamShape of(Path file) throws IOException {
    try (Source source = Source.of(Files.newInputStream(file))) {
      FirstObject first = FirstObject.of(source.bytes());
      if (first.hasHead()) {
        return TASKS;
      }
      boolean isLines = first.isOneLine() && first.isFollowed();
      return !isLines ? PLAN : first.hasPlan() ? PLANS : TASKS;
    } catch (GzipInput.Broken nothingToTell) {
      return PLAN;
    }
  }

  /**
   * What the first object of a stream tells about what stands there.
   *
   * @param hasHead whether it is the head of a plan whose tasks follow
   * @param hasPlan whether it holds a whole plan
   * @param isOneLine whether it ends, or breaks off, on the line on which it begins
   * @param isFollowed whether it ends, and something stands on another line
   */
  record FirstObject(boolean hasHead, boolean hasPlan, boolean isOneLine, boolean isFollowed) {
    /** Does not collect names, of which hostile input can have any number. */
    private static final JsonFactory FACTORY =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

    /**
     * Looks at a stream as far as the object goes; constant memory.
     *
     * @throws IOException if the stream cannot be read
     */
    static FirstObject of(InputStream in) throws IOException {
      int line = 1;
      boolean hasPlan = false;
      try (JsonParser parser = FACTORY.createParser(in)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return new FirstObject(false, false, true, false);
        }
        line = parser.currentTokenLocation().getLineNr();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          if (name.equals("head")) {
            return new FirstObject(true, hasPlan, true, false);
          }
          hasPlan |= name.equals("plan");
          parser.nextToken();
          parser.skipChildren();
        }
        boolean isOneLine = parser.currentTokenLocation().getLineNr() == line;
        return new FirstObject(false, hasPlan, isOneLine, hasMore(parser, line));
      } catch (JsonProcessingException end) {
        return new FirstObject(false, hasPlan, end.getLocation().getLineNr() == line, false);
      } catch (CharConversionException noText) {
        // The parser has guessed an encoding, which is refused elsewhere.
        return new FirstObject(false, hasPlan, true, false);
      }
    }

    private static boolean hasMore(JsonParser parser, int line) throws IOException {
      try {
        return parser.nextToken() != null && parser.currentTokenLocation().getLineNr() > line;
      } catch (JsonProcessingException broken) {
        return parser.currentLocation().getLineNr() > line;
      }
    }
  }
}
