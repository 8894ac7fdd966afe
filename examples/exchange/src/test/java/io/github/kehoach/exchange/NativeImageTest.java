package io.github.kehoach.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A native image (GraalVM) holds only those resources that the jar's metadata names. The library
 * finds its own by name, so each of them must be named.
 */
class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String METADATA =
      "/META-INF/native-image/io.github.kehoach/exchange/resource-config.json";
  private static final Pattern PATTERN = Pattern.compile("\"pattern\": \"(.+?)\"}");

  @Test
  void everyResourceIsNamed() throws IOException {
    assertThat(resources()).isNotEmpty().allMatch(name -> pattern().matcher(name).matches());
  }

  @Test
  void nothingElseIsNamed() {
    assertThat(pattern().matcher("io/github/kehoach/exchange/table/package-info.class").matches())
        .isFalse();
    assertThat(pattern().matcher("io/github/kehoach/other/rules.txt").matches()).isFalse();
  }

  private static List<String> resources() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".class"))
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static Pattern pattern() {
    try (InputStream in = NativeImageTest.class.getResourceAsStream(METADATA)) {
      byte[] bytes = Objects.requireNonNull(in, METADATA).readAllBytes();
      Matcher found = PATTERN.matcher(new String(bytes, StandardCharsets.UTF_8));
      assertThat(found.find()).isTrue();
      return Pattern.compile(found.group(1).replace("\\\\", "\\"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
