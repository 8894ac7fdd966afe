package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
  private final Extensions two = Extensions.none().with("b", "1").with("a", "{}");

  @Test
  void fieldsStandInTheOrderInWhichTheyCame() {
    assertThat(two.asMap().keySet()).containsExactly("b", "a");
    assertThat(two).hasToString("{b=1, a={}}");
  }

  @Test
  void aFieldIsReplacedInItsPlace() {
    assertThat(two.with("b", "2")).hasToString("{b=2, a={}}");
  }

  @Test
  void theOrderCountsForEquality() {
    assertThat(two).isNotEqualTo(Extensions.none().with("a", "{}").with("b", "1"));
  }

  @Test
  void aFieldIsFoundByName() {
    assertThat(two.get("a")).contains("{}");
    assertThat(two.get("c")).isEmpty();
    assertThat(two.isEmpty()).isFalse();
    assertThat(Extensions.of(Map.of()).isEmpty()).isTrue();
  }
}
