package io.github.kehoach.tracker.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ColumnsTest {
  @Test
  void aLetterWithItsAccentsIsOneColumnHoweverItIsStored() {
    String words = "Sở Khoa học và Công nghệ";
    assertThat(Columns.of(words)).isEqualTo(24);
    assertThat(Columns.of(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(24);
    assertThat(Columns.of("計画")).isEqualTo(4);
  }

  @Test
  void aCutTextNeverTakesMoreColumnsThanAsked() {
    String words = "Xây dựng cơ sở dữ liệu đất đai";
    for (int columns = 1; columns <= 40; columns++) {
      assertThat(Columns.of(Columns.cut(words, columns))).isLessThanOrEqualTo(columns);
    }
    assertThat(Columns.cut(words, 30)).isEqualTo(words);
    assertThat(Columns.cut(words, 12)).isEqualTo("Xây dựng cơ…");
  }

  @Test
  void wrappedLinesHoldAllWordsInOrder() {
    String words = "Chủ động rà soát, điều chỉnh các quy trình nội bộ để phù hợp xử lý";
    assertThat(Columns.wrap(words, 20)).allMatch(line -> Columns.of(line) <= 20);
    assertThat(String.join(" ", Columns.wrap(words, 20))).isEqualTo(words);
  }

  @Test
  void columnsOfATableStandUnderEachOther() {
    StringWriter out = new StringWriter();
    Screen screen = new Screen(new PrintWriter(out, true), Language.VI, 40, Ansi.OFF);
    new Table("lrf")
        .row("Sở Nội vụ", 7, "một")
        .row(
            Normalizer.normalize("Sở Y tế", Normalizer.Form.NFD),
            12,
            "hai ba bốn năm sáu bảy tám chín")
        .print(screen, 2);
    assertThat(out.toString().lines())
        .containsExactly("  Sở Nội vụ   7  một", "  Sở Y tế    12  hai ba bốn năm sáu bảy…");
  }
}
