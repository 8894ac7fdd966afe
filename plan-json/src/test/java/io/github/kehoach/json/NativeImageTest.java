package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.NativeImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void everyResourceIsNamed() {
    assertThat(NativeImage.unnamed(CLASSES, "plan-json")).isEmpty();
  }

  @Test
  void nothingElseIsNamed() {
    assertThat("io/github/kehoach/json/package-info.class")
        .doesNotMatch(NativeImage.named(CLASSES, "plan-json"));
    assertThat("io/github/kehoach/other/rules.txt")
        .doesNotMatch(NativeImage.named(CLASSES, "plan-json"));
  }
}
