package io.github.kehoach.rules.wording.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationWordingTest {
  private static List<String> found(String text) {
    return CitationWording.find(text).stream()
        .map(
            each ->
                each.citation().number().map(DocumentNumber::toString).orElse("")
                    + "|"
                    + each.citation().date().map(CalendarPeriod::toString).orElse("")
                    + "|"
                    + each.citation().issuer().map(by -> by.replaceAll("\\s+", " ")).orElse(""))
        .toList();
  }

  private static List<String> codes(List<Remark> remarks) {
    return remarks.stream().map(Remark::code).toList();
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(CitationWordingTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void readsTheCitationsOfFivePlansAsAPersonTypedThem() {
    int numbered = 0;
    for (String[] row : Rows.of(CitationWordingTest.class, "citations.tsv")) {
      List<FoundCitation> found = CitationWording.find(row[2]);
      if (row[0].isEmpty()) {
        assertThat(found).as(row[2]).allMatch(each -> each.number().start() > 0);
        continue;
      }
      numbered++;
      Citation first = found.get(0).citation();
      assertThat(first.number()).as(row[2]).contains(DocumentNumber.parse(row[0]));
      assertThat(first.date().map(CalendarPeriod::toString).orElse(""))
          .as(row[2])
          .isEqualTo(row[1]);
      assertThat(found.get(0).span().start()).as(row[2]).isZero();
    }
    assertThat(numbered).isEqualTo(32);
  }

  @Test
  void findsEveryCitationOfRunningText() {
    int citations = 0;
    for (String passage : resource("passages.txt").split("====\n")) {
      String[] parts = passage.split("----\n");
      List<String> expected = parts[1].lines().toList();
      assertThat(found(parts[0])).isEqualTo(expected);
      citations += expected.size();
    }
    assertThat(citations).isEqualTo(56);
  }

  @Test
  void theNameOfALawStandsBeforeItsNumber() {
    assertThat(texts("Theo Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14;"))
        .containsExactly("Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14");
    assertThat(texts("Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"))
        .containsExactly("Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15");
    assertThat(texts("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công số 90/2025/QH15"))
        .containsExactly("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công số 90/2025/QH15");
    assertThat(texts("Luật Đất đai, Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND"))
        .containsExactly("Quyết định số 12/QĐ-UBND", "số 13/QĐ-UBND");
    assertThat(texts("khoản 2 của Luật này, số 5 và Nghị quyết 10/2025/QH15"))
        .containsExactly("Nghị quyết 10/2025/QH15");
  }

  private static List<String> texts(String text) {
    return CitationWording.find(text).stream()
        .map(each -> each.citation().text().orElseThrow())
        .toList();
  }

  @Test
  void aListGivesEachNumberItsOwnDate() {
    assertThat(found("Nghị quyết số 57-NQ/TW và Kế hoạch 726/KH-UBND ngày 20/02/2025"))
        .containsExactly("57-NQ/TW||", "726/KH-UBND|2025-02-20|");
  }

  @Test
  void aDateBehindTheIssuerIsLeftAloneAndReported() {
    List<FoundCitation> found =
        CitationWording.find("Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 13/01/2025");
    assertThat(found.get(0).citation().date()).isEmpty();
    assertThat(codes(found.get(0).problems())).containsExactly("date-apart");
  }

  @Test
  void datesThatCannotBeReadLeaveAGap() {
    FoundCitation impossible = CitationWording.find("5/QĐ-TTg ngày 31/02/2014").get(0);
    assertThat(impossible.citation().date()).isEmpty();
    assertThat(impossible.certainty()).isEqualTo(Certainty.UNREAD);
    assertThat(codes(impossible.problems())).containsExactly("impossible-date");
    assertThat(codes(CitationWording.find("5/QĐ-TTg ngày 1/2/14").get(0).problems()))
        .containsExactly("short-year");
    assertThat(codes(CitationWording.find("5/QĐ-TTg ngày 22/12").get(0).problems()))
        .containsExactly("date-not-read");
  }

  @Test
  void aDateBehindACommaIsAssumedUnlessTheSentenceShowsIt() {
    assertThat(codes(CitationWording.find("726/KH-UBND, ngày 25/02/2025 họp").get(0).assumed()))
        .containsExactly("date-after-comma");
    assertThat(CitationWording.find("57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị").get(0))
        .extracting(FoundCitation::certainty)
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aCitedDateAfterTheCitingDocumentIsKeptAndReported() {
    FoundCitation found =
        CitationWording.find(
                "Kế hoạch số 726/KH-UBND ngày 20/12/2025",
                Optional.of(CalendarPeriod.day(2025, 3, 4)))
            .get(0);
    assertThat(found.citation().date()).contains(CalendarPeriod.day(2025, 12, 20));
    assertThat(codes(found.problems())).containsExactly("after-issue");
  }

  @Test
  void aBlankToBeFilledIsANumberWithoutSerial() {
    assertThat(found("Số:      /KH-SNV       Hải Dương, ngày   tháng 02 năm 2025"))
        .containsExactly("/KH-SNV||");
    assertThat(found("Kế hoạch số …/KH-SNV ngày   tháng 02 năm 2025 của Sở Nội vụ về việc"))
        .containsExactly("/KH-SNV|2025-02|Sở Nội vụ");
  }

  @Test
  void whatOnlyLooksLikeANumberIsNone() {
    assertThat(found("Đề án 06/CP của tỉnh, 24/7, 5G/4G, 12 người/vạn dân, và/hoặc, 20/02/2025"))
        .isEmpty();
    assertThat(found("số // CTr/TU, số 57-ABC/TW, số 5/2025/ABC")).isEmpty();
    assertThat(found("Nghị định số 64/CP")).containsExactly("64/CP||");
  }

  @Test
  void namesOfIssuersEndWhereTheyEnd() {
    assertThat(found("588/QĐ-BKHCN ngày 31/3/2014 của Bộ trưởng Bộ Khoa học và Công nghệ về X"))
        .containsExactly("588/QĐ-BKHCN|2014-03-31|Bộ trưởng Bộ Khoa học và Công nghệ");
    assertThat(found("5/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch và Sở"))
        .containsExactly("5/QĐ-BVHTTDL||Bộ Văn hóa, Thể thao và Du lịch");
    assertThat(found("9/KH-UBND của UBND tỉnh Hải Dương Thực hiện"))
        .containsExactly("9/KH-UBND||UBND tỉnh Hải Dương");
    FoundCitation unlisted =
        CitationWording.find("1/KH-SNV của Sở Nội vụ Hải Dương ban hành").get(0);
    assertThat(unlisted.citation().issuer()).contains("Sở Nội vụ Hải Dương");
    assertThat(codes(unlisted.assumed())).containsExactly("issuer-in-words");
  }

  @Test
  void theTitleGoesOnToTheNextOfTheListOrTheEndOfTheSentence() {
    String text =
        "Nghị định 30/2020/NĐ-CP của Chính phủ về công tác văn thư, Kế hoạch 726/KH-UBND của UBND"
            + " tỉnh về thực hiện Nghị quyết 57-NQ/TW; như sau";
    assertThat(CitationWording.find(text))
        .extracting(found -> found.title().map(title -> title.in(text)).orElse(""))
        .containsExactly("về công tác văn thư", "về thực hiện Nghị quyết 57-NQ/TW", "");
  }

  @Test
  void everyNoteHasItsWords() {
    assertThat(CitationNote.values())
        .allSatisfy(note -> assertThat(note.at(0, 1).text().vi()).isNotBlank());
  }

  @Test
  void everyExampleInTheGrammarMeansWhatStandsBesideIt() {
    assertThat(CitationReader.GRAMMAR.examples())
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(String.join("; ", found(example.text())))
                    .as(example.text())
                    .isEqualTo(example.meaning()));
  }

  @Test
  void aLongTextCostsWhatItsLengthCosts() {
    long one = steps("57-NQ/TW của Sở A về ");
    for (String piece :
        List.of("57-NQ/TW của Sở A về ", "1/2025/", "1-", "số : . ", "Bộ A của ", "1/A-B, ngày ")) {
      assertThat(steps(piece.repeat(1_000))).as(piece).isLessThan(one * 2_000);
    }
  }

  private static long steps(String text) {
    return CitationWording.steps(text);
  }
}
