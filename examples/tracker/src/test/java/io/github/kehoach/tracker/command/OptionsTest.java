package io.github.kehoach.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void theTerminalsLanguageDecidesAndVietnameseIsTheDefault() {
    assertThat(Options.ofEnvironment(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.EN);
    assertThat(Options.ofEnvironment(Map.of("LANG", "vi_VN.UTF-8"))).isEqualTo(Language.VI);
    assertThat(Options.ofEnvironment(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.VI);
    assertThat(Options.ofEnvironment(Map.of())).isEqualTo(Language.VI);
  }

  @Test
  void theStrongerVariableWins() {
    assertThat(Options.ofEnvironment(Map.of("LANG", "en_US", "LC_ALL", "vi_VN")))
        .isEqualTo(Language.VI);
  }
}
