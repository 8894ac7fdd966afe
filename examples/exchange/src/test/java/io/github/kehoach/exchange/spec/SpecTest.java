package io.github.kehoach.exchange.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpecTest {
  private static final Spec SPEC = Spec.of(Path.of("target", "test-classes"));

  @Test
  void everyLawHasItsPropertyAndItsPlantedBug() {
    assertThat(SPEC.mistakes()).isEmpty();
  }

  @Test
  void theTableOfLawsIsUpToDate() throws IOException {
    Path generated = Path.of("target", "SPEC.md");
    Files.writeString(generated, SPEC.table("exchange"));
    assertThat(Path.of("SPEC.md"))
        .as("copy examples/exchange/target/SPEC.md over examples/exchange/SPEC.md")
        .hasSameTextualContentAs(generated);
  }
}
