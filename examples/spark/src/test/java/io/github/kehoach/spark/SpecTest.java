package io.github.kehoach.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.GeneratedFile;
import io.github.kehoach.laws.core.Spec;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpecTest {
  private static final Spec SPEC = Spec.of(Path.of("target", "test-classes"));

  @Test
  void everyLawIsOneProperty() {
    assertThat(SPEC.mistakes()).isEmpty();
  }

  @Test
  void theTableOfLawsIsUpToDate() {
    GeneratedFile.isUpToDate(Path.of("SPEC.md"), SPEC.table("spark"));
  }
}
