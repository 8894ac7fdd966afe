package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code in this module's README is code that runs, and prints what the README says. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src", "test", "java", "io", "github", "kehoach", "json", "Readme.java");

  private interface Example {
    void run(PrintStream out) throws Exception;
  }

  @Test
  void allProblemsAtOnce() throws Exception {
    isTrue("reading", Readme::reading);
  }

  @Test
  void tasksOneByOne() throws Exception {
    isTrue("stream", Readme::stream);
  }

  @Test
  void aDigest() throws Exception {
    isTrue("digest", Readme::digest);
  }

  @Test
  void anEmbeddersOwnMapper() throws Exception {
    isTrue("mapper", Readme::mapper);
  }

  @Test
  void anEmbedderOnJackson3() throws Exception {
    isTrue("jackson3", Readme::jackson3);
  }

  private static void isTrue(String name, Example example) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block(name, "```text")).isEqualTo(bytes.toString(StandardCharsets.UTF_8));
    List<String> parts = new ArrayList<>(regions(name + "-record"));
    parts.addAll(regions(name));
    assertThat(block(name, "```java").stripTrailing()).isEqualTo(String.join("\n", parts));
  }

  private static String block(String name, String fence) throws IOException {
    String text = Files.readString(Path.of("README.md"));
    String part = text.substring(text.indexOf("<!-- example: " + name + " -->"));
    int from = part.indexOf(fence) + fence.length() + 1;
    return part.substring(from, part.indexOf("```", from));
  }

  private static List<String> regions(String name) throws IOException {
    String text = Files.readString(SOURCE);
    int from = text.indexOf("// readme: " + name + "\n");
    if (from < 0) {
      return List.of();
    }
    String region = text.substring(from, text.indexOf("// end", from));
    return List.of(
        region.lines().skip(1).collect(Collectors.joining("\n")).stripIndent().stripTrailing());
  }
}
