package io.github.kehoach.json;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.LineDefect;
import io.github.kehoach.laws.json.StreamLaws;
import io.github.kehoach.laws.json.StreamLaws.Seen;
import io.github.kehoach.laws.json.StreamLaws.TaskOfSection;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StreamProperties {
  static final Arbitrary<byte[]> STREAMS = AnyPlan.plan().map(StreamProperties::written);

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan().withoutEdgeCases();
  }

  @Property(tries = 200)
  @Law(
      id = "stream-round-trip",
      says = "A plan written as head, sections and tasks, one a line, reads back as the same plan.",
      catches = "writer that keeps only the numbers of sections")
  Claim<?> readsWhatItWrites(@ForAll("plans") Plan plan) {
    return claim(
        () -> StreamLaws.roundTrip(plan, StreamProperties::written, StreamProperties::whole),
        () ->
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
  @Law(
      id = "stream-same-as-whole",
      says = "The tasks of a stream read one by one are those of the plan that is read whole.",
      catches = "reader that stops after the first section")
  Claim<?> readsTheTasksOfAStreamOneByOne(@ForAll("streams") byte[] stream) {
    return claim(
        () -> StreamLaws.sameAsWhole(stream, StreamProperties::tasks, StreamProperties::whole),
        () -> STREAMS,
        other ->
            StreamLaws.sameAsWhole(
                other,
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
  @Law(
      id = "stream-cut",
      says =
          "A stream that is cut after any byte loses nothing before the cut but the last record.",
      catches = "reader that gives nothing unless all is whole")
  Claim<?> losesNothingBeforeACut(@ForAll("cuts") At cut) {
    return claim(
        () -> cut(cut, StreamProperties::seen),
        () -> CUTS,
        other ->
            cut(
                other,
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
  @Law(
      id = "stream-broken-line",
      says = "A broken line is told with its number and changes nothing about the others.",
      catches = "reader that stops at the first problem")
  Claim<?> keepsWhatStandsBesideABrokenLine(@ForAll("broken") Broken broken) {
    return claim(
        () -> brokenLine(broken, StreamProperties::seen),
        () -> BROKEN,
        other ->
            brokenLine(
                other,
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
  @Law(
      id = "stream-any-pieces",
      says = "It does not matter in what pieces, packed or not, the bytes of a stream come.",
      catches = "reader that takes the first piece for all")
  Claim<?> takesBytesAsTheyCome(@ForAll("damaged") byte[] stream, @ForAll boolean packed) {
    return claim(
        () ->
            StreamLaws.anyPieces(
                stream,
                StreamProperties::seen,
                bytes -> seen(Streams.inPieces(packed ? Streams.gzip(bytes) : bytes))),
        () -> STREAMS,
        other ->
            StreamLaws.anyPieces(
                other,
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
            result.value().map(record -> new TaskOfSection(record.section(), record.task()));
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
