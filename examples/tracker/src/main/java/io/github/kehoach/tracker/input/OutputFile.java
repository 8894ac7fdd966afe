package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files as the library does, and says in words why one cannot be written. */
public final class OutputFile {
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

  private OutputFile() {}

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
      NewFile.write(file, content);
    } catch (IOException failure) {
      throw new UnusableInput(UNWRITABLE.fill(file, FileTrouble.of(failure)));
    }
  }
}
