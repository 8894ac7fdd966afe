package io.github.kehoach.json.form;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.NodeWriter;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that the model does not know, as JSON text without white space, numbers digit by digit.
 * Names that repeat, numbers that are none and halves of characters are refused as everywhere.
 */
final class UnknownJson {
  private UnknownJson() {}

  /** The JSON text of a value; null after a problem. */
  static @Nullable String text(Node node, Parsing in) {
    int before = in.problemCount();
    in.isWhole(node, node.name());
    check(node, in);
    return in.problemCount() > before || node.isOpen() ? null : NodeWriter.text(node);
  }

  private static void check(Node node, Parsing in) {
    switch (node.type()) {
      case TEXT -> in.isWhole(node, node.text());
      case NUMBER -> {
        if (!Numbers.isFinite(node.text())) {
          in.problem(node, ProblemCode.NOT_A_NUMBER, Names.shortened(node.text()));
        }
      }
      case OBJECT -> {
        Set<String> names = new HashSet<>();
        for (Node child = node.first(); child != null; child = child.next()) {
          if (!names.add(child.name())) {
            in.repeated(child);
          }
          in.isWhole(child, child.name());
          check(child, in);
        }
      }
      case LIST -> {
        for (Node child = node.first(); child != null; child = child.next()) {
          check(child, in);
        }
      }
      default -> {}
    }
  }

  /**
   * Writes the JSON text of a field.
   *
   * @throws InvalidValueException if the text is not one JSON value
   */
  static void write(String name, String json, JsonGenerator to) throws IOException {
    Tree tree = Names.isWhole(json) ? TreeReader.text(json) : null;
    Node root = tree == null || tree.fault() != null ? null : tree.root();
    if (tree != null && root != null) {
      Parsing in = new Parsing(root, tree.places(), Limits.standard().problems(), new Shared());
      check(root, in);
      if (in.problemCount() == 0) {
        NodeWriter.write(root, to);
        return;
      }
    }
    throw new InvalidValueException("Extensions." + name, Phrases.requirement("json-text"), json);
  }
}
