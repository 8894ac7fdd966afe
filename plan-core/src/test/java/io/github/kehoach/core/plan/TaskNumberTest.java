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
    assertThat(TaskNumber.parse("15.")).hasToString("15");
    assertThat(TaskNumber.parse("đ)")).hasToString("đ");
    assertThat(TaskNumber.parse("1.a)").segments()).containsExactly("1", "a");
    assertThat(TaskNumber.parse("\u00A03. ")).hasToString("3");
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
  void pointsAtWhatIsNoNumber() {
    assertThatThrownBy(() -> TaskNumber.parse("  7.1/2"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessage(
            "TaskNumber cannot be read from '  7.1/2': expected a number such as 15, 7.12 or 1.a"
                + " at index 4");
  }

  @Test
  void refusesTextsWithoutANumber() {
    for (String text : new String[] {"", " ", ".", ")", "..", ".1", "1..2", "a b", "-"}) {
      assertThatThrownBy(() -> TaskNumber.parse(text))
          .as("'%s'", text)
          .isInstanceOf(UnreadableTextException.class);
    }
  }

  @Test
  void refusesMoreThanEightSegmentsOrNineCharactersInOne() {
    assertThat(TaskNumber.parse("1.2.3.4.5.6.7.123456789").segments()).hasSize(8);
    assertThatThrownBy(() -> TaskNumber.parse("1.2.3.4.5.6.7.8.9"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, refused -> assertThat(refused.index()).isEqualTo(16));
    assertThatThrownBy(() -> TaskNumber.parse("1234567890"))
        .isInstanceOf(UnreadableTextException.class);
  }

  @Test
  void refusesHugeTextsByTheirFirstWrongSegment() {
    assertThatThrownBy(() -> TaskNumber.parse("1.".repeat(1_000_000) + "1"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, refused -> assertThat(refused.index()).isEqualTo(16));
    assertThatThrownBy(() -> TaskNumber.parse("1".repeat(1_000_000)))
        .isInstanceOf(UnreadableTextException.class);
  }
}
