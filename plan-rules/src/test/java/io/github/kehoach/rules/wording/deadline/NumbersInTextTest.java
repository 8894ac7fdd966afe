package io.github.kehoach.rules.wording.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInTextTest {
  @ParameterizedTest
  @CsvSource({
    "năm mươi ngày, 50",
    "mười một tháng, 11",
    "một mươi ngày, 10",
    "mười lăm (15) ngày, 15",
    "hai mươi mốt, 21",
    "hai mươi tư ngày, 24",
    "hai tư ngày, 24",
    "ba mươi ngày, 30",
    "chín mươi ngày, 90",
    "một trăm tám mươi ngày, 180",
    "một trăm linh năm ngày, 105",
    "một nghìn hai trăm ngày, 1200",
    "năm hai không hai lăm, 2025",
    "thứ sáu, 6",
    "quý IV, 4",
    "ngày 5/3/25, 2025",
    "tháng 4.2025, 2025"
  })
  void findsTheNumber(String text, int number) {
    assertThat(NumbersInText.of(text)).contains(number);
  }

  @Test
  void findsNoOther() {
    assertThat(NumbersInText.of("trước ngày 15 tháng mười hai hằng tuần"))
        .containsExactlyInAnyOrder(15, 10, 2, 12);
    assertThat(NumbersInText.of("hoàn thành sau khi ban hành, theo lộ trình")).isEmpty();
  }
}
