package io.github.kehoach.json.tree;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.util.Optional;

/** What the first bytes of a text tell about its encoding. */
public final class Encodings {
  private Encodings() {}

  /** Where the text begins: after a byte order mark. */
  public static int start(byte[] bytes) {
    boolean isMark = at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF;
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
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    if (first == 0 && second == 0) {
      return "UTF-32";
    }
    boolean low = second == 0 && first > 0;
    boolean lowMark = first == 0xFF && second == 0xFE;
    if ((low || lowMark) && at(bytes, 2) == 0 && at(bytes, 3) == 0) {
      return "UTF-32";
    }
    boolean highMark = first == 0xFE && second == 0xFF;
    return low || lowMark || highMark || (first == 0 && second > 0) ? "UTF-16" : "";
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
