package io.github.kehoach.laws.json;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds for plans and tasks that are written and read record by record. */
public final class StreamLaws {
  private StreamLaws() {}

  /**
   * One record as it was read.
   *
   * @param line on which it begins, from 1
   * @param value what it holds, in a form that can be compared; empty if it cannot be read
   * @param problems codes of the problems in its place
   */
  public record Seen(int line, Optional<Object> value, List<String> problems) {}

  /**
   * A task in its section.
   *
   * @param section without its tasks
   * @param task the task
   */
  public record TaskOfSection(Section section, Task task) {}

  /** {@code stream-round-trip}. */
  public static Outcome roundTrip(
      Plan plan, Function<Plan, byte[]> write, Function<byte[], Plan> read) {
    byte[] stream = write.apply(plan);
    return Outcome.equal(read.apply(stream), plan, shown(stream));
  }

  /** {@code stream-same-as-whole}. */
  public static Outcome sameAsWhole(
      byte[] stream, Function<byte[], List<Task>> oneByOne, Function<byte[], Plan> whole) {
    List<Task> tasks =
        whole.apply(stream).sections().stream().flatMap(StreamFuzz::asStreamed).toList();
    return Outcome.equal(oneByOne.apply(stream), tasks, shown(stream));
  }

  /** {@code stream-cut}. */
  public static Outcome cut(byte[] stream, int cut, Function<byte[], List<Seen>> read) {
    byte[] start = Arrays.copyOf(stream, cut);
    int whole = lineFeeds(start);
    List<Seen> before = read.apply(stream).stream().filter(seen -> seen.line() <= whole).toList();
    List<Seen> left = read.apply(start);
    List<Seen> kept = left.subList(0, Math.min(before.size(), left.size()));
    boolean oneMore = left.stream().skip(before.size()).allMatch(seen -> seen.line() > whole);
    return Outcome.equal(
        List.of(kept, oneMore, left.size() - kept.size() <= 1),
        List.of(before, true, true),
        shown(start));
  }

  /** {@code stream-broken-line}. */
  public static Outcome brokenLine(
      byte[] stream, int line, LineDefect defect, Function<byte[], List<Seen>> read) {
    List<byte[]> lines = lines(stream);
    byte[] whole = lines.set(line - 1, defect.in(lines.get(line - 1)));
    List<Seen> expected = new ArrayList<>(read.apply(stream));
    expected.replaceAll(
        seen -> seen.line() == line ? new Seen(line, Optional.empty(), List.of()) : seen);
    List<Seen> found = new ArrayList<>(read.apply(joined(lines)));
    boolean isTold =
        found.stream()
            .anyMatch(seen -> seen.line() == line && seen.problems().contains(defect.code()));
    found.replaceAll(seen -> seen.line() == line ? new Seen(line, seen.value(), List.of()) : seen);
    return Outcome.equal(
        List.of(found, isTold), List.of(expected, true), defect + " in " + shown(whole));
  }

  /** {@code stream-any-pieces}. */
  public static Outcome anyPieces(
      byte[] stream, Function<byte[], List<Seen>> atOnce, Function<byte[], List<Seen>> inPieces) {
    return Outcome.equal(inPieces.apply(stream), atOnce.apply(stream), shown(stream));
  }

  private static int lineFeeds(byte[] bytes) {
    int count = 0;
    for (byte here : bytes) {
      count += here == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The lines of a stream, each with its line feed left out. */
  public static List<byte[]> lines(byte[] stream) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < stream.length; i++) {
      if (stream[i] == '\n') {
        lines.add(Arrays.copyOfRange(stream, from, i));
        from = i + 1;
      }
    }
    return lines;
  }

  private static byte[] joined(List<byte[]> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.writeBytes(line);
      all.write('\n');
    }
    return all.toByteArray();
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
