package io.github.kehoach.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** An embedder on Java 21 or later, compiled and run where the build has such a JDK. */
@EnabledForJreRange(min = JRE.JAVA_21)
class Java21Test {
  private static final Path SOURCE =
      Path.of("src", "java21", "io", "github", "kehoach", "modular", "Java21.java");

  @TempDir private Path classes;

  @Test
  void aSwitchOverADeadlineNeedsNoDefault() throws IOException, ReflectiveOperationException {
    assertThat(compile()).isEmpty();
    assertThat(run())
        .containsExactly(
            "by 2025-05-31, 2025", "2 deadlines", "every month", "after Trigger[type=roadmap]");
  }

  private String compile() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            out,
            out,
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "--release",
            "21",
            "-d",
            classes.toString(),
            "--class-path",
            library(),
            SOURCE.toString());
    return said.toString(StandardCharsets.UTF_8);
  }

  private String[] run() throws IOException, ReflectiveOperationException {
    PrintStream console = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    URL[] compiled = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(compiled, Java21Test.class.getClassLoader())) {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      loader
          .loadClass("io.github.kehoach.modular.Java21")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return said.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
  }

  private static String library() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(name -> Objects.requireNonNullElse(System.getProperty(name), ""))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(entry -> entry.matches(".*[/\\\\]plan-.*"))
        .distinct()
        .reduce((before, entry) -> before + File.pathSeparator + entry)
        .orElseThrow();
  }
}
