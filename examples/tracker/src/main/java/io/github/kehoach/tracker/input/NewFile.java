package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that its name always means a whole one: the old one or the new one. The content
 * goes to a file beside it first, which then takes its name. A link stays a link; what it leads to
 * is replaced.
 */
public final class NewFile {
  private static final int MOST_NAMES = 1000;
  private static final Text UNWRITABLE =
      Text.template(
          "Không ghi được tệp “{0}”: {1}. Tệp cũ, nếu có, vẫn nguyên. Kiểm tra thư mục, quyền ghi"
              + " và chỗ trống trên đĩa.",
          "The file “{0}” cannot be written: {1}. The old file, if there is one, is as it was. Check"
              + " the folder, its permissions and the room on the disk.");
  private static final Text DIRECTORY =
      Text.template("“{0}” là thư mục. Hãy cho tên một tệp.", "“{0}” is a directory. Name a file.");
  private static final Text NO_FILE =
      Text.template(
          "“{0}” không phải tệp thường. Bỏ --out và chuyển hướng đầu ra.",
          "“{0}” is no regular file. Leave out --out and redirect the output.");
  private static final Text READ_ONLY = new Text("tệp chỉ đọc", "the file is read-only");

  private NewFile() {}

  /**
   * Writes a file, in place of what was there.
   *
   * @throws UnusableInput if it cannot be written; what was there stays
   */
  public static void write(Path file, byte[] content) {
    if (Files.isDirectory(file)) {
      throw new UnusableInput(DIRECTORY.fill(file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnusableInput(NO_FILE.fill(file));
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new UnusableInput(UNWRITABLE.fill(file, READ_ONLY));
    }
    try {
      replace(Files.exists(file) ? file.toRealPath() : end(file), content);
    } catch (IOException failure) {
      throw new UnusableInput(UNWRITABLE.fill(file, FileTrouble.of(failure)));
    }
  }

  /** What a link leads to that leads to nothing yet. */
  private static Path end(Path file) throws IOException {
    return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path beside = create(file);
    try {
      Files.write(beside, content);
      keepPermissions(file, beside);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** An empty file of a name that nobody has; not one of the JDK's, which only its owner reads. */
  private static Path create(Path file) throws IOException {
    for (int i = 0; ; i++) {
      Path beside = file.resolveSibling("." + file.getFileName() + "." + i + ".tmp");
      try {
        return Files.write(
            beside, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException taken) {
        if (i == MOST_NAMES) {
          throw taken;
        }
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
