package io.github.kehoach.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/kehoach/rules/text");
  private static final Path SOURCES = Path.of("src/main/java/io/github/kehoach/rules");

  private static List<String> lines(String language) throws IOException {
    return Files.readAllLines(
        RESOURCES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8);
  }

  private static List<String> keys(String language) throws IOException {
    return lines(language).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(" =")))
        .toList();
  }

  @Test
  void bothLanguagesHaveTheSameKeysInTheSameOrderAndNoneTwice() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("vi")).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(keys("vi"))).isEqualTo(Messages.keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyLineIsAMessageARemarkOrBlank(String language) throws IOException {
    assertThat(lines(language))
        .allMatch(line -> line.isBlank() || line.matches("#.*|[\\w.-]+ = .+"));
  }

  /**
   * A key is used if its text, or the beginning of a key that is put together, stands in a source.
   */
  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher literal = Pattern.compile("\"([a-zA-Z.]+)\"").matcher(Files.readString(file));
        while (literal.find()) {
          literals.add(literal.group(1));
        }
      }
    }
    assertThat(Messages.keys())
        .allMatch(
            key ->
                literals.contains(key)
                    || literals.stream().anyMatch(part -> isBeginning(part, key)));
  }

  @Test
  void anUnknownKeyIsRefusedWithItsName() {
    assertThatThrownBy(() -> Messages.text("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  private static boolean isBeginning(String part, String key) {
    return part.contains(".") && key.startsWith(part.endsWith(".") ? part : part + ".");
  }
}
