package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents with one thing changed: most are broken by it, some are as good as before. */
public final class AnyMutation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> NAMES = AnyJson.KNOWN.stream().sorted().toList();

  /** Periods, and what is none. */
  private static final List<String> PERIODS =
      words(
          "2025 2025-04 2025-Q2 2025-S1 2025-02-28 2024-02-29 2000-02-29 2025/2030 2025-03/2025-Q4"
              + " 2025-02-29 1900-02-29 2025-06-31 2025-13 2025-00 2025-Q5 2025-S3 2025-4 0000"
              + " 0000-02-29 0001 0001-01-01 0001-Q1 0001/0002 9999 9999-12-31 9998/9999 2030/2025"
              + " 2025/2025 2025-12/2025 2025/2026/2027 2025-02-28T00:00 20250228 25-02-2025 /2025"
              + " 1990-01-01 2099-12-31 2025-Q1/2025-03 2025-03/2025-Q1");

  /** Choices, and what is none. */
  private static final List<String> CODES =
      words(
          "by before every continuous open onDemand triggered allOf scoped unstated unread atLeast"
              + " between rankWithin stated taskReport triggerFired cancelled merge dissolve transfer"
              + " day week month quarter halfYear year workingDay hour monday sunday Monday MONTH"
              + " department other higher lower issuance event error warning info fatal kehoach/1"
              + " kehoach/2 kehoach/1.0 xyz");

  /** Choices in statuses, and what is none. */
  private static final List<String> STATES =
      words(
          "met exceeded notMet notDecided notMeasurable servedInTime servedLate overdue upcoming"
              + " doneInTime doneLate openLate openNoDate cancelled waiting standing nearDue"
              + " unknownTask statedDiffers late");

  /** Numbers of tasks and documents, and what is none. */
  private static final List<String> PLAIN =
      words(
          "15 7.12 1.a 15. a) 1..2 .1 1.2.3.4.5.6.7.8 1.2.3.4.5.6.7.8.9 123456789 1234567890 a-b đ Đ1 ậ"
              + " 726/KH-UBND /KH-SNV so-khcn");

  /** Fields that speak about each other: an object that has one may get another. */
  private static final List<List<String>> RELATED =
      Stream.of(
              "cycle interval edge month quarter day weekday offset from until after",
              "agency collective text",
              "existsFrom existsUntil",
              "effectiveOn operationalOn kind to from",
              "on doneOn occurrence percent task trigger",
              "number date issuer text",
              "low high value stated",
              "state doneOn parts percent",
              "target reading attainment",
              "is gap",
              "numerator denominator",
              "tasks doneInTime doneLate openLate cancelled doneRate")
          .map(AnyMutation::words)
          .toList();

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u00a0",
          "\u2003\u202f",
          "\u200b",
          "\u00ad",
          "\ufeff",
          "\u0085",
          "\u0001",
          "a b",
          " 15 ",
          "\u00a015.\u00a0",
          "2025\n",
          "2025-02-28\n",
          "so-a\n",
          "15\n",
          "Sở Khoa học và Công nghệ",
          "a\u0323\u0302",
          "a\u0323\u0302".repeat(4),
          "1\u2605",
          "1\u2013a",
          "\u2103",
          "\ud835\udfd9",
          "\ud83d\udcdd",
          "\udb40\udc01",
          "x".repeat(128),
          "x".repeat(129),
          "\ud83d\udcdd".repeat(128));

  private static final List<String> NUMBERS =
      words(
          "0 1 2 3 4 5 6 7 9 11 12 13 18 20 28 29 30 31 32 80 100 101 1000 1001 10000 10001 1000000"
              + " 1000001 2147483648 -1 -2 -10000 -10001 0.5 1.5 1.0 1e0 10e-1 -0 0.0 99.9"
              + " 999999999999999 1000000000000000 1e15 1e400 -1e15 123456789012345.6"
              + " 0.123456789012345 0.1234567890123456 1e-15 1e-16");

  private static final List<String> QUOTED =
      Stream.of(PERIODS, CODES, PLAIN)
          .flatMap(List::stream)
          .map(text -> TextNode.valueOf(text).toString())
          .toList();

  private static final Pattern PERIOD = Pattern.compile("^[0-9]{4}(?:[-/]|$)");

  private AnyMutation() {}

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }

  /**
   * A document with one thing changed.
   *
   * @param json the document
   * @param change what was done to it
   */
  public record Mutation(String json, String change) {}

  /** Any one change in any place. */
  public static Arbitrary<Mutation> mutated(Arbitrary<String> documents) {
    return Combinators.combine(documents, Arbitraries.longs().withoutEdgeCases())
        .as(AnyMutation::mutate);
  }

  /** One change, decided by a seed. */
  public static Mutation mutate(String document, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    JsonNode tree = Trees.read(document);
    int kind = random.nextInt(16);
    List<String> places =
        kind < 4 ? Trees.objects(tree) : kind < 10 ? Trees.leaves(tree) : all(tree);
    String place = places.get(random.nextInt(places.size()));
    JsonNode node = tree.at(place);
    if (kind < 4 && node instanceof ObjectNode object) {
      return kind == 0 && !object.isEmpty()
          ? repeated(tree, place, object, random)
          : written(graft(object, place, random), tree);
    }
    if (place.isEmpty()) {
      JsonNode other = retyped(node, random);
      return new Mutation(Trees.write(other), "the document is another");
    }
    return switch (kind) {
      case 10, 11 -> written(removed(tree, place), tree);
      case 12 -> written(renamed(tree, place, random), tree);
      case 13 -> written(listed(tree, place, random), tree);
      case 14 ->
          replaced(tree, place, tree.at(any(all(tree), random)).deepCopy(), "a copy of another");
      case 15 -> replaced(tree, place, retyped(node, random), "of another type");
      default -> replaced(tree, place, leaf(node, random), "another value");
    };
  }

  private static Mutation written(String change, JsonNode changed) {
    return new Mutation(Trees.write(changed), change);
  }

  private static List<String> all(JsonNode tree) {
    List<String> all = new ArrayList<>(Trees.leaves(tree));
    Trees.objects(tree).forEach(object -> addLists(tree.at(object), object, all));
    all.addAll(Trees.objects(tree));
    Collections.sort(all);
    return all;
  }

  private static void addLists(JsonNode object, String at, List<String> found) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isArray()) {
        found.add(at + "/" + Trees.escaped(field.getKey()));
      }
    }
  }

  private static <T> T any(List<T> values, RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Mutation replaced(JsonNode tree, String place, JsonNode by, String how) {
    Trees.replace(tree, place, by);
    return new Mutation(Trees.write(tree), place + " is " + how);
  }

  /** A field that may or may not be known there, with any value. */
  private static String graft(ObjectNode object, String place, RandomGenerator random) {
    List<String> names =
        RELATED.stream()
            .filter(group -> random.nextBoolean() && group.stream().anyMatch(object::has))
            .findFirst()
            .orElse(NAMES);
    String name = any(names, random);
    object.set(name, Trees.read(any(random.nextBoolean() ? NUMBERS : QUOTED, random)));
    return place + " gets " + name;
  }

  /** A field that stands twice, which no tree can hold. */
  private static Mutation repeated(
      JsonNode tree, String place, ObjectNode object, RandomGenerator random) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = any(names, random);
    object.set("twice-twice", object.get(name));
    String twice = Trees.write(tree).replace("\"twice-twice\"", TextNode.valueOf(name).toString());
    return new Mutation(twice, place + " has " + name + " twice");
  }

  /** Mostly a value of the form that the old one had. */
  private static JsonNode leaf(JsonNode old, RandomGenerator random) {
    if (old.isTextual() == (random.nextInt(8) == 0)) {
      return Trees.read(any(NUMBERS, random));
    }
    List<String> alike =
        PERIOD.matcher(old.asText()).find()
            ? PERIODS
            : Stream.of(CODES, STATES)
                .filter(codes -> codes.contains(old.asText()))
                .findFirst()
                .orElse(PLAIN);
    List<List<String>> forms = List.of(alike, alike, PERIODS, CODES, PLAIN, ODD_TEXTS);
    return TextNode.valueOf(any(any(forms, random), random));
  }

  private static JsonNode retyped(JsonNode old, RandomGenerator random) {
    return switch (random.nextInt(7)) {
      case 0 -> NullNode.getInstance();
      case 1 -> BooleanNode.TRUE;
      case 2 -> JSON.arrayNode().add(old);
      case 3 -> JSON.objectNode();
      case 4 -> JSON.arrayNode();
      case 5 -> old.isTextual() ? JSON.numberNode(12) : TextNode.valueOf("12");
      default -> JSON.objectNode().set("kind", old);
    };
  }

  private static String removed(JsonNode tree, String place) {
    String last = place.substring(place.lastIndexOf('/') + 1);
    if (tree.at(Trees.parent(place)) instanceof ArrayNode list) {
      list.remove(Integer.parseInt(last));
    } else {
      ((ObjectNode) tree.at(Trees.parent(place))).remove(Trees.unescaped(last));
    }
    return place + " is left out";
  }

  private static String renamed(JsonNode tree, String place, RandomGenerator random) {
    if (!(tree.at(Trees.parent(place)) instanceof ObjectNode object)) {
      return "nothing";
    }
    String name = Trees.unescaped(place.substring(place.lastIndexOf('/') + 1));
    JsonNode value = object.remove(name);
    List<String> others = List.of(name + "s", name.toUpperCase(Locale.ROOT), any(NAMES, random));
    String other = any(others, random);
    object.set(other, value);
    return place + " is called " + other;
  }

  /** A list that holds an element twice, in another order, or is wrapped in another. */
  private static String listed(JsonNode tree, String place, RandomGenerator random) {
    JsonNode node = tree.at(place);
    if (!(node instanceof ArrayNode list) || list.isEmpty()) {
      Trees.replace(tree, place, JSON.arrayNode().add(node.deepCopy()));
      return place + " is in a list";
    }
    JsonNode element = list.get(random.nextInt(list.size()));
    if (random.nextInt(3) == 0) {
      list.remove(0);
      list.add(element.deepCopy());
    } else {
      list.add(element.deepCopy());
    }
    return place + " has an element twice";
  }
}
