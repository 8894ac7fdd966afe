package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.KeptInputs;
import io.github.kehoach.laws.core.TextFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives the inputs of fuzzing that are kept to their targets; no fuzzer is needed. */
class KeptInputsTest {
  private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");

  static Stream<Arguments> inputs() {
    return TextFuzz.targets().entrySet().stream()
        .flatMap(
            target ->
                KeptInputs.in(INPUTS.resolve(target.getKey())).entrySet().stream()
                    .map(
                        input ->
                            Arguments.of(input.getKey(), input.getValue(), target.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void anInputThatIsKeptDoesNoHarm(String name, byte[] input, Consumer<byte[]> target) {
    target.accept(input);
  }

  @Test
  void everyDirectoryHasItsTarget() throws IOException {
    try (Stream<Path> directories = Files.list(INPUTS)) {
      assertThat(directories.map(directory -> directory.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(TextFuzz.targets().keySet());
    }
  }
}
