package io.github.kehoach.laws.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineDefectTest {
  private static final byte[] LINE =
      "{\"section\":\"I\",\"title\":\"Đề án\"}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource(LineDefect.class)
  void everyDefectChangesALineAndKeepsItOne(LineDefect defect) {
    byte[] broken = defect.in(LINE);
    assertThat(broken).isNotEqualTo(LINE).doesNotContain((byte) '\n');
    assertThat(defect.in(LINE)).isEqualTo(broken);
  }

  @Test
  void theLongLineIsLongerThanALineMayBe() {
    assertThat(LineDefect.LONG_LINE.in(LINE)).hasSizeGreaterThan(LineDefect.LONGEST);
    assertThat(LineDefect.DEEP.in(LINE)).hasSizeLessThan(LineDefect.LONGEST);
  }
}
