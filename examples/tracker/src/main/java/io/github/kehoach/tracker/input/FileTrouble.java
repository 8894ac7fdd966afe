package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Says why a file could not be read or written: what the system says, never the name of a class.
 */
public final class FileTrouble {
  private static final Text DENIED = new Text("không có quyền", "permission denied");
  private static final Text ABSENT = new Text("thư mục không tồn tại", "its folder does not exist");
  private static final Text LOOP = new Text("liên kết vòng tròn", "its links run in a circle");
  private static final Text UNKNOWN = new Text("lỗi đọc ghi", "input or output failed");

  private FileTrouble() {}

  /** The reason in a few words, fit to stand after a colon. */
  public static Text of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return DENIED;
    }
    if (failure instanceof NoSuchFileException) {
      return ABSENT;
    }
    if (failure instanceof FileSystemLoopException) {
      return LOOP;
    }
    Optional<String> words =
        failure instanceof FileSystemException system
            ? Optional.ofNullable(system.getReason())
            : Optional.ofNullable(failure.getMessage());
    return words.filter(said -> !said.isBlank()).map(Text::same).orElse(UNKNOWN);
  }
}
