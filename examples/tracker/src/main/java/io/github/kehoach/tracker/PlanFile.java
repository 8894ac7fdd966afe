package io.github.kehoach.tracker;

import io.github.kehoach.core.Text;
import io.github.kehoach.tracker.view.PointerLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The bytes of a plan that is named on a command line: a file, or one of the plans that come with
 * the command, such as {@code hai-duong/726}.
 */
final class PlanFile {
  /** The plan that the command shows when none is named. */
  static final String DEFAULT = "hai-duong/726";

  private static final Text MISSING =
      Text.template(
          "Không tìm thấy tệp “{0}”. Kiểm tra lại tên và thư mục hiện tại.",
          "There is no file “{0}”. Check its name and the current folder.");
  private static final Text DIRECTORY =
      Text.template(
          "“{0}” là thư mục. Hãy chỉ một tệp JSON trong đó.",
          "“{0}” is a directory. Name a JSON file in it.");
  static final Text UNREADABLE =
      Text.template(
          "Không đọc được tệp “{0}”: {1}. Kiểm tra quyền đọc.",
          "The file “{0}” cannot be read: {1}. Check its permissions.");

  /** The bundled plans that are stated in several parts, each with the names of the others. */
  private static final Map<String, List<String>> STATEMENTS =
      Map.of(
          "hai-duong/726", List.of("hai-duong/726-body"),
          "hai-duong/726-body", List.of("hai-duong/726"));

  private PlanFile() {}

  /** The other statements of a bundled plan; none for a file of somebody's own. */
  static List<String> statementsBeside(String name) {
    return Files.exists(Path.of(name)) ? List.of() : STATEMENTS.getOrDefault(name, List.of());
  }

  static byte[] bytes(String name) {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new UnusableInput(DIRECTORY.fill(name));
    }
    if (!Files.exists(path)) {
      return bundled(name);
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UnusableInput(UNREADABLE.fill(name, failure.toString()));
    }
  }

  /**
   * File and line of a JSON Pointer into a plan that was read without a problem; file and pointer
   * where the plan stands in records or is packed.
   */
  static UnaryOperator<String> places(String name) {
    if (StreamFile.is(name)) {
      return pointer -> name + " " + pointer;
    }
    PointerLines lines = new PointerLines(bytes(name));
    return pointer -> name + ":" + lines.of(pointer);
  }

  private static byte[] bundled(String name) {
    String resource = "/plans/" + name + (name.endsWith(".json") ? "" : ".json");
    try (InputStream in = PlanFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new UnusableInput(MISSING.fill(name));
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UnusableInput(UNREADABLE.fill(name, failure.toString()));
    }
  }
}
