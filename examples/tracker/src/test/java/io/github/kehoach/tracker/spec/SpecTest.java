package io.github.kehoach.tracker.spec;

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
    Files.writeString(generated, SPEC.table("tracker"));
    assertThat(Path.of("SPEC.md"))
        .as("copy examples/tracker/target/SPEC.md over examples/tracker/SPEC.md")
        .hasSameTextualContentAs(generated);
  }
}
