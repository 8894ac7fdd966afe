package io.github.kehoach.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.UnreadableTextException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
  /** Text, form, serial, year, type, issuers; an absent part is empty. */
  @ParameterizedTest
  @CsvSource({
    "726/KH-UBND, state, 726, , KH, UBND",
    "03/NQ-CP, state, 03, , NQ, CP",
    "380/TTr-CP, state, 380, , TTr, CP",
    "1683/QĐ-UBND, state, 1683, , QĐ, UBND",
    "588/QĐ-BKHCN, state, 588, , QĐ, BKHCN",
    "15A/QĐ-UBND, state, 15A, , QĐ, UBND",
    "30c/NQ-CP, state, 30c, , NQ, CP",
    "66.17/2026/NQ-CP, normative, 66.17, 2026, NQ, CP",
    "/KH-SNV, state, , , KH, SNV",
    "12/ctr-ubnd, state, 12, , CTr, ubnd",
    "9/QYĐ-UBND, state, 9, , QyĐ, UBND",
    "57-NQ/TW, party, 57, , NQ, TW",
    "18-NQ/TW, party, 18, , NQ, TW",
    "113-CTr/TU, party, 113, , CTr, TU",
    "02-QC/BCĐTW, party, 02, , QC, BCĐTW",
    "555-KL/TUHP-TUHD, party, 555, , KL, TUHP TUHD",
    "-NQ/TU, party, , , NQ, TU",
    "30/2020/NĐ-CP, normative, 30, 2020, NĐ, CP",
    "45/2016/QĐ-UBND, normative, 45, 2016, QĐ, UBND",
    "01/2021/TTLT-BTC-BNV, normative, 01, 2021, TTLT, BTC BNV",
    "/2025/QĐ-UBND, normative, , 2025, QĐ, UBND",
    "7/2020/XYZ-CP, normative, 7, 2020, XYZ, CP",
    "08/TT-BXD, normative, 08, , TT, BXD",
    "08//TT-BXD, normative, 08, , TT, BXD",
    "202/2025/QH15, assembly, 202, 2025, QH15, ",
    "76/2025/UBTVQH15, assembly, 76, 2025, UBTVQH15, ",
    "202/2025/QH 15, assembly, 202, 2025, QH15, ",
  })
  void readsTheFormThatTheTextProves(
      String text, String form, String serial, Integer year, String type, String issuers) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.form()).hasToString(form);
    assertThat(number.serial().orElse(null)).isEqualTo(serial);
    assertThat(number.year().isPresent() ? number.year().getAsInt() : null).isEqualTo(year);
    assertThat(number.type()).contains(type);
    assertThat(number.issuers())
        .isEqualTo(issuers == null ? List.of() : List.of(issuers.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1552/BTTTT-TTH", "708/BTTTT-CATTT", "5425/UBND-KGVX", "5518/VPCP-KSTT"})
  void aKnownAgencyProvesADispatch(String text) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.form()).isEqualTo(NumberForm.DISPATCH);
    assertThat(number.type()).isEmpty();
    assertThat(number.issuers()).hasSize(2);
    assertThat(number.undeterminedGroups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"355/KHLN-KHCN-TTTT", "12/ABC-XYZ"})
  void doesNotGuessBetweenUnknownTypeAndDispatch(String text) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.form()).isEqualTo(NumberForm.UNDETERMINED);
    assertThat(number.type()).isEmpty();
    assertThat(number.issuers()).isEmpty();
    assertThat(number.hasSerial()).isTrue();
    assertThat(number).hasToString(text);
  }

  @Test
  void givesTheGroupsToACallerWhoKnowsThatItIsADispatch() {
    assertThat(DocumentNumber.parse("12/ABC-XYZ").undeterminedGroups())
        .containsExactly("ABC", "XYZ");
    assertThat(DocumentNumber.parse("726/KH-UBND").undeterminedGroups()).isEmpty();
    assertThat(DocumentNumber.parse("12/UBND").undeterminedGroups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết số 57",
        "Số: 726/KH-UBND",
        "726/KH-UBND ngày 20 tháng 02 năm 2025",
        "57-NQ/TW của Bộ Chính trị",
        "20/02/2025",
        "12/2025",
        "08//XYZ-BXD",
        "1/0020/QĐ-UBND",
        "1234567890/KH-UBND",
        "KH-UBND",
        "726/KH",
        "-",
        "/",
      })
  void keepsWordForWordWhatIsNoNumber(String text) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.form()).isEqualTo(NumberForm.UNDETERMINED);
    assertThat(number).hasToString(text);
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  380 / QĐ - TTg ",
        "380/QĐ–TTg",
        "380/QĐ\u2011TTg",
        "380/Q\u00D0-TTg",
        "380/QĐ-\r\nTTg",
        "380\u00A0/QĐ-TTg\u200B",
      })
  void spellingOfTheFileDoesNotMatter(String text) {
    assertThat(DocumentNumber.parse(text)).isEqualTo(DocumentNumber.parse("380/QĐ-TTg"));
  }

  /** Found by the round-trip law: the invisible character kept the mark from its letter. */
  @Test
  void invisibleCharactersGoBeforeLettersAreComposed() {
    assertThat(DocumentNumber.parse("a\u200B\u0300")).hasToString("à");
  }

  @Test
  void schemesAndProjectsDifferByOneBar() {
    assertThat(DocumentNumber.parse("1/ĐA-UBND").isSameAs(DocumentNumber.parse("1/DA-UBND")))
        .isFalse();
  }

  @Test
  void leadingZerosStayAndDoNotMatter() {
    DocumentNumber number = DocumentNumber.parse("03/NQ-CP");
    assertThat(number.serialValue()).hasValue(3);
    assertThat(number).hasToString("03/NQ-CP").isNotEqualTo(DocumentNumber.parse("3/NQ-CP"));
    assertThat(number.isSameAs(DocumentNumber.parse("3/nq-cp"))).isTrue();
    assertThat(number.key()).isEqualTo("3/NQ-CP");
    assertThat(DocumentNumber.parse("66.17/2026/NQ-CP").serialValue()).isEmpty();
    assertThat(DocumentNumber.parse("030C/NQ-CP").key()).isEqualTo("30C/NQ-CP");
  }

  @Test
  void aMissingYearMayBeWrittenAsAnEmptyGroupOrNotAtAll() {
    assertThat(DocumentNumber.parse("08//TT-BXD").isSameAs(DocumentNumber.parse("8/TT-BXD")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\t", "\u200B\uFEFF"})
  void refusesTextThatShowsNothing(String text) {
    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("expected a number such as 726/KH-UBND");
  }
}
