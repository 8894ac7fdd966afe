package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Says the same in another spelling, or something else in the same one. */
final class JsonRespelling {
  private final Random random;
  private final boolean decomposed;

  private JsonRespelling(Random random) {
    this.random = random;
    this.decomposed = random.nextBoolean();
  }

  /** Fields in any order, zeros at the ends of numbers, letters in parts, white space between. */
  static String of(String json, Random random) {
    JsonRespelling respelling = new JsonRespelling(random);
    JsonNode tree = respelling.respelled(Trees.read(json));
    return random.nextBoolean() ? Trees.write(tree) : " " + tree.toPrettyString() + "\r\n";
  }

  private JsonNode respelled(JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> list.add(respelled(element)));
      return list;
    }
    if (node.isObject()) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      names.forEach(name -> object.set(text(name), respelled(node.get(name))));
      return object;
    }
    if (node.isNumber() && random.nextBoolean()) {
      BigDecimal number = node.decimalValue();
      return DecimalNode.valueOf(number.setScale(Math.max(0, number.scale()) + 2));
    }
    return node.isTextual() ? TextNode.valueOf(text(node.textValue())) : node;
  }

  private String text(String any) {
    return decomposed ? Normalizer.normalize(any, Normalizer.Form.NFD) : any;
  }

  /** The document with something else in one place. */
  static String changed(String json, Random random) {
    JsonNode tree = Trees.read(json);
    List<String> leaves = new ArrayList<>(Trees.leaves(tree));
    leaves.remove("/format");
    if (leaves.isEmpty()) {
      ((ObjectNode) tree).put("x", 1);
    } else {
      String leaf = leaves.get(random.nextInt(leaves.size()));
      Trees.replace(tree, leaf, changed(tree.at(leaf), random));
    }
    return Trees.write(tree);
  }

  private static JsonNode changed(JsonNode leaf, Random random) {
    if (leaf.isTextual()) {
      return TextNode.valueOf(otherText(leaf.textValue(), random));
    }
    if (leaf.isNumber()) {
      return DecimalNode.valueOf(leaf.decimalValue().add(BigDecimal.ONE));
    }
    return leaf.isBoolean() ? NullNode.getInstance() : BooleanNode.TRUE;
  }

  private static String otherText(String text, Random random) {
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    return switch (random.nextInt(4)) {
      case 0 -> text + "\u200b";
      case 1 -> text.substring(0, at) + " " + text.substring(at);
      case 2 -> text + "0";
      default -> {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        yield upper.equals(text) ? text + "x" : upper;
      }
    };
  }
}
