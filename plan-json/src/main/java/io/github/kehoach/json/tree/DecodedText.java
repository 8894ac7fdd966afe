package io.github.kehoach.json.tree;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text in UTF-8, as far as it is UTF-8, which know their lines and columns.
 * Those of names and values are looked for when the first is asked for: a sound text needs none.
 */
public final class DecodedText extends Places {
  private static final Text BYTE = Phrases.text("byte");

  private final char[] text;
  private final int length;
  private final int record;
  private final @Nullable Byte broken;
  private final boolean isCutOff;
  private int[] lines = {};
  private int[] columns = {};

  private DecodedText(
      char[] text, int length, int record, @Nullable Byte broken, boolean isCutOff) {
    this.text = text;
    this.length = length;
    this.record = record;
    this.broken = broken;
    this.isCutOff = isCutOff;
  }

  /** A text that is none of UTF-8, but of characters. */
  static DecodedText of(String text) {
    return new DecodedText(text.toCharArray(), text.length(), 0, null, false);
  }

  /**
   * Decodes strictly, with the decoder of the JDK: overlong forms, halves of characters and numbers
   * past U+10FFFF are no UTF-8.
   *
   * @param record number of the line that the text is; 0 for a document, which has its own lines
   */
  static DecodedText of(byte[] bytes, int from, int to, int record) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, false);
    Byte broken = in.hasRemaining() ? bytes[in.position()] : null;
    return new DecodedText(
        out.array(), out.position(), record, broken, result.isUnderflow() && in.hasRemaining());
  }

  /** The characters; more than {@link #length} of them are of no use. */
  char[] text() {
    return text;
  }

  int length() {
    return length;
  }

  /**
   * The byte with which it stops being UTF-8, for whoever has read up to there.
   *
   * @param fault what the characters before gave
   */
  Optional<Problem> notUtf8(@Nullable Problem fault, String pointer) {
    boolean isEnd =
        fault == null
            || fault.code() == ProblemCode.EMPTY
            || (fault.code() == ProblemCode.TRUNCATED && !isCutOff);
    return Optional.ofNullable(isEnd ? broken : null)
        .map(here -> BYTE.fill(String.format("0x%02X", here)))
        .map(here -> at(length).as(pointer).problem(ProblemCode.ENCODING, here));
  }

  @Override
  Location start() {
    return record == 0 ? Location.START : Location.ofRecord(record);
  }

  @Override
  public Location end() {
    return record == 0 ? super.end() : start();
  }

  @Override
  Location ofToken(int number) {
    if (lines.length == 0) {
      locate(TreeReader.offsets(this));
    }
    return place(lines[number], columns[number]);
  }

  private void locate(int[] offsets) {
    lines = new int[offsets.length];
    columns = new int[offsets.length];
    Location before = Location.START;
    for (int i = 0; i < offsets.length; i++) {
      before = walk(i == 0 ? 0 : offsets[i - 1], offsets[i], before);
      lines[i] = before.line();
      columns[i] = before.column();
    }
  }

  /** The place of a character. */
  Location at(int offset) {
    Location place = walk(0, offset, Location.START);
    return place(place.line(), place.column());
  }

  private Location place(int line, int column) {
    return record == 0
        ? new Location("", line, column, Names.DOCUMENT)
        : new Location("", record, column, Names.RECORD);
  }

  private Location walk(int from, int to, Location start) {
    int line = start.line();
    int column = start.column();
    for (int i = from; i < to; i++) {
      if (endsLine(i)) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(text[i])) {
        column++;
      }
    }
    return new Location("", line, column, Names.DOCUMENT);
  }

  private boolean endsLine(int at) {
    boolean beforeLineFeed = at + 1 < length && text[at + 1] == '\n';
    return record == 0 && (text[at] == '\n' || (text[at] == '\r' && !beforeLineFeed));
  }

  /** Where the text begins: after a byte order mark. */
  public static int start(byte[] bytes) {
    boolean isMark =
        byteAt(bytes, 0) == 0xEF && byteAt(bytes, 1) == 0xBB && byteAt(bytes, 2) == 0xBF;
    return isMark ? 3 : 0;
  }

  /** The refusal of a text in another encoding of Unicode, which it names. */
  public static Optional<Problem> refusal(byte[] bytes) {
    return Optional.of(other(bytes))
        .filter(name -> !name.isEmpty())
        .map(name -> Location.START.problem(ProblemCode.ENCODING, Text.same(name)));
  }

  /** JSON begins with an ASCII character, so that zero bytes betray wider characters. */
  private static String other(byte[] bytes) {
    int first = byteAt(bytes, 0);
    int second = byteAt(bytes, 1);
    if (first == 0 && second == 0) {
      return "UTF-32";
    }
    boolean low = second == 0 && first > 0;
    boolean lowMark = first == 0xFF && second == 0xFE;
    if ((low || lowMark) && byteAt(bytes, 2) == 0 && byteAt(bytes, 3) == 0) {
      return "UTF-32";
    }
    boolean highMark = first == 0xFE && second == 0xFF;
    return low || lowMark || highMark || (first == 0 && second > 0) ? "UTF-16" : "";
  }

  private static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
