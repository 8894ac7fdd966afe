package io.github.kehoach.core.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.ModelTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be guarded of the Javadoc: nothing public is without it, and values say who may share
 * them.
 */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path GENERATED = Path.of("target/generated-sources/annotations");

  @TempDir private Path classes;

  @Test
  void everythingPublicHasAComment() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-Xdoclint:all/protected", "-Xmaxwarns", "10000", "-d"));
    arguments.add(classes.toString());
    arguments.add("--module-path");
    arguments.add(System.getProperty("java.class.path") + modulePath());
    arguments.addAll(sources(SOURCES));
    arguments.addAll(sources(GENERATED));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int failed =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(failed).as(said.toString()).isZero();
    assertThat(said.toString()).contains("no @param"); // it was looked at
    assertThat(said.toString().lines())
        .filteredOn(line -> line.contains("warning: no comment"))
        .filteredOn(line -> !line.contains("internal") && !line.contains("generated-sources"))
        .isEmpty();
  }

  @Test
  void everyValueSaysThatThreadsMayShareIt() {
    assertThat(ModelTypes.compiled())
        .filteredOn(type -> type.getEnclosingClass() == null && ModelTypes.hasValues(type))
        .filteredOn(type -> !type.getSimpleName().equals("Annotated"))
        .allSatisfy(
            type ->
                assertThat(SOURCES.resolve(type.getName().replace('.', '/') + ".java"))
                    .content()
                    .containsIgnoringCase("thread-safe"));
  }

  private static String modulePath() {
    String path = System.getProperty("jdk.module.path");
    return path == null ? "" : System.getProperty("path.separator") + path;
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .toList();
    }
  }
}
