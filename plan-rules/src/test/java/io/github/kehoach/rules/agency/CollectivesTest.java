package io.github.kehoach.rules.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.laws.rules.AnyCascade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectivesTest {
  @Test
  void whoBelongsToACollectiveIsCertainOnlyWithoutACondition() {
    Agency department = AnyCascade.issuer();
    assertThat(Collectives.covers("Các sở, ban, ngành, cơ quan, đơn vị, địa phương", department))
        .isEqualTo(Collectives.Answer.YES);
    assertThat(Collectives.covers("Các sở có thủ tục hành chính", department))
        .isEqualTo(Collectives.Answer.MAYBE);
    assertThat(Collectives.covers("Các sở, ngành liên quan", department))
        .isEqualTo(Collectives.Answer.MAYBE);
    assertThat(Collectives.covers("Các doanh nghiệp công nghệ", department))
        .isEqualTo(Collectives.Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các sở, ban, ngành                                 | YES
          CÁC SỞ, NGÀNH                                      | YES
          Các cơ sở y tế, các sở, ngành                      | YES
          Các cơ sở khám bệnh, chữa bệnh                     | NO
          Các cơ sở khám bệnh, cơ sở chữa bệnh               | NO
          Các cơ sở khám, chữa bệnh có giường bệnh nội trú   | NO
          Các doanh nghiệp công nghệ số                      | NO
          Các tổ công nghệ số cộng đồng, các thôn, bản       | NO
          Các cơ quan, đơn vị                                | MAYBE
          Các đơn vị chuyển đổi số                           | MAYBE
          Cac so, ban, nganh                                 | MAYBE
          Cac co so kham benh                                | NO
          """)
  void aDepartmentIsToldFromANumberAndAClinic(String words, Collectives.Answer answer) {
    assertThat(Collectives.covers(words, AnyCascade.issuer())).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND các xã, phường                     | YES
          UBND các xã, phường, đặc khu            | YES
          Ủy ban nhân dân cấp xã                  | YES
          Các sở, ngành, địa phương               | YES
          UBND các huyện, thị xã, thành phố       | NO
          Công an các xã, phường                  | NO
          UBND các xã có rừng                     | MAYBE
          Các sở, ban, ngành                      | MAYBE
          """)
  void aCommuneIsOneOfTheCommunes(String words, Collectives.Answer answer) {
    Agency commune =
        AnyCascade.issuer().toBuilder()
            .name("UBND xã Tam Nông")
            .kind(AgencyKind.PEOPLES_COMMITTEE)
            .build();
    assertThat(Collectives.covers(words, commune)).isEqualTo(answer);
  }
}
