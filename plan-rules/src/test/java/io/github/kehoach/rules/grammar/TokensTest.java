package io.github.kehoach.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

public class TokensTest {
  private static final List<String> KINDS = List.of("OTHER", "NUMBER", "SIGN", "EACH", "BEFORE");
  private static final Vocabulary WORDS =
      Vocabulary.of(
          List.of(
              "# a remark",
              "SAME: hằng hàng",
              "EACH=7: ~hằng năm | hòa đàm",
              "EACH: hằng",
              "BEFORE: trước | trước ngày | !ngay",
              "EACH=2: đến"),
          KINDS);

  private static String kinds(String text) {
    Tokens tokens = Tokens.joined(text, WORDS);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      out.append(i == 0 ? "" : " ").append(KINDS.get(tokens.kind(i)));
      out.append(tokens.kind(i) == Tokens.SIGN ? "" : tokens.value(i));
    }
    return out.toString();
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(kinds("trước ngày 28/02 hằng năm")).isEqualTo("BEFORE0 NUMBER28 SIGN NUMBER2 EACH7");
    assertThat(kinds("hằng quý")).isEqualTo("EACH0 OTHER0");
  }

  @Test
  void spellingsOfOneSyllableAreOneWord() {
    assertThat(kinds("hàng năm")).isEqualTo("EACH7");
    assertThat(kinds("HÀNG NĂM")).isEqualTo("EACH7");
    assertThat(kinds(Normalizer.normalize("hằng năm", Normalizer.Form.NFD))).isEqualTo("EACH7");
    assertThat(kinds("hoà đàm")).isEqualTo("EACH7");
    assertThat(kinds("\u00D0ến")).isEqualTo("EACH2");
    assertThat(kinds("h\u00ADằng\u200B \u00A0n\u0103m")).isEqualTo("EACH7");
  }

  @Test
  void aTextWithoutAccentsIsReadByItsLetters() {
    assertThat(kinds("truoc hang nam")).isEqualTo("BEFORE0 EACH7");
    assertThat(Tokens.joined("hang nam", WORDS).isRespelt(0)).isTrue();
    assertThat(kinds("ngay")).isEqualTo("OTHER0");
  }

  @Test
  void wrongAccentsAreForgivenOnlyWhereTheTableSaysSo() {
    assertThat(kinds("hẳng năm")).isEqualTo("EACH7");
    assertThat(kinds("trược ngày")).isEqualTo("OTHER0 OTHER0");
  }

  @Test
  void lettersAndDigitsThatTouchAreTwoTokens() {
    Tokens tokens = Tokens.of("T12/2025", WORDS);
    assertThat(tokens.size()).isEqualTo(4);
    assertThat(tokens.isGlued(1)).isTrue();
    assertThat(tokens.digits(3)).isEqualTo(4);
    assertThat(Tokens.of("t 12", WORDS).isGlued(1)).isFalse();
  }

  @Test
  void placesAreThoseOfTheCallersString() {
    String text = "  “" + Normalizer.normalize("Trước  ngày", Normalizer.Form.NFD) + "” 5";
    Tokens tokens = Tokens.joined(text, WORDS);
    assertThat(tokens.slice(0, 0)).isEqualTo(text.substring(3, text.indexOf('”')));
    assertThat(tokens.slice(1, 1)).isEqualTo("5");
  }

  @Test
  void aNumberThatNoPlanNeedsIsMarked() {
    assertThat(Tokens.of("12345678901234567890", WORDS).value(0)).isEqualTo(Tokens.TOO_LONG);
  }

  @Test
  void aTableThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> Vocabulary.of(List.of("EACH: ngày", "BEFORE: ngay"), KINDS))
        .hasMessageContaining("falls together");
    assertThatThrownBy(() -> Vocabulary.of(List.of("EACH: ngày | ngày"), KINDS))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Vocabulary.of(List.of("NEVER: ngày"), KINDS))
        .hasMessageContaining("no kind NEVER");
  }
}
