package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "hoá, hóa",
    "khoẻ, khỏe",
    "thuỷ, thủy",
    "quý, qúy",
    "quỹ, qũy",
    "giá, gía",
    "giữa, gĩưa",
    "Ủy ban, Uỷ ban",
    "văn hoá, Văn Hóa",
    "hoàn, hòan",
    "QUÝ II, Qúy ii",
  })
  void tonePlacementAndCaseDoNotMatter(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "quý, quỳ",
    "quý, quy",
    "quý, quí",
    "gì, gi",
    "giá, già",
    "hoa, hòa",
    "của, cũa",
    "quả, của",
    "mưa, mua",
    "Đề án, Dề án",
    "ĐA, DA",
    "tháng tư, tháng từ",
  })
  void otherWordsStayApart(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  @Test
  void giaInLaundryAndTheBushelBecomeEqualAsDocumented() {
    assertThat(Folding.fold("giặt gịa")).isEqualTo(Folding.fold("giặt giạ"));
  }

  @Test
  void aRunWithTwoTonesIsNoSyllableAndStays() {
    assertThat(Folding.fold("HÒÀ")).isEqualTo("hòà").isNotEqualTo(Folding.fold("hoà"));
  }

  @Test
  void marksInTheWrongOrderAreTheSameLetter() {
    assertThat(Folding.fold("viê\u0323t")).isEqualTo(Folding.fold("việt"));
    assertThat(Folding.fold("ho\u0300\u0302")).isEqualTo(Folding.fold("hồ"));
  }

  @Test
  void spacesOfEveryKindAreOneAndInvisibleCharactersNone() {
    assertThat(Folding.fold("\uFEFF Sở\u00A0\u2003Y\r\n tế\u200B ")).isEqualTo("sở y tế");
    assertThat(Folding.fold("kế\u00ADhoạch")).isEqualTo(Folding.fold("kếhoạch"));
    assertThat(Folding.fold(" \u200B ")).isEmpty();
  }

  @Test
  void dashesAndQuotesHaveOneForm() {
    assertThat(Folding.fold("2025–2030 — “5 rõ”, ‘6 rõ’"))
        .isEqualTo("2025-2030 - \"5 rõ\", '6 rõ'");
  }

  @Test
  void lookAlikesOfTheBarredLetterAreIt() {
    assertThat(Folding.composed("\u00D0 \u0189 \u00F0 \u0256")).isEqualTo("Đ Đ đ đ");
    assertThat(Folding.fold("\u00D0ịa bàn")).isEqualTo(Folding.fold("Địa bàn"));
  }

  @Test
  void composedKeepsCaseSpacesAndTones() {
    assertThat(Folding.composed("So\u031B\u0309  Y tế")).isEqualTo("Sở  Y tế");
  }

  @Test
  void unaccentedTextIsFoundWhereAccentsWereLost() {
    assertThat(Folding.unaccented("Đẩy mạnh chuyển đổi số")).isEqualTo("day manh chuyen doi so");
    assertThat(Folding.unaccented("\u0301 a")).isEqualTo("a");
  }

  @Test
  void signsLoseTheirMarksWhateverStandsBesideThem() {
    assertThat(Folding.unaccented("\u1FCD")).isEqualTo("\u1FBF");
    assertThat(Folding.unaccented("a \u2249 b")).isEqualTo("a \u2248 b");
    assertThat(Folding.unaccented("\u00FC \u2249 b")).isEqualTo("u \u2248 b");
    assertThat(Folding.unaccented("\uD804\uDCAB")).isEqualTo("\uD804\uDCA5"); // two chars each
  }

  @Test
  void everyCharacterBetweenOthersFoldsAlikeComposedAndDecomposed() {
    for (char c = 0; c < '\uD800'; c++) {
      for (String text : List.of("" + c, "o" + c + "à", "Ư" + c + "u", "đ " + c + " H" + c)) {
        String apart = Normalizer.normalize(text, Form.NFD);
        assertThat(Folding.fold(apart)).isEqualTo(Folding.fold(text));
        assertThat(Folding.unaccented(apart)).isEqualTo(Folding.unaccented(text));
      }
    }
  }

  @Test
  void foldsTheExampleOfItsDocumentation() {
    assertThat(Folding.fold(" Quý  II – NGHIỆP VỤ")).isEqualTo("qúy ii - nghịêp vụ");
  }

  @Test
  void aFloodOfMarksStaysAsItIs() {
    String marks = "\u0F73\u0323\u0301".repeat(50_000); // sorting them took half a minute
    assertThat(Folding.fold("Quý a" + marks + " Ủy")).isEqualTo("qúy a" + marks + " ủy");
    assertThat(Folding.composed("a\u0301" + marks + "e\u0301")).isEqualTo("a\u0301" + marks + "é");
    assertThat(Folding.unaccented("Quý a" + marks)).isEqualTo("quy a");
  }

  @Test
  void thirtyMarksAreStillPutInOrder() {
    String marks = "\u0301\u0323".repeat(15);
    assertThat(Folding.composed("a" + marks))
        .isEqualTo("\u1EA1" + "\u0323".repeat(14) + "\u0301".repeat(15));
    assertThat(Folding.composed("a\u0301" + marks)).isEqualTo("a\u0301" + marks);
  }
}
