package io.github.kehoach.guide.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which type names which law: the Javadoc of a type may end with {@code Laws: …}, the ids one after
 * the other. The page leads back to the type.
 */
final class LawLinks {
  private static final Pattern NAMED = Pattern.compile("\\{@code ([a-z0-9-]+)}");
  private static final Pattern LAWS =
      Pattern.compile("Laws: (" + NAMED + "(?:, " + NAMED + ")*)\\.");

  private LawLinks() {}

  /** The source of a type by each id that its Javadoc names. */
  static Map<String, Path> in(List<String> modules) throws IOException {
    Map<String, Path> types = new TreeMap<>();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(Path.of("..", "..", module, "src", "main", "java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
          for (String id : named(Files.readString(file))) {
            if (types.put(id, file) != null) {
              throw new IllegalStateException(id + " is named by two types, one is " + file);
            }
          }
        }
      }
    }
    return Collections.unmodifiableMap(types);
  }

  /** The ids that a source names as laws of its type. */
  private static List<String> named(String source) {
    Matcher laws = LAWS.matcher(source.replaceAll("\\R\\s*\\*\\s*", " "));
    return laws.find()
        ? NAMED.matcher(laws.group(1)).results().map(one -> one.group(1)).toList()
        : List.of();
  }
}
