package io.github.kehoach.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.UnreadableTextException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartNumberTest {
  @Test
  void readsTheNumbersOfRealPlans() {
    assertThat(PartNumber.parse("7.12").segments()).containsExactly("7", "12");
    assertThat(PartNumber.parse("18.1")).hasToString("18.1");
    assertThat(PartNumber.parse("15.")).hasToString("15.");
    assertThat(PartNumber.parse("đ)").key()).isEqualTo("đ");
    assertThat(PartNumber.parse("(1)").isSameAs(PartNumber.parse("1."))).isTrue();
    assertThat(PartNumber.parse("-").isBullet()).isTrue();
    assertThat(PartNumber.parse("1.a)").segments()).containsExactly("1", "a");
    assertThat(PartNumber.parse("\u00A03. ")).hasToString("3.");
  }

  @Test
  void takesIcelandicEthForBarredD() {
    assertThat(PartNumber.parse("\u00D0")).isEqualTo(PartNumber.parse("Đ"));
  }

  @Test
  void sortsAsPlansPrint() {
    Stream<String> mixed =
        Stream.of(
            "e", "10", "đ", "2.b", "2", "a10", "d", "2.a", "a2", "c", "a", "1", "18.1", "9.2");
    assertThat(mixed.map(PartNumber::parse).sorted().map(PartNumber::toString))
        .containsExactly(
            "1", "2", "2.a", "2.b", "9.2", "10", "18.1", "a", "a2", "a10", "c", "d", "đ", "e");
  }

  @Test
  void keepsDifferentSpellingsApartAndNextToEachOther() {
    assertThat(PartNumber.parse("01")).isNotEqualTo(PartNumber.parse("1"));
    assertThat(Stream.of("2", "1", "A", "01", "b", "a").map(PartNumber::parse).sorted())
        .extracting(PartNumber::toString)
        .containsExactly("01", "1", "2", "A", "a", "b");
  }

  @Test
  void refusesBlankAndLongTexts() {
    for (String text : new String[] {"", " ", "1".repeat(65), "1.".repeat(1_000_000)}) {
      assertThatThrownBy(() -> PartNumber.parse(text)).isInstanceOf(UnreadableTextException.class);
    }
  }
}
