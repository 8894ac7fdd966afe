package io.github.kehoach.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.UnreadableTextException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskNumberTest {
  @Test
  void readsTheNumbersOfRealPlans() {
    assertThat(TaskNumber.parse("7.12").segments()).containsExactly("7", "12");
    assertThat(TaskNumber.parse("18.1")).hasToString("18.1");
    assertThat(TaskNumber.parse("15.")).hasToString("15.");
    assertThat(TaskNumber.parse("đ)").key()).isEqualTo("đ");
    assertThat(TaskNumber.parse("(1)").isSameAs(TaskNumber.parse("1."))).isTrue();
    assertThat(TaskNumber.parse("-").isBullet()).isTrue();
    assertThat(TaskNumber.parse("1.a)").segments()).containsExactly("1", "a");
    assertThat(TaskNumber.parse("\u00A03. ")).hasToString("3.");
  }

  @Test
  void takesIcelandicEthForBarredD() {
    assertThat(TaskNumber.parse("\u00D0")).isEqualTo(TaskNumber.parse("Đ"));
  }

  @Test
  void sortsAsPlansPrint() {
    Stream<String> mixed =
        Stream.of(
            "e", "10", "đ", "2.b", "2", "a10", "d", "2.a", "a2", "c", "a", "1", "18.1", "9.2");
    assertThat(mixed.map(TaskNumber::parse).sorted().map(TaskNumber::toString))
        .containsExactly(
            "1", "2", "2.a", "2.b", "9.2", "10", "18.1", "a", "a2", "a10", "c", "d", "đ", "e");
  }

  @Test
  void keepsDifferentSpellingsApartAndNextToEachOther() {
    assertThat(TaskNumber.parse("01")).isNotEqualTo(TaskNumber.parse("1"));
    assertThat(Stream.of("2", "1", "A", "01", "b", "a").map(TaskNumber::parse).sorted())
        .extracting(TaskNumber::toString)
        .containsExactly("01", "1", "2", "A", "a", "b");
  }

  @Test
  void refusesBlankAndLongTexts() {
    for (String text : new String[] {"", " ", "1".repeat(65), "1.".repeat(1_000_000)}) {
      assertThatThrownBy(() -> TaskNumber.parse(text)).isInstanceOf(UnreadableTextException.class);
    }
  }
}
