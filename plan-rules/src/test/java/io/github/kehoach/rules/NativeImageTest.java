package io.github.kehoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.NativeImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void everyResourceIsNamed() {
    assertThat(NativeImage.unnamed(CLASSES, "plan-rules")).isEmpty();
  }

  @Test
  void nothingElseIsNamed() {
    assertThat("io/github/kehoach/rules/package-info.class")
        .doesNotMatch(NativeImage.named(CLASSES, "plan-rules"));
    assertThat("io/github/kehoach/other/rules.txt")
        .doesNotMatch(NativeImage.named(CLASSES, "plan-rules"));
  }
}
