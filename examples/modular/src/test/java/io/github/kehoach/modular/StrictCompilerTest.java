package io.github.kehoach.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedder whose compiler takes every warning for an error gets none from the library. */
class StrictCompilerTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  @TempDir private Path classes;

  @Test
  void onTheModulePath() throws IOException {
    assertThat(compile("--module-path", sources(true))).isEmpty();
  }

  @Test
  void onTheClassPath() throws IOException {
    assertThat(compile("--class-path", sources(false))).isEmpty();
  }

  @Test
  void aWarningWouldBeSeen() throws IOException {
    Path careless = classes.resolve("Careless.java");
    Files.writeString(careless, "class Careless { java.util.List raw; }");
    assertThat(compile("--class-path", List.of(careless.toString()))).contains("[rawtypes]");
  }

  private String compile(String kindOfPath, List<String> sources) {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none"));
    arguments.addAll(List.of("--release", "17", "-d", classes.toString()));
    arguments.addAll(List.of(kindOfPath, library()));
    arguments.addAll(sources);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    return said.toString();
  }

  /** What an embedder has: the library and what it needs at run time, nothing optional. */
  private static String library() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(name -> Objects.requireNonNullElse(System.getProperty(name), ""))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(entry -> entry.matches(".*[/\\\\](plan-|jackson-|slf4j-api).*"))
        .distinct()
        .reduce((before, entry) -> before + File.pathSeparator + entry)
        .orElseThrow();
  }

  private static List<String> sources(boolean modular) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .filter(file -> modular || !file.endsWith("module-info.java"))
          .toList();
    }
  }
}
