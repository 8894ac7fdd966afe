package io.github.kehoach.laws.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Inputs of fuzzing that are kept: seeds, and whatever once failed. */
public final class KeptInputs {
  private KeptInputs() {}

  /**
   * The inputs of all targets, given to them, by their names.
   *
   * @param root has a directory for each target
   * @param targets by the names of their directories
   */
  public static Map<String, Runnable> of(Path root, Map<String, Consumer<byte[]>> targets) {
    Map<String, Runnable> runs = new TreeMap<>();
    targets.forEach(
        (name, target) ->
            in(root.resolve(name))
                .forEach((input, bytes) -> runs.put(input, () -> target.accept(bytes))));
    return runs;
  }

  /** The names of the directories of a root. */
  public static List<String> directories(Path root) {
    try (Stream<Path> directories = Files.list(root)) {
      return directories.map(directory -> directory.getFileName().toString()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The inputs of one target by their names.
   *
   * @param directory holds those of one target: a file is one input, but of a file that ends in
   *     {@code .lines} every line is
   */
  public static Map<String, byte[]> in(Path directory) {
    Map<String, byte[]> inputs = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = directory.getFileName() + "/" + file.getFileName();
        if (name.endsWith(".lines")) {
          List<String> lines = Files.readAllLines(file);
          for (int i = 0; i < lines.size(); i++) {
            inputs.put(name + ":" + (i + 1), lines.get(i).getBytes(StandardCharsets.UTF_8));
          }
        } else {
          inputs.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return inputs;
  }
}
