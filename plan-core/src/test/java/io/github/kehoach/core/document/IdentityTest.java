package io.github.kehoach.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.period.CalendarPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
  @ParameterizedTest
  @CsvSource({
    "03/NQ-CP, 2025-01-09, 3/NQ-CP, 2025-01-09, SAME",
    "03/NQ-CP, 2025-01-09, 03/NQ-CP, 2024-01-05, DIFFERENT",
    "03/NQ-CP, 2025-01-09, 03/NQ-CP, 2025-01, UNDECIDED",
    "03/NQ-CP, 2025-01-09, 03/NQ-CP, , UNDECIDED",
    "03/NQ-CP, 2025-01-09, 04/NQ-CP, 2025-01-09, DIFFERENT",
    "57-NQ/TW, 2024-12-22, 57-NQ/TW, 2024-12-22, SAME",
    "45/QĐ-UBND, 2016-05-01, 45/2016/QĐ-UBND, 2016-05-01, DIFFERENT",
    "08/TT-BXD, 2024-08-30, 08/2024/TT-BXD, 2024-08-30, UNDECIDED",
    "08/2023/TT-BXD, , 08/2024/TT-BXD, , DIFFERENT",
    "/KH-SNV, 2025-02, 15/KH-SNV, 2025-02-20, UNDECIDED",
    "/KH-SNV, 2025-02, 15/KH-STC, 2025-02-20, DIFFERENT",
    "/KH-SNV, 2025-02-20, /KH-SNV, 2025-02-20, UNDECIDED",
    "5425/UBND-KGVX, 2025-02-20, 5425/UBND-KGVX, 2025-02-20, SAME",
    "5425/UBND-KGVX, 2025-02-20, 5425/UBND-VX, 2025-02-20, DIFFERENT",
    "Nghị quyết 57, 2024-12-22, 57-NQ/TW, 2024-12-22, UNDECIDED",
  })
  void numberAndDateDecideTogether(
      String number, String date, String otherNumber, String otherDate, Identity identity) {
    Citation one = citation(number, date);
    Citation other = citation(otherNumber, otherDate);
    assertThat(one.identityWith(other)).isEqualTo(identity);
    assertThat(other.identityWith(one)).isEqualTo(identity);
  }

  @Test
  void wordsAloneDecideNothing() {
    assertThat(Citation.ofText("Nghị quyết 57").identityWith(Citation.ofText("Nghị quyết 57")))
        .isEqualTo(Identity.UNDECIDED);
  }

  @Test
  void twoProvincesMayIssueOneNumberOnOneDay() {
    Citation one = citation("45/QĐ-UBND", "2025-02-20");
    assertThat(one.issuedBy("UBND tỉnh Hải Dương").identityWith(one.issuedBy("UBND tỉnh Hưng Yên")))
        .isEqualTo(Identity.UNDECIDED);
    assertThat(one.issuedBy("UBND tỉnh").identityWith(one.issuedBy("ubnd  TỈNH")))
        .isEqualTo(Identity.SAME);
    assertThat(one.issuedBy("UBND tỉnh").identityWith(one)).isEqualTo(Identity.SAME);
  }

  @Test
  void documentsCompareTheirIssuersById() {
    Document document = document("hai-duong");
    assertThat(document.identityWith(document("hai-duong"))).isEqualTo(Identity.SAME);
    assertThat(document.identityWith(document("hung-yen"))).isEqualTo(Identity.UNDECIDED);
  }

  @Test
  void aCitationsWordsAreNotComparedWithAnId() {
    Citation citation = citation("726/KH-UBND", "2025-02-20").issuedBy("UBND tỉnh Hải Dương");
    assertThat(citation.identityWith(document("hai-duong"))).isEqualTo(Identity.SAME);
  }

  private static Document document(String issuer) {
    return Document.builder()
        .number(DocumentNumber.parse("726/KH-UBND"))
        .date(CalendarPeriod.parse("2025-02-20"))
        .addIssuer(AgencyRef.of(AgencyId.of("ubnd-" + issuer)))
        .build();
  }

  private static Citation citation(String number, String date) {
    Citation citation = Citation.of(DocumentNumber.parse(number));
    return date == null ? citation : citation.dated(CalendarPeriod.parse(date));
  }
}
