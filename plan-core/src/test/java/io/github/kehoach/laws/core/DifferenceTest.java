package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void shortTextsStandWhole() {
    assertThat(Difference.between(3, 4)).isEqualTo("  left:  3\n  right: 4");
  }

  @Test
  void ofLongTextsOnlyWhatDiffersIsMarked() {
    String before = "a".repeat(200);
    String after = "z".repeat(200);
    assertThat(Difference.between(before + "day=18" + after, before + "day=19" + after))
        .contains("day=1»8«zz", "day=1»9«zz", "…")
        .hasSizeLessThan(350);
  }

  @Test
  void ofCollectionsOnlyWhatOneLacksIsShown() {
    assertThat(Difference.between(List.of(1, 2, 3), List.of(1, 3, 5)))
        .isEqualTo("  only left:  [2]\n  only right: [5]");
    assertThat(Difference.between(List.of(1, 2), List.of(2, 1)))
        .isEqualTo("  left:  [1, 2]\n  right: [2, 1]");
  }

  @Test
  void whatPrintsAlikeIsToldApartByItsType() {
    assertThat(Difference.between(1, 1L)).contains("java.lang.Integer", "java.lang.Long");
  }
}
