package io.github.kehoach.json.tree;

import java.util.ArrayList;
import java.util.List;

/** Finds lines and columns when there is a problem, by the numbers that nodes carry. */
public abstract sealed class Places permits DecodedText, Places.OfParser {
  /** The place of a name or value, with the pointer to the value that all of it is. */
  abstract Location ofToken(int number);

  /** Where all of it begins. */
  abstract Location start();

  /** What is named when there is too much to say: a line of a stream, or no line of a document. */
  public Location end() {
    return new Location("", 0, 0, Names.DOCUMENT);
  }

  /** Where a value begins. */
  public final Location of(Node node) {
    return ofToken(node.token()).inside(node.pointer());
  }

  /** Where the name of a member begins; the value where it has none. */
  public final Location ofName(Node node) {
    return ofToken(node.firstToken()).inside(node.pointer());
  }

  /** Places as somebody else's parser tells them. */
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

    /** Takes the place of the next name or value down, as the parser counts lines and columns. */
    public void next(int line, int column) {
      places.add(new Location(outer, Math.max(0, line), line <= 0 ? 0 : column, Names.DOCUMENT));
    }

    @Override
    Location ofToken(int number) {
      return places.get(number);
    }

    @Override
    Location start() {
      return new Location(outer, 0, 0, Names.DOCUMENT);
    }
  }
}
