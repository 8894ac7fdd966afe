package io.github.kehoach.json.tree;

import java.util.ArrayList;
import java.util.List;

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

  /** Places in decoded characters, by their offset. */
  static final class OfText extends Places {
    private static final int BLOCK = 4096;

    private final char[] text;
    private final int length;
    private final int record;
    private int[] lines = {};
    private int[] columns = {};

    /**
     * Places in a text.
     *
     * @param record number of the line that the text is; 0 for a document, which has its own lines
     */
    OfText(char[] text, int length, int record) {
      this.text = text;
      this.length = length;
      this.record = record;
    }

    @Override
    public Location of(Node node) {
      return at(node.at()).as(node.pointer());
    }

    @Override
    public Location ofName(Node member) {
      return member.isMember() ? at(nameBefore(member.at())).as(member.pointer()) : of(member);
    }

    @Override
    public Location start() {
      return record == 0 ? Location.START : Location.ofRecord(record);
    }

    /** Before a value stand a colon and the quoted name; a quote inside the name is escaped. */
    private int nameBefore(int value) {
      int at = value - 1;
      while (text[at] != '"') {
        at--;
      }
      do {
        at--;
      } while (text[at] != '"' || isEscaped(at));
      return at;
    }

    private boolean isEscaped(int quote) {
      int at = quote;
      while (text[at - 1] == '\\') {
        at--;
      }
      return (quote - at) % 2 == 1;
    }

    @Override
    public Location end() {
      return record == 0 ? super.end() : start();
    }

    /** Where the text ends. */
    Location last() {
      return at(length);
    }

    Location at(int offset) {
      if (lines.length == 0) {
        mark();
      }
      int end = Math.min(offset, length);
      int block = end / BLOCK;
      int line = lines[block];
      int column = columns[block];
      for (int i = block * BLOCK; i < end; i++) {
        if (endsLine(i)) {
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
      lines = new int[length / BLOCK + 1];
      columns = new int[lines.length];
      int line = 1;
      int column = 1;
      for (int i = 0; i <= length; i++) {
        if (i % BLOCK == 0) {
          lines[i / BLOCK] = line;
          columns[i / BLOCK] = column;
        }
        if (i < length && endsLine(i)) {
          line++;
          column = 1;
        } else if (i < length && !Character.isLowSurrogate(text[i])) {
          column++;
        }
      }
    }

    private boolean endsLine(int at) {
      return record == 0
          && (text[at] == '\n' || (text[at] == '\r' && (at + 1 == length || text[at + 1] != '\n')));
    }
  }

  /** Places as somebody else's parser tells them, by the number of the node. */
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
    int value(int line, int column) {
      values.add(place(line, column));
      names.add(name);
      return values.size() - 1;
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
