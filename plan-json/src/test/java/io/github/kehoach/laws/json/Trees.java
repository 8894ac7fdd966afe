package io.github.kehoach.laws.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** JSON documents as trees that keep every digit, for generators and laws to work on. */
final class Trees {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
          .build();

  private Trees() {}

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(json, broken);
    }
  }

  static String write(JsonNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The JSON text at a pointer; empty if nothing stands there. */
  static String at(String json, String pointer) {
    JsonNode found = read(json).at(pointer);
    return found.isMissingNode() ? "" : write(found);
  }

  /** Pointers to all objects, the outermost first. */
  static List<String> objects(JsonNode tree) {
    List<String> found = new ArrayList<>();
    visit(tree, "", found, true);
    return found;
  }

  /** Pointers to all texts and numbers, in order. */
  static List<String> leaves(JsonNode tree) {
    List<String> found = new ArrayList<>();
    visit(tree, "", found, false);
    return found;
  }

  private static void visit(JsonNode node, String pointer, List<String> found, boolean objects) {
    if (node.isObject() ? objects : !node.isArray() && !objects) {
      found.add(pointer);
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        visit(field.getValue(), pointer + "/" + escaped(field.getKey()), found, objects);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visit(node.get(i), pointer + "/" + i, found, objects);
    }
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** Puts a value in place of another. */
  static void replace(JsonNode tree, String pointer, JsonNode value) {
    JsonNode parent = tree.at(parent(pointer));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) parent).set(unescaped(last), value);
    }
  }

  static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The same tree with the known fields of every object in another order. */
  static JsonNode shuffled(JsonNode node, Set<String> known, Random random) {
    if (node.isArray()) {
      ArrayNode list = MAPPER.createArrayNode();
      node.forEach(element -> list.add(shuffled(element, known, random)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    node.fieldNames().forEachRemaining(name -> (known.contains(name) ? names : unknown).add(name));
    Collections.shuffle(names, random);
    ObjectNode object = MAPPER.createObjectNode();
    while (!names.isEmpty() || !unknown.isEmpty()) {
      boolean isKnown = unknown.isEmpty() || (!names.isEmpty() && random.nextInt(3) > 0);
      String name = (isKnown ? names : unknown).remove(0);
      object.set(name, isKnown ? shuffled(node.get(name), known, random) : node.get(name));
    }
    return object;
  }

  /** Number of lines in a text. */
  static int lines(byte[] text) {
    int lines = 1;
    for (int i = 0; i < text.length; i++) {
      boolean end = text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n');
      lines += text[i] == '\n' || end ? 1 : 0;
    }
    return lines;
  }

  static String shown(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }
}
