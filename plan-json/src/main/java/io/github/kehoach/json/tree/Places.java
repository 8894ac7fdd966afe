package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines and columns when there is a problem; costs next to nothing as long as there is none.
 */
public abstract sealed class Places {
  /** Where a value begins. */
  public abstract Location of(Node node);

  /** Where the name of a member begins. */
  public abstract Location ofName(Node member);

  /** Where all of it begins. */
  public abstract Location start();

  /** What is named when there is too much to say: a line of a stream, or no line of a document. */
  public Location end() {
    return new Location("", 0, 0, Names.DOCUMENT);
  }

  /**
   * Places in decoded characters. They are cut into tokens once more when the first place is asked
   * for: to note where each value stands would cost every sound document.
   */
  static final class OfText extends Places {
    private static final int BLOCK = 4096;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int record;
    private char @Nullable [] text;
    private int[] values = {};
    private int[] names = {};
    private int[] lines = {};
    private int[] columns = {};

    /**
     * Places in UTF-8, which is decoded when it is needed.
     *
     * @param record number of the line that the text is; 0 for a document, which has its own lines
     */
    OfText(byte[] bytes, int from, int to, int record) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.record = record;
    }

    /** Places in a document of characters. */
    OfText(char[] text) {
      this(new byte[0], 0, 0, 0);
      this.text = text;
    }

    char[] text() {
      if (text == null) {
        text = new String(bytes, from, to - from, StandardCharsets.UTF_8).toCharArray();
      }
      return text;
    }

    @Override
    public Location of(Node node) {
      find(node);
      return at(values[node.at()]).as(node.pointer());
    }

    @Override
    public Location ofName(Node member) {
      find(member);
      return member.isMember() ? at(names[member.at()]).as(member.pointer()) : of(member);
    }

    private void find(Node node) {
      if (node.at() >= values.length) {
        try (JsonParser parser = TreeReader.FACTORY.createParser(text())) {
          find(parser);
        } catch (JsonProcessingException end) {
          return; // the tree ends here too
        } catch (IOException impossible) {
          throw new UncheckedIOException(impossible);
        }
      }
    }

    private void find(JsonParser parser) throws IOException {
      int name = 0;
      int count = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        if (token == JsonToken.FIELD_NAME) {
          name = offset;
        } else if (!token.isStructEnd()) {
          if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count + 64);
            names = Arrays.copyOf(names, values.length);
          }
          values[count] = offset;
          names[count++] = name;
        }
      }
    }

    @Override
    public Location start() {
      return record == 0 ? Location.START : Location.ofRecord(record);
    }

    @Override
    public Location end() {
      return record == 0 ? super.end() : start();
    }

    /** Where the text ends. */
    Location last() {
      return at(text().length);
    }

    Location at(int offset) {
      if (lines.length == 0) {
        mark();
      }
      char[] text = text();
      int end = Math.min(offset, text.length);
      int block = end / BLOCK;
      int line = lines[block];
      int column = columns[block];
      for (int i = block * BLOCK; i < end; i++) {
        if (endsLine(text, i)) {
          line++;
          column = 1;
        } else if (!Character.isLowSurrogate(text[i])) {
          column++;
        }
      }
      return record == 0
          ? new Location("", line, column, Names.DOCUMENT)
          : new Location("", record, column, Names.RECORD);
    }

    /** Notes line and column of every 4096th character, so that a place is found in few steps. */
    private void mark() {
      char[] text = text();
      int length = text.length;
      lines = new int[length / BLOCK + 1];
      columns = new int[lines.length];
      int line = 1;
      int column = 1;
      for (int i = 0; i <= length; i++) {
        if (i % BLOCK == 0) {
          lines[i / BLOCK] = line;
          columns[i / BLOCK] = column;
        }
        if (i < length && endsLine(text, i)) {
          line++;
          column = 1;
        } else if (i < length && !Character.isLowSurrogate(text[i])) {
          column++;
        }
      }
    }

    private boolean endsLine(char[] text, int at) {
      boolean beforeLineFeed = at + 1 < text.length && text[at + 1] == '\n';
      return record == 0 && (text[at] == '\n' || (text[at] == '\r' && !beforeLineFeed));
    }
  }

  /** Places as somebody else's parser tells them, in the order of the values. */
  static final class OfParser extends Places {
    private final List<Location> values = new ArrayList<>();
    private final List<Location> names = new ArrayList<>();
    private final String outer;
    private Location name = place(0, 0);

    /**
     * Places in what a parser reads.
     *
     * @param outer JSON Pointer to the value that is taken from it
     */
    OfParser(String outer) {
      this.outer = outer;
    }

    /** Takes down where the name of the next value stands. */
    void name(int line, int column) {
      name = place(line, column);
    }

    /** Takes down where the next value stands. */
    void value(int line, int column) {
      values.add(place(line, column));
      names.add(name);
    }

    @Override
    public Location of(Node node) {
      return values.get(node.at()).as(outer + node.pointer());
    }

    @Override
    public Location ofName(Node member) {
      return names.get(member.at()).as(outer + member.pointer());
    }

    @Override
    public Location start() {
      return place(0, 0);
    }

    private static Location place(int line, int column) {
      return line <= 0
          ? new Location("", 0, 0, Names.DOCUMENT)
          : new Location("", line, column, Names.DOCUMENT);
    }
  }
}
