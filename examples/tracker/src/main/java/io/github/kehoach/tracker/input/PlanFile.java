package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bytes of a plan that is named on a command line: a file, or one of the plans that come with
 * the command, such as {@code hai-duong/726}.
 */
public final class PlanFile {
  /** The plan that the command shows when none is named. */
  public static final String DEFAULT = "hai-duong/726";

  private static final Text MISSING =
      Text.template(
          "Không tìm thấy tệp “{0}”. Kiểm tra lại tên và thư mục hiện tại; kế hoạch mẫu có tên như"
              + " hai-duong/726.",
          "There is no file “{0}”. Check its name and the current folder; bundled plans have names"
              + " such as hai-duong/726.");
  private static final Text DIRECTORY =
      Text.template(
          "“{0}” là thư mục. Hãy chỉ một tệp JSON trong đó.",
          "“{0}” is a directory. Name a JSON file in it.");
  private static final Text NO_FILE =
      Text.template(
          "“{0}” không phải tệp thường (ống dẫn, thiết bị). Hãy lưu nội dung thành tệp rồi chỉ tệp đó.",
          "“{0}” is no regular file but a pipe or a device. Save what it gives as a file and name"
              + " that.");
  private static final Text UNREADABLE =
      Text.template(
          "Không đọc được tệp “{0}”: {1}. Kiểm tra quyền đọc.",
          "The file “{0}” cannot be read: {1}. Check its permissions.");
  private static final Text TOO_LARGE =
      Text.template(
          "Tệp “{0}” lớn quá {1} byte. Kế hoạch lớn thì lưu dạng JSON Lines.",
          "The file “{0}” has more than {1} bytes. Store a large plan as JSON Lines.");

  /** The bundled plans that are stated in several parts, each with the names of the others. */
  private static final Map<String, List<String>> STATEMENTS =
      Map.of(
          "hai-duong/726", List.of("hai-duong/726-body"),
          "hai-duong/726-body", List.of("hai-duong/726"));

  private PlanFile() {}

  /** The other statements of a bundled plan; none for a file of somebody's own. */
  public static List<String> statementsBeside(String name) {
    return path(name).isPresent() ? List.of() : STATEMENTS.getOrDefault(name, List.of());
  }

  /**
   * The bytes of a file or of a bundled plan.
   *
   * @throws UnusableInput if there is none, it is no regular file, cannot be read, or is larger
   *     than any document may be
   */
  public static byte[] bytes(String name) {
    Optional<Path> path = path(name);
    if (path.isEmpty()) {
      return bundled(name);
    }
    try (InputStream in = Files.newInputStream(path.get())) {
      int most = Limits.standard().bytes();
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UnusableInput(TOO_LARGE.fill(name, most));
      }
      return bytes;
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  /**
   * The regular file of a name; empty if there is nothing of that name.
   *
   * @throws UnusableInput if it is a directory, a pipe or a device, of which nobody knows the end
   */
  static Optional<Path> path(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      throw new UnusableInput(DIRECTORY.fill(name));
    }
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      throw new UnusableInput(NO_FILE.fill(name));
    }
    return Optional.of(path);
  }

  /** What to say of a file that cannot be read. */
  static UnusableInput unreadable(String name, IOException failure) {
    return new UnusableInput(UNREADABLE.fill(name, FileTrouble.of(failure)));
  }

  /**
   * File and line of a JSON Pointer into a plan that was read without a problem; file and pointer
   * where the plan stands in records or is packed; nothing for a bundled plan, which nobody edits.
   */
  public static Function<String, Optional<String>> places(String name) {
    if (path(name).isEmpty()) {
      return pointer -> Optional.empty();
    }
    if (StreamFile.is(name)) {
      return pointer -> Optional.of(name + " " + pointer);
    }
    PointerLines lines = new PointerLines(bytes(name));
    return pointer -> Optional.of(name + ":" + lines.of(pointer));
  }

  private static byte[] bundled(String name) {
    String resource = "/plans/" + name + (name.endsWith(".json") ? "" : ".json");
    try (InputStream in = PlanFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new UnusableInput(MISSING.fill(name));
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }
}
