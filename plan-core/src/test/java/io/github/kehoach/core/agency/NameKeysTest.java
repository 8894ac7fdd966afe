package io.github.kehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.AnyAgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở KH&CN",
        "Sở KHCN",
        "Sở KH và CN",
        "Sở KHvà CN tỉnh",
        "Sở KH-CN",
        "Sở KH & CN",
        "Sở KH, CN",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
        "Sở Khoa học & Công nghệ",
        "Sở  khoa học và công nghệ tỉnh",
        "Sở khoa học – công nghệ",
      })
  void everySpellingOfTheScienceDepartmentIsOneName(String spelling) {
    assertThat(NameKeys.key(spelling)).isEqualTo(NameKeys.key("Sở Khoa học và Công nghệ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở GD&ĐT | Sở Giáo dục và Đào tạo",
        "Sở GDĐT | Sở Giáo dục và Đào tạo",
        "Phòng GD-ĐT | Phòng Giáo dục và Đào tạo",
        "VP UBND tỉnh | Văn phòng Ủy ban nhân dân tỉnh",
        "Văn phòng UBND tỉnh | Văn phòng Uỷ ban nhân dân tỉnh",
        "Sở TT&TT | Sở Thông tin và Truyền thông",
        "Sở NN&PTNT | Sở Nông nghiệp và Phát triển nông thôn",
        "Sở NN & MT | Sở Nông nghiệp và Môi trường",
        "Sở TN&MT | Sở Tài nguyên và Môi trường",
        "Sở LĐ-TB&XH | Sở Lao động - Thương binh và Xã hội",
        "Sở LĐTBXH | Sở Lao động, Thương binh và Xã hội",
        "Sở VH,TT&DL | Sở Văn hoá, Thể thao và Du lịch",
        "Sở VHTT&DL | Sở Văn hóa, Thể thao và Du lịch",
        "Sở KH&ĐT | Sở Kế hoạch và Đầu tư",
        "Sở TP | Sở Tư pháp",
        "TP Hải Dương | Thành phố Hải Dương",
        "TP.Hải Dương | thành phố Hải Dương",
        "Đài PT-TH tỉnh | Đài Phát thanh - Truyền hình tỉnh",
        "Đài PTTH tỉnh | Đài phát thanh, truyền hình tỉnh",
        "BQL KCN | Ban Quản lý khu công nghiệp",
        "HĐND tỉnh | Hội đồng nhân dân tỉnh",
        "BHXH tỉnh | Bảo hiểm xã hội tỉnh",
        "C06 - Bộ Công an | C06 Bộ Công an",
      })
  void usualAbbreviationsAreWrittenOut(String shortName, String fullName) {
    assertThat(NameKeys.key(shortName)).isEqualTo(NameKeys.key(fullName));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở KH&CN | Sở KH&ĐT",
        "Sở KH, CN & MT | Sở KH&CN",
        "Sở NN&MT | Sở TN&MT",
        "Sở Nội vụ | Sở Ngoại vụ",
        "Sở TP | Sở Thành phố",
        "Bộ KH&CN | Sở KH&CN",
        "UBND tỉnh | UBND",
        "VP UBND tỉnh | VP UBND thành phố",
        "Công an tỉnh | Công an",
        "Sở Y tế tỉnh Hải Dương | Sở Y tế tỉnh Hưng Yên",
        "Bộ CT | Bộ Công Thương",
        "Phòng TC | Phòng Tài chính",
        "Đội 1-2 | Đội 12",
        "và | &",
        "- | .",
        "Sở Vàng | Sở ng",
      })
  void differentBodiesKeepDifferentKeys(String one, String other) {
    assertThat(NameKeys.key(one)).isNotEqualTo(NameKeys.key(other));
  }

  @Test
  void noTwoBodiesOfAProvinceCollide() {
    List<String> keys = AnyAgency.NAMES.stream().map(NameKeys::key).toList();
    assertThat(keys).doesNotHaveDuplicates().noneMatch(String::isEmpty);
  }

  @Test
  void aNameThatIsJustTheDepartmentKeepsItsWords() {
    assertThat(NameKeys.key("Sở")).isEqualTo("sở");
    assertThat(NameKeys.key("tỉnh")).isEqualTo(NameKeys.key("Tỉnh"));
  }
}
