package io.github.kehoach.json;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file so that its name always means a whole one: the old one or the new one. */
final class NewFile {
  private NewFile() {}

  static void write(Path named, byte[] content) throws IOException {
    boolean isThere = Files.exists(named);
    Path file = isThere ? named.toRealPath() : named; // a link stays what it is
    if (isThere && !Files.isRegularFile(file)) {
      Files.write(file, content); // so does a device or a pipe
      return;
    }
    Path beside = create(file, content.length);
    try {
      Files.write(beside, content);
      keepPermissions(file, beside);
      replace(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** An empty file of a name that nobody has; not one of the JDK's, which only its owner reads. */
  private static Path create(Path file, int seed) throws IOException {
    for (int i = 0; ; i++) {
      Path beside = file.resolveSibling("." + file.getFileName() + "." + (seed + i) + ".tmp");
      try {
        Files.write(beside, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return beside;
      } catch (FileAlreadyExistsException taken) {
        if (i == 1000) {
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

  private static void replace(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
