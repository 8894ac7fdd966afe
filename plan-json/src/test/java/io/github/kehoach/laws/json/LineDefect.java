package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What goes wrong with lines of JSON in practice. Each makes any line that holds a task into one
 * that does not, without a line feed in it, and says as which kind of problem it must be told.
 */
public enum LineDefect {
  /** The second half is lost; a cut through a letter is {@link #BAD_UTF8}. */
  CUT("truncated", line -> Arrays.copyOf(line, beginOfLetter(line, line.length / 2))),
  /** The line ends before its last bracket. */
  CUT_AT_THE_END("truncated", line -> Arrays.copyOf(line, line.length - 1)),
  /** The first quotation mark is lost. */
  MISSING_QUOTE("not-json", line -> replaced(line, "{\"", "{")),
  /** The first colon is lost. */
  MISSING_COLON("not-json", line -> replaced(line, "\":", "\"")),
  /** Single quotation marks. */
  SINGLE_QUOTES("not-json", line -> replaced(line, "{\"", "{'")),
  /** A byte that UTF-8 does not have. */
  BAD_UTF8("encoding", line -> inTitle(line, 0xFF)),
  /** NUL bytes, as a file system leaves them after a crash. */
  NUL_BYTES("not-json", line -> new byte[line.length]),
  /** A control character that is not escaped. */
  CONTROL_CHARACTER("not-json", line -> inTitle(line, 0x01)),
  /** Half of a surrogate pair. */
  HALF_CHARACTER("half-character", line -> inTitle(line, bytes("\\ud800"))),
  /** A number where the title is due. */
  WRONG_TYPE("wrong-type", task(task -> task.put("title", 15))),
  /** A list where the line is due. */
  NOT_AN_OBJECT("wrong-type", line -> joined(bytes("["), line, bytes("]"))),
  /** A deadline of a kind that nobody knows. */
  UNKNOWN_KIND("unknown-kind", task(task -> task.putObject("deadline").put("kind", "someday"))),
  /** A title of white space. */
  BLANK_TITLE("blank", task(task -> task.put("title", " \t"))),
  /** No title. */
  NO_TITLE("missing", task(task -> task.remove("title"))),
  /** {@code null}. */
  NULL("null", task(task -> task.putNull("title"))),
  /** A field that stands twice. */
  REPEATED_FIELD("repeated", line -> replaced(line, "{", "{\"title\":\"x\",")),
  /** A month that no year has. */
  MONTH_13(
      "unreadable",
      task(task -> task.putObject("deadline").put("kind", "by").put("period", "2025-13"))),
  /** An agency that is nobody. */
  NOBODY("refused", task(task -> task.putArray("leads").addObject())),
  /** Not a number. */
  NAN("not-a-number", line -> replaced(line, "{", "{\"x\":NaN,")),
  /** A number of absurd length. */
  LONG_NUMBER("too-long", line -> replaced(line, "{", "{\"x\":" + "1".repeat(2000) + ",")),
  /** Absurd depth. */
  DEEP("too-deep", line -> replaced(line, "{", "{\"x\":" + "[".repeat(2000) + ",")),
  /** Two records on one line. */
  TWO_RECORDS("trailing-text", line -> joined(line, line)),
  /** Another kind of text. */
  MARKUP("not-json", line -> bytes("<html><body>502 Bad Gateway</body></html>")),
  /** More bytes than a line of a task may have by default. */
  LONG_LINE(
      "too-large",
      line -> replaced(line, "{", "{\"x\":\"" + "a".repeat(LineDefect.LONGEST + 1) + "\","));

  /** Most bytes that a line of a task may have by default. */
  public static final int LONGEST = 1 << 20;

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above keep nothing
  private final UnaryOperator<byte[]> change;

  LineDefect(String code, UnaryOperator<byte[]> change) {
    this.code = code;
    this.change = change;
  }

  private static int beginOfLetter(byte[] line, int at) {
    int begin = at;
    while ((line[begin] & 0xC0) == 0x80) {
      begin--;
    }
    return begin;
  }

  private static UnaryOperator<byte[]> task(Consumer<ObjectNode> change) {
    return line -> {
      ObjectNode task = (ObjectNode) Trees.read(new String(line, StandardCharsets.UTF_8));
      change.accept(task);
      return bytes(Trees.write(task));
    };
  }

  /** The code of the problem as which it must be told. */
  public String code() {
    return code;
  }

  /** A line with the defect. */
  public byte[] in(byte[] line) {
    return change.apply(line);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] line, String what, String by) {
    String text = new String(line, StandardCharsets.UTF_8);
    int at = text.indexOf(what);
    return bytes(text.substring(0, at) + by + text.substring(at + what.length()));
  }

  private static byte[] inTitle(byte[] line, int... codes) {
    byte[] added = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      added[i] = (byte) codes[i];
    }
    return inTitle(line, added);
  }

  /** After the first character's first byte of a title that is put there to be broken. */
  private static byte[] inTitle(byte[] line, byte[] added) {
    ObjectNode task = (ObjectNode) Trees.read(new String(line, StandardCharsets.UTF_8));
    task.put("title", "@");
    String text = Trees.write(task);
    int at = text.indexOf("\"@\"") + 1;
    return joined(bytes(text.substring(0, at)), added, bytes(text.substring(at)));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
