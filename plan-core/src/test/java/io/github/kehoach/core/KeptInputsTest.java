package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.KeptInputs;
import io.github.kehoach.laws.core.TextFuzz;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives the inputs of fuzzing that are kept to their targets; no fuzzer is needed. */
class KeptInputsTest {
  private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");

  static Stream<Arguments> inputs() {
    return KeptInputs.of(INPUTS, TextFuzz.targets()).entrySet().stream()
        .map(input -> Arguments.of(input.getKey(), input.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void anInputThatIsKeptDoesNoHarm(String name, Runnable run) {
    run.run();
  }

  @Test
  void everyDirectoryHasItsTarget() {
    assertThat(KeptInputs.directories(INPUTS))
        .containsExactlyInAnyOrderElementsOf(TextFuzz.targets().keySet());
  }
}
