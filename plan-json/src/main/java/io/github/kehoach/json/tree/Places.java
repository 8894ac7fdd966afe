package io.github.kehoach.json.tree;

import java.util.ArrayList;
import java.util.List;

/** Finds lines and columns when there is a problem, by the marks that nodes carry. */
public abstract sealed class Places permits DecodedText, Places.OfParser {
  /** The place of a mark, with the pointer to the value that all of it is. */
  abstract Location at(int mark);

  /** Where all of it begins. */
  abstract Location start();

  /** What is named when there is too much to say: a line of a stream, or no line of a document. */
  public Location end() {
    return new Location("", 0, 0, Names.DOCUMENT);
  }

  /** Where a value begins. */
  public final Location of(Node node) {
    return at(node.mark()).inside(node.pointer());
  }

  /** Where the name of a member begins; the value where it has none. */
  public final Location ofName(Node node) {
    return at(node.nameMark()).inside(node.pointer());
  }

  /** Places as somebody else's parser tells them. A mark is the number of a place. */
  public static final class OfParser extends Places {
    private final List<Location> places = new ArrayList<>();
    private final String outer;

    /**
     * Places in what a parser reads.
     *
     * @param outer JSON Pointer to the value that is taken from it
     */
    public OfParser(String outer) {
      this.outer = outer;
    }

    /** Takes a place down, as the parser counts lines and columns, and gives its mark. */
    public int mark(int line, int column) {
      places.add(new Location(outer, Math.max(0, line), line <= 0 ? 0 : column, Names.DOCUMENT));
      return places.size() - 1;
    }

    @Override
    Location at(int mark) {
      return places.get(mark);
    }

    @Override
    Location start() {
      return new Location(outer, 0, 0, Names.DOCUMENT);
    }
  }
}
