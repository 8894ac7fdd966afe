package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code problems.txt}: what is wrong with a document, in both languages. */
class ProblemsTest {
  private record Said(String code, String vi, String en) {}

  @TestFactory
  Stream<DynamicTest> everyProblemIsSaidWithItsPlaceAndWhatToDo() {
    return Arrays.stream(cases().split("\n== ", -1))
        .skip(1)
        .map(
            text ->
                DynamicTest.dynamicTest(text.substring(0, text.indexOf('\n')), () -> check(text)));
  }

  private static void check(String text) {
    String[] parts = text.strip().split("\n-- ", -1);
    String document = parts[0].substring(parts[0].indexOf('\n') + 1);
    List<Said> expected =
        Arrays.stream(parts)
            .skip(1)
            .map(part -> part.split("\n", -1))
            .map(lines -> new Said(lines[0], lines[1], lines[2]))
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(JsonFormat.plans().check(document).problems())
        .map(
            problem ->
                new Said(problem.code().toString(), problem.text().vi(), problem.text().en()))
        .isEqualTo(expected);
  }

  private static String cases() {
    try (InputStream stream = ProblemsTest.class.getResourceAsStream("problems.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
