package io.github.kehoach.laws.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A native image (GraalVM) holds only those resources that the jar's metadata names. The library
 * finds its own by name, so each of them must be named.
 */
public final class NativeImage {
  private static final Pattern PATTERN = Pattern.compile("\"pattern\": \"(.+?)\"}");

  private NativeImage() {}

  /**
   * The resources that a module has and its metadata does not name.
   *
   * @param classes folder of the compiled module
   * @param module its name, such as {@code plan-rules}
   * @throws AssertionError if the module has no resources or its metadata names nothing
   */
  public static List<String> unnamed(Path classes, String module) {
    Pattern named = named(classes, module);
    List<String> resources = resources(classes);
    if (resources.isEmpty()) {
      throw new AssertionError(classes + " has no resources; is the module compiled?");
    }
    return resources.stream().filter(name -> !named.matcher(name).matches()).toList();
  }

  private static List<String> resources(Path classes) {
    try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What a module's metadata names.
   *
   * @throws AssertionError if it names nothing
   */
  public static Pattern named(Path classes, String module) {
    Path metadata =
        classes
            .resolve("META-INF/native-image/io.github.kehoach/" + module)
            .resolve("resource-config.json");
    try {
      Matcher found = PATTERN.matcher(Files.readString(metadata));
      if (!found.find()) {
        throw new AssertionError(metadata + " names no resources");
      }
      return Pattern.compile(found.group(1).replace("\\\\", "\\"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
