package io.github.kehoach.spark;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.stream.PlanReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A plan in JSON Lines: a head and its tasks. A bad line is told with its text, and the plan is
 * read without it. Where the head is bad, there is no plan: its tasks would stand without number
 * and day.
 */
final class PlanFile {
  private static final int GZIP = 0x1f8b;

  private PlanFile() {}

  /**
   * The plan, as far as it can be read.
   *
   * @param stream packed with gzip or not; read to its end
   * @param bad hears of each problem, with the line as it stands, empty where no line is at fault
   * @throws IOException if the stream cannot be read
   */
  static Optional<Plan> read(InputStream stream, BiConsumer<Problem, String> bad)
      throws IOException {
    byte[] bytes = stream.readAllBytes();
    ReadResult<Plan> read = plan(bytes);
    if (read.isOk()) {
      return read.value();
    }
    // One letter a byte, so that bytes that are no UTF-8 stay as they are.
    String[] lines = new String(unpacked(bytes), StandardCharsets.ISO_8859_1).split("\n", -1);
    while (!read.isOk()) {
      boolean goesOn = false;
      for (Problem problem : read.problems()) {
        int at = problem.line() - 1;
        boolean isLine = at > 0 && at < lines.length && problem.code() != ProblemCode.NO_HEAD;
        if (isLine && lines[at].isEmpty()) {
          continue; // told already
        }
        bad.accept(problem, isLine ? utf8(lines[at]) : "");
        if (isLine) {
          lines[at] = ""; // a blank line counts, so that the others keep their numbers
          goesOn = true;
        }
      }
      if (!goesOn) {
        return Optional.empty();
      }
      read = plan(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }
    return read.value();
  }

  private static ReadResult<Plan> plan(byte[] bytes) throws IOException {
    return PlanReader.plan(new ByteArrayInputStream(bytes));
  }

  private static String utf8(String letters) {
    return new String(letters.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** What stands before damage is lost with it: the file is told as broken. */
  private static byte[] unpacked(byte[] bytes) {
    boolean isPacked = bytes.length > 1 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == GZIP;
    if (!isPacked) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      return new byte[0];
    }
  }
}
