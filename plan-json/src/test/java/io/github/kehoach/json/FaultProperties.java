package io.github.kehoach.json;

import static io.github.kehoach.laws.core.Claim.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.AnyJson;
import io.github.kehoach.laws.json.AnyMutation;
import io.github.kehoach.laws.json.FaultLaws;
import io.github.kehoach.laws.json.FaultLaws.Told;
import io.github.kehoach.laws.json.StreamLaws;
import io.github.kehoach.laws.json.StreamLaws.Seen;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.status.StatusReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Kinds of faults that were once accepted, lost or told at another place. */
class FaultProperties {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new KeHoachModule()).build();
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "plan", Plan.class,
          "ledger", Ledger.class,
          "directory", AgencyDirectory.class,
          "rule-set", RuleSelection.class,
          "report", Report.class,
          "status", StatusReport.class);

  /** Bytes that stand nowhere in UTF-8: no letter, overlong, half a letter, past the last one. */
  private static final List<byte[]> NO_UTF8 =
      List.of(
          new byte[] {(byte) 0xFF},
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xE2, (byte) 0x82, 'x'},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});

  /** Two documents, and a place in the second with what no text holds. */
  @SuppressWarnings("ArrayRecordComponent") // shown and never compared
  record NoText(String type, byte[] before, byte[] document) {}

  @Provide
  Arbitrary<NoText> noTexts() {
    return noText().withoutEdgeCases();
  }

  private static Arbitrary<NoText> noText() {
    return Combinators.combine(Documents.any(), Arbitraries.of(NO_UTF8), Arbitraries.longs())
        .as(
            (document, bytes, seed) -> {
              byte[] sound = Streams.bytes(document.json());
              int at = 1 + Math.floorMod(seed, sound.length);
              return new NoText(document.type(), sound, spliced(sound, at, at, bytes));
            });
  }

  @Property(tries = 500)
  @Law(
      id = "json-not-utf8",
      says =
          "A document with a byte that is not UTF-8 is refused as encoding, whatever was read before.",
      catches = "reader that puts question marks in place")
  Claim<?> refusesWhatIsNoText(@ForAll("noTexts") NoText one) {
    return claim(
        () -> FaultLaws.notUtf8(one.before(), one.document(), json -> codes(one.type(), json)),
        () -> noText(),
        other ->
            FaultLaws.notUtf8(
                other.before(),
                other.document(),
                json -> codes(other.type(), Streams.bytes(Streams.text(json)))));
  }

  private static List<String> codes(String type, byte[] json) {
    return Documents.format(type).check(json).problems().stream()
        .map(problem -> problem.code().toString())
        .toList();
  }

  /** A changed document of a type, its fields in any order, behind a letter of two halves. */
  record Changed(String type, String json) {}

  @Provide
  Arbitrary<Changed> changed() {
    return changes().withoutEdgeCases();
  }

  private static Arbitrary<Changed> changes() {
    return Combinators.combine(Documents.any(), Arbitraries.longs())
        .as(
            (document, seed) -> {
              String json = AnyMutation.mutate(document.json(), seed).json();
              String shuffled = json.startsWith("{\"") ? AnyJson.shuffled(json, seed) : "{\"x\":1}";
              return new Changed(
                  document.type(), "{\"\ud83d\ude00\":" + "\r\n 1, " + shuffled.substring(1));
            });
  }

  @Property(tries = 1_000)
  @Law(
      id = "json-places",
      says =
          "A problem with a value is told at the line and column, in code points, where the value begins.",
      catches = "reader that counts bytes")
  Claim<?> tellsProblemsWhereTheyStand(@ForAll("changed") Changed changed) {
    return claim(
        () -> FaultLaws.places(changed.json(), json -> told(changed.type(), json)),
        () -> changes(),
        other ->
            FaultLaws.places(
                other.json(),
                json ->
                    told(other.type(), json).stream()
                        .map(one -> inBytes(one, json.split("\r\n", -1)))
                        .toList()));
  }

  private static Told inBytes(Told told, String[] lines) {
    String line = lines[told.line() - 1];
    int end = line.offsetByCodePoints(0, told.column() - 1);
    return new Told(told.pointer(), told.line(), Streams.bytes(line.substring(0, end)).length + 1);
  }

  /** Those with a value: a field that stands twice is told at its name. */
  private static List<Told> told(String type, String json) {
    return Documents.format(type).check(json).problems().stream()
        .filter(one -> one.code() != ProblemCode.REPEATED && one.line() > 0)
        .map(one -> new Told(one.pointer(), one.line(), one.column()))
        .toList();
  }

  @Property(tries = 200)
  @Law(
      id = "json-too-deep",
      says = "A document is refused as too-deep exactly if it is nested deeper than the limit.",
      catches = "reader that counts from nothing")
  Claim<?> refusesWhatIsTooDeep(
      @ForAll @IntRange(min = 3, max = 300) int depth,
      @ForAll @IntRange(min = 3, max = 300) int limit) {
    return claim(
        () -> tooDeep(depth, limit, limit),
        () -> Arbitraries.integers().between(3, 10),
        other -> tooDeep(other, other, other - 1));
  }

  private static Outcome tooDeep(int depth, int limit, int actual) {
    String json =
        "{\"format\":\"kehoach/1\",\"plan\":{\"x\":"
            + "[".repeat(depth - 2)
            + "]".repeat(depth - 2)
            + "}}";
    JsonFormat<Plan> plans = JsonFormat.plans().within(Limits.standard().depth(actual));
    return FaultLaws.tooDeep(
        json,
        depth,
        limit,
        text -> plans.check(text).problems().stream().map(one -> one.code().toString()).toList());
  }

  @Provide
  Arbitrary<Documents.Document> documents() {
    return Documents.any().withoutEdgeCases();
  }

  @Property(tries = 300)
  @Law(
      id = "json-envelope",
      says = "A document in its envelope means to a mapper what it means without.",
      catches = "mapper that takes the envelope for the plan")
  Claim<?> takesADocumentOutOfItsEnvelope(@ForAll("documents") Documents.Document document) {
    return claim(
        () ->
            FaultLaws.envelope(
                document.json(), bare(document), json -> mapped(document.type(), json)),
        () -> Documents.written("plan").map(json -> new Documents.Document("plan", json)),
        other ->
            FaultLaws.envelope(
                other.json(),
                bare(other),
                json -> mapped("plan", json.replace("\"format\"", "\"Format\""))));
  }

  private static String bare(Documents.Document document) {
    String json = document.json();
    int body = json.indexOf("\":{", json.indexOf("\",\"")) + 2;
    return json.substring(body, json.length() - 1);
  }

  private static Object mapped(String type, String json) {
    try {
      return MAPPER.readValue(json, Objects.requireNonNull(TYPES.get(type), type));
    } catch (JsonProcessingException refused) {
      return refused.getOriginalMessage();
    }
  }

  /** Two packed members, the second of them damaged. */
  @SuppressWarnings("ArrayRecordComponent") // shown and never compared
  record Packed(byte[] sound, byte[] damaged, int linesOfFirst) {}

  @Provide
  Arbitrary<Packed> packed() {
    return packedStreams().withoutEdgeCases();
  }

  private static Arbitrary<Packed> packedStreams() {
    return Combinators.combine(StreamProperties.STREAMS, Arbitraries.longs())
        .as((stream, seed) -> damaged(StreamLaws.lines(stream), new Random(seed)));
  }

  private static Packed damaged(List<byte[]> lines, Random random) {
    int first = 1 + random.nextInt(lines.size());
    byte[] one = Streams.gzip(joined(lines.subList(0, first)));
    byte[] two = Streams.gzip(joined(lines.subList(first, lines.size())));
    int at = random.nextInt(two.length);
    byte[] damaged =
        switch (random.nextInt(5)) {
          case 0 -> Arrays.copyOf(two, Math.max(1, at));
          case 1 -> spliced(two, at, at + 1, new byte[0]);
          case 2 -> spliced(two, at, at, new byte[] {(byte) random.nextInt()});
          case 3 -> spliced(two, two.length, two.length, Streams.bytes("rubbish"));
          default ->
              spliced(two, at, at + 1, new byte[] {(byte) (two[at] ^ (1 << random.nextInt(8)))});
        };
    return new Packed(joined(List.of(one, two), ""), joined(List.of(one, damaged), ""), first);
  }

  private static byte[] joined(List<byte[]> lines) {
    return joined(lines, "\n");
  }

  private static byte[] joined(List<byte[]> parts, String end) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
      all.writeBytes(end.getBytes(StandardCharsets.UTF_8));
    }
    return all.toByteArray();
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    return joined(
        List.of(Arrays.copyOf(bytes, from), piece, Arrays.copyOfRange(bytes, to, bytes.length)),
        "");
  }

  @Property(tries = 500)
  @Law(
      id = "stream-damaged-gzip",
      says =
          "Damage in the second member of a packed stream loses no record of the first, and is told unless it changes nothing.",
      catches = "reader that takes rubbish for the end")
  Claim<?> losesNothingBeforeDamageAndTellsIt(@ForAll("packed") Packed packed) {
    return claim(
        () ->
            FaultLaws.damagedGzip(
                packed.sound(), packed.damaged(), packed.linesOfFirst(), FaultProperties::seen),
        () -> packedStreams(),
        other ->
            FaultLaws.damagedGzip(
                other.sound(),
                other.damaged(),
                other.linesOfFirst(),
                bytes -> seen(bytes, FaultProperties::unpackedByTheJdk)));
  }

  private static byte[] unpackedByTheJdk(byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(Streams.input(bytes))) {
      in.transferTo(all);
    } catch (IOException damaged) {
      // as it says nothing of what stands behind the first member
    }
    return all.toByteArray();
  }

  private static List<Seen> seen(byte[] bytes) {
    return seen(bytes, UnaryOperator.identity());
  }

  private static List<Seen> seen(byte[] bytes, UnaryOperator<byte[]> bug) {
    return StreamProperties.seen(Streams.input(bug.apply(bytes)));
  }
}
