package io.github.kehoach.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.NativeImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void everyResourceIsNamed() {
    assertThat(NativeImage.unnamed(CLASSES, "exchange")).isEmpty();
  }

  @Test
  void nothingElseIsNamed() {
    assertThat("io/github/kehoach/exchange/table/package-info.class")
        .doesNotMatch(NativeImage.named(CLASSES, "exchange"));
    assertThat("io/github/kehoach/other/rules.txt")
        .doesNotMatch(NativeImage.named(CLASSES, "exchange"));
  }
}
