package io.github.kehoach.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that its name always means a whole one: the old one or the new one. What is
 * written goes to a file beside it, which takes the name when the stream is closed. If anything
 * could not be written, such as on a full disk, the old file stays. A link stays a link; what it
 * leads to is replaced. A device or a pipe is written directly. Belongs to one thread at a time.
 */
public final class NewFile extends FilterOutputStream {
  private static final int MOST_NAMES = 1000;

  private final Path beside;
  private final Path file;
  private boolean closed;

  private NewFile(OutputStream out, Path beside, Path file) {
    super(out);
    this.beside = beside;
    this.file = file;
  }

  /**
   * A stream to a file, in place of what was there.
   *
   * @throws IOException if no file can be made beside it
   */
  public static OutputStream to(Path named) throws IOException {
    Path file = end(named);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Files.newOutputStream(file);
    }
    for (int i = 0; ; i++) {
      // Not one of the JDK's names for such files, which only their owner may read.
      Path beside = file.resolveSibling("." + file.getFileName() + "." + i + ".tmp");
      try {
        OutputStream out =
            Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new NewFile(out, beside, file);
      } catch (FileAlreadyExistsException taken) {
        if (i == MOST_NAMES) {
          throw taken;
        }
      }
    }
  }

  /**
   * Writes a whole file, in place of what was there.
   *
   * @throws IOException if it cannot be written; what was there stays
   */
  public static void write(Path named, byte[] content) throws IOException {
    try (OutputStream out = to(named)) {
      out.write(content);
    }
  }

  /** What a link leads to, also to nothing yet. */
  private static Path end(Path named) throws IOException {
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    return Files.isSymbolicLink(named)
        ? named.resolveSibling(Files.readSymbolicLink(named))
        : named;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    boolean isWritten = false;
    try {
      out.write(bytes, from, length);
      isWritten = true;
    } finally {
      if (!isWritten) {
        giveUp();
      }
    }
  }

  /** At once, because some streams in front of this one do not close it after a failure. */
  private void giveUp() throws IOException {
    closed = true;
    try {
      out.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      out.close();
      keepPermissions();
      move();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null && Files.exists(file)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  private void move() throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
