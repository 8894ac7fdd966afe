package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kehoach.laws.core.AnyExtensions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators that change given documents: in order, with more in them, broken here or there. */
public final class AnyJson {
  /** All field names of the format. */
  static final Set<String> KNOWN =
      Set.of(
          ("kind facts on doneOn occurrence percent statedStatus decision indicator"
                  + " reading source plan ledger document basis carriesOut replaces sections"
                  + " indicators reportingDuties agencies citations doubts field note number"
                  + " date issuer title text content tasks leads coordinators deliverables"
                  + " deadline deadlineText subtasks agency collective horizon name unit"
                  + " target targetText monitors better from to what id aliases parent code"
                  + " existsFrom existsUntil section task period cycle interval edge month"
                  + " quarter day weekday offset until after when trigger lag type by subject"
                  + " amount parts scope value low high rank stated asOf pointer state flags"
                  + " original due waitingFor reason because vi en fact issue hint totals all"
                  + " bySection byLead tally doneInTime doneLate doneNoDate openInTime"
                  + " openLate openNoDate cancelled doneRate inTimeRate overdueRate numerator"
                  + " denominator attainment is gap status findings ruleSet only without"
                  + " severity suppress rule report suppressed finding arguments other"
                  + " directory successions effectiveOn operationalOn functions legalBasis")
              .split(" "));

  private AnyJson() {}

  /**
   * A document with unknown fields put in.
   *
   * @param json the document
   * @param fields JSON text by JSON Pointer
   */
  public record Injected(String json, Map<String, String> fields) {}

  /**
   * A document with defects.
   *
   * @param json the document
   * @param places JSON Pointers at which they must be reported
   */
  public record Defective(String json, Set<String> places) {}

  /** A document with the known fields of every object in another order. */
  public static String shuffled(String json, long seed) {
    return Trees.write(Trees.shuffled(Trees.read(json), KNOWN, new Random(seed)));
  }

  /** Documents with one to four unknown fields put into any objects, envelope included. */
  public static Arbitrary<Injected> injected(Arbitrary<String> documents) {
    Arbitrary<List<String>> values = AnyExtensions.json().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(documents, values, seeds()).as(AnyJson::inject);
  }

  private static Injected inject(String json, List<String> values, long seed) {
    Random random = new Random(seed);
    JsonNode tree = Trees.read(json);
    List<String> objects = knownOnly(Trees.objects(tree));
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String object = objects.get(random.nextInt(objects.size()));
      String name = List.of("x-new", "/", "~tilde", "a/b/c", "").get(random.nextInt(5)) + i;
      ((ObjectNode) tree.at(object)).set(name, Trees.read(values.get(i)));
      fields.put(object + "/" + Trees.escaped(name), Trees.write(Trees.read(values.get(i))));
    }
    return new Injected(Trees.write(tree), fields);
  }

  /**
   * A document of a newer minor version.
   *
   * @param json written compactly, unknown fields after the known ones
   * @param inThisVersion the same fields under {@code kehoach/1}
   */
  public record Newer(String json, String inThisVersion) {}

  /** Documents of newer minor versions, with one to four unknown fields in any objects. */
  public static Arbitrary<Newer> newer(Arbitrary<String> documents) {
    return Combinators.combine(injected(documents), Arbitraries.integers().between(1, 999_999_999))
        .as(
            (injected, minor) -> {
              ObjectNode tree = (ObjectNode) Trees.read(injected.json());
              tree.put("format", "kehoach/1." + minor);
              return new Newer(Trees.write(tree), injected.json());
            });
  }

  /** A document that says the same in another spelling. */
  public static String respelled(String json, long seed) {
    return JsonRespelling.of(json, new Random(seed));
  }

  /**
   * Two documents that differ in one text, number or truth value.
   *
   * @param json one of them
   * @param other the other one
   */
  public record Changed(String json, String other) {}

  /** Pairs of documents, the second with something else in one place; it may be one to refuse. */
  public static Arbitrary<Changed> changed(Arbitrary<String> documents) {
    return Combinators.combine(documents, seeds())
        .as((json, seed) -> new Changed(json, JsonRespelling.changed(json, new Random(seed))));
  }

  /** Documents with up to four defects in different objects; none may be left out of a report. */
  public static Arbitrary<Defective> defective(Arbitrary<String> documents) {
    return Combinators.combine(documents, Arbitraries.integers().between(0, 4), seeds())
        .as(AnyJson::spoil);
  }

  private static Defective spoil(String json, int count, long seed) {
    Random random = new Random(seed);
    JsonNode tree = Trees.read(json);
    List<String> leaves = new ArrayList<>(knownOnly(Trees.leaves(tree)));
    Set<String> scopes = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (int i = 0; i < count && !leaves.isEmpty(); i++) {
      String leaf = leaves.remove(random.nextInt(leaves.size()));
      String scope = leaf.endsWith("/kind") ? Trees.parent(leaf) + "/" : leaf + "/";
      if (scopes.stream().noneMatch(other -> other.startsWith(scope) || scope.startsWith(other))) {
        scopes.add(scope);
        places.add(spoilAt(tree, leaf, random));
      }
    }
    return new Defective(Trees.write(tree), places);
  }

  private static String spoilAt(JsonNode tree, String leaf, Random random) {
    boolean title = leaf.endsWith("/title") && leaf.contains("/tasks/");
    if (title && random.nextBoolean()) {
      ((ObjectNode) tree.at(Trees.parent(leaf))).remove("title");
      return Trees.parent(leaf);
    }
    boolean text = tree.at(leaf).isTextual();
    JsonNode bad =
        switch (random.nextInt(3)) {
          case 0 -> NullNode.getInstance();
          case 1 -> text ? IntNode.valueOf(12345) : TextNode.valueOf("12345");
          default -> text ? TextNode.valueOf(" \t") : TextNode.valueOf("");
        };
    Trees.replace(tree, leaf, bad);
    return leaf;
  }

  /** Only what the format knows: nothing inside unknown fields, and not the format itself. */
  private static List<String> knownOnly(List<String> pointers) {
    return pointers.stream().filter(AnyJson::isKnown).toList();
  }

  private static boolean isKnown(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .allMatch(step -> KNOWN.contains(step) || step.matches("[0-9]+"));
  }

  /**
   * Tasks with subtasks that stand there again and again, whole or with defects, in letters or in
   * escapes.
   */
  public static Arbitrary<String> repeated(Arbitrary<String> tasks) {
    return defective(tasks)
        .map(
            task ->
                "{\"title\":\"\",\"subtasks\":[%s,%s,%s]}"
                    .formatted(task.json(), task.json(), escaped(task.json())));
  }

  private static String escaped(String json) {
    StringBuilder ascii = new StringBuilder();
    json.chars().forEach(c -> ascii.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
    return ascii.toString();
  }

  /** Bytes of documents cut off, or with bytes changed, doubled, lost or added. */
  public static Arbitrary<byte[]> damaged(Arbitrary<String> documents) {
    return Combinators.combine(documents, Arbitraries.integers().between(1, 4), seeds())
        .as(
            (json, count, seed) -> {
              Random random = new Random(seed);
              byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
              for (int i = 0; i < count; i++) {
                bytes = damage(bytes, random);
              }
              return bytes;
            });
  }

  private static byte[] damage(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(6));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    byte[] between =
        switch (random.nextInt(5)) {
          case 0 -> new byte[0];
          case 1 -> twice(Arrays.copyOfRange(bytes, at, end));
          case 2 -> new byte[] {(byte) random.nextInt(256)};
          case 3 -> SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
          default -> null;
        };
    return between == null ? before : joined(before, between, after);
  }

  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\ud800",
          "null",
          "NaN",
          "-",
          "1e9999999",
          "\n",
          "\u0000",
          "{\"kind\":",
          "\"kind\":\"by\",",
          "/*",
          "\r");

  private static byte[] twice(byte[] bytes) {
    return joined(bytes, bytes);
  }

  private static byte[] joined(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }
}
