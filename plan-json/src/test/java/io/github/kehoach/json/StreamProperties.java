package io.github.kehoach.json;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.json.LineDefect;
import io.github.kehoach.laws.json.StreamLaws;
import io.github.kehoach.laws.json.StreamLaws.Placed;
import io.github.kehoach.laws.json.StreamLaws.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StreamProperties {
  static final Arbitrary<byte[]> STREAMS = AnyPlan.plan().map(StreamProperties::written);

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan().withoutEdgeCases();
  }

  @Property(tries = 200)
  @Label("stream-round-trip")
  void readsWhatItWrites(@ForAll("plans") Plan plan) {
    StreamLaws.roundTrip(plan, StreamProperties::written, StreamProperties::whole).check();
  }

  @Example
  @Label("planted: stream-round-trip")
  void writerThatKeepsOnlyTheNumbersOfSections() {
    PlantedBug.isCaught(
        AnyPlan.plan(),
        plan ->
            StreamLaws.roundTrip(
                plan,
                whole -> withoutLines(written(whole), "{\"section\":{"),
                StreamProperties::whole));
  }

  @Provide
  Arbitrary<byte[]> streams() {
    return AnyPlan.plan().map(StreamProperties::written).withoutEdgeCases();
  }

  @Property(tries = 200)
  @Label("stream-same-as-whole")
  void readsTheTasksOfAStreamOneByOne(@ForAll("streams") byte[] stream) {
    StreamLaws.sameAsWhole(stream, StreamProperties::tasks, StreamProperties::whole).check();
  }

  @Example
  @Label("planted: stream-same-as-whole")
  void readerThatStopsAfterTheFirstSection() {
    PlantedBug.isCaught(
        STREAMS,
        stream ->
            StreamLaws.sameAsWhole(
                stream,
                bytes ->
                    Streams.records(bytes).stream()
                        .flatMap(record -> record.value().stream())
                        .filter(task -> task.visit().sectionIndex() == 0)
                        .map(TaskRecord::task)
                        .toList(),
                StreamProperties::whole));
  }

  private static List<Task> tasks(byte[] stream) {
    return Streams.records(stream).stream().map(record -> record.orThrow().task()).toList();
  }

  /** A stream and a place in it. */
  private record At(String text, int place) {
    byte[] stream() {
      return Streams.bytes(text);
    }
  }

  private static final Arbitrary<At> CUTS =
      STREAMS.flatMap(
          stream ->
              Arbitraries.integers()
                  .between(0, stream.length)
                  .map(cut -> new At(Streams.text(stream), cut)));

  @Provide
  Arbitrary<At> cuts() {
    return CUTS.withoutEdgeCases();
  }

  @Property(tries = 300)
  @Label("stream-cut")
  void losesNothingBeforeACut(@ForAll("cuts") At cut) {
    cut(cut, StreamProperties::seen).check();
  }

  @Example
  @Label("planted: stream-cut")
  void readerThatGivesNothingUnlessAllIsWhole() {
    PlantedBug.isCaught(
        CUTS,
        cut ->
            cut(
                cut,
                stream ->
                    seen(stream).stream().allMatch(seen -> seen.problems().isEmpty())
                        ? seen(stream)
                        : List.of()));
  }

  private static Outcome cut(At cut, Function<byte[], List<Seen>> read) {
    return StreamLaws.cut(cut.stream(), cut.place(), read);
  }

  /** A stream, the number of a line that holds a task, and a defect. */
  private record Broken(String text, int line, LineDefect defect) {
    byte[] stream() {
      return Streams.bytes(text);
    }
  }

  private static final Arbitrary<Broken> BROKEN =
      STREAMS
          .filter(stream -> !taskLines(stream).isEmpty())
          .flatMap(
              stream ->
                  Combinators.combine(
                          Arbitraries.of(taskLines(stream)), Arbitraries.of(LineDefect.class))
                      .as((line, defect) -> new Broken(Streams.text(stream), line, defect)));

  private static List<Integer> taskLines(byte[] stream) {
    List<String> lines = Streams.text(stream).lines().toList();
    return seen(stream).stream()
        .map(Seen::line)
        .filter(line -> !lines.get(line - 1).startsWith("{\"section\":{"))
        .toList();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return BROKEN.withoutEdgeCases();
  }

  @Property(tries = 300)
  @Label("stream-broken-line")
  void keepsWhatStandsBesideABrokenLine(@ForAll("broken") Broken broken) {
    brokenLine(broken, StreamProperties::seen).check();
  }

  @Example
  @Label("planted: stream-broken-line")
  void readerThatStopsAtTheFirstProblem() {
    PlantedBug.isCaught(
        BROKEN,
        broken ->
            brokenLine(
                broken,
                stream -> {
                  List<Seen> all = seen(stream);
                  int end = 0;
                  while (end < all.size() && all.get(end).problems().isEmpty()) {
                    end++;
                  }
                  return all.subList(0, Math.min(all.size(), end + 1));
                }));
  }

  private static Outcome brokenLine(Broken broken, Function<byte[], List<Seen>> read) {
    return StreamLaws.brokenLine(broken.stream(), broken.line(), broken.defect(), read);
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return CUTS.map(cut -> Arrays.copyOf(cut.stream(), cut.place())).withoutEdgeCases();
  }

  @Property(tries = 200)
  @Label("stream-any-pieces")
  void takesBytesAsTheyCome(@ForAll("damaged") byte[] stream, @ForAll boolean packed) {
    StreamLaws.anyPieces(
            stream,
            StreamProperties::seen,
            bytes -> seen(Streams.inPieces(packed ? Streams.gzip(bytes) : bytes)))
        .check();
  }

  @Example
  @Label("planted: stream-any-pieces")
  void readerThatTakesTheFirstPieceForAll() {
    PlantedBug.isCaught(
        STREAMS,
        stream ->
            StreamLaws.anyPieces(
                stream,
                StreamProperties::seen,
                bytes -> seen(Arrays.copyOf(bytes, bytes.length / 2))));
  }

  private static byte[] written(Plan plan) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      writer.tasks(plan);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutLines(byte[] stream, String start) {
    return Streams.bytes(
        Streams.text(stream)
            .lines()
            .filter(line -> !line.startsWith(start))
            .reduce("", (all, line) -> all + line + "\n"));
  }

  private static Plan whole(byte[] stream) {
    try {
      return PlanReader.plan(Streams.input(stream)).orThrow();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<Seen> seen(byte[] stream) {
    return seen(Streams.input(stream));
  }

  static List<Seen> seen(InputStream stream) {
    List<Seen> all = new ArrayList<>();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(stream)) {
      while (reader.hasNext()) {
        var result = reader.next();
        Optional<Object> value =
            result.value().map(record -> new Placed(record.section(), record.task()));
        all.add(
            new Seen(
                reader.line(),
                value,
                result.problems().stream().map(one -> one.code().toString()).toList()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }
}
