package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Test
  void linearWorkGrowsFourTimes() {
    assertThat(
            Growth.fourfold(
                5_000, "x"::repeat, text -> assertThat(text.chars().boxed().toList()).isNotEmpty()))
        .isBetween(3.0, Growth.OF_LINEAR_WORK);
  }

  @Test
  void aListThatIsCopiedForEachElementGrowsSixteenTimes() {
    assertThat(
            Growth.fourfold(
                1_000,
                "x"::repeat,
                text -> {
                  List<Integer> all = text.chars().boxed().collect(Collectors.toList());
                  all.forEach(any -> assertThat(new ArrayList<>(all).size()).isPositive());
                }))
        .isGreaterThan(Growth.OF_LINEAR_WORK);
  }
}
