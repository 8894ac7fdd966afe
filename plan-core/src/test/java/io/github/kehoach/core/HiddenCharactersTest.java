package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenCharactersTest {
  private static void areHidden(int first, int last) {
    assertThat(IntStream.rangeClosed(first, last)).allMatch(HiddenCharacters::isHidden);
  }

  @Test
  void controlsDirectionsSpacesOfNoWidthAndFillersAreHidden() {
    areHidden(0x00, 0x08);
    areHidden(0x0B, 0x0C);
    areHidden(0x0E, 0x1F);
    areHidden(0x7F, 0x9F);
    areHidden(0xAD, 0xAD);
    areHidden(0x200B, 0x200F);
    areHidden(0x2028, 0x202E);
    areHidden(0x2060, 0x2069);
    areHidden(0xD800, 0xDFFF);
    areHidden(0xFE00, 0xFE0F);
    areHidden(0xFEFF, 0xFEFF);
    areHidden(0xE0001, 0xE01EF);
  }

  @Test
  void everyCharacterThatUnicodeCallsControlOrFormatIsHiddenButLineBreaksAndTabs() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(
                    c ->
                        Character.getType(c) == Character.CONTROL
                            || Character.getType(c) == Character.FORMAT)
                .filter(c -> !HiddenCharacters.isHidden(c)))
        .containsExactly((int) '\t', (int) '\n', (int) '\r');
  }

  @Test
  void lettersMarksSignsAndSpacesAreSeen() {
    String seen = "Sở Khoa học & Công nghệ\u00A0–\t“ĐỀ ÁN” 100% ≥ 3\n o\u031B\u0309 中 \uD83D\uDE00";
    assertThat(seen.codePoints()).noneMatch(HiddenCharacters::isHidden);
    assertThat(HiddenCharacters.firstIn(seen)).isEqualTo(-1);
    assertThat(HiddenCharacters.shown(seen)).isSameAs(seen);
  }

  @Test
  void hiddenCharactersAreFoundAndShownWhereTheyStand() {
    assertThat(HiddenCharacters.firstIn("Sở\u200B Tài chính\u202E")).isEqualTo(2);
    assertThat(HiddenCharacters.firstIn("\uD83D\uDE00\uD83D")).isEqualTo(2);
    assertThat(HiddenCharacters.firstIn("\uDB40\uDC41")).isZero();
    assertThat(HiddenCharacters.shown("Sở\u200B \u001B[31m\u202Eđỏ\uDB40\uDC41\uD800"))
        .isEqualTo("Sở\\u200b \\u001b[31m\\u202eđỏ\\udb40\\udc41\\ud800");
  }
}
