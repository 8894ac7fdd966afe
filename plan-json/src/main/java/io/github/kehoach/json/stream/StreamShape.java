package io.github.kehoach.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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

  /** Does not collect names, of which hostile input can have any number. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  /**
   * The shape of a file, packed or not. Looks at its first object and whether something follows on
   * another line; constant memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static StreamShape of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file);
        Source source = Source.of(stream);
        JsonParser parser = FACTORY.createParser(source.bytes())) {
      return of(parser);
    } catch (GzipInput.Broken | JsonProcessingException nothingToTell) {
      return PLAN;
    }
  }

  private static StreamShape of(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return PLAN;
    }
    boolean isPlan = false;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (name.equals("head")) {
        return TASKS;
      }
      isPlan |= name.equals("plan");
      parser.nextToken();
      parser.skipChildren();
    }
    boolean isOneLine = parser.currentTokenLocation().getLineNr() == 1;
    return !isOneLine || !hasMore(parser) ? PLAN : isPlan ? PLANS : TASKS;
  }

  private static boolean hasMore(JsonParser parser) throws IOException {
    try {
      return parser.nextToken() != null && parser.currentTokenLocation().getLineNr() > 1;
    } catch (JsonProcessingException broken) {
      return parser.currentLocation().getLineNr() > 1;
    }
  }
}
