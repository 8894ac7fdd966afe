package io.github.kehoach.rules.wording.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetWordingTest {
  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static List<String> codes(List<Remark> remarks) {
    return remarks.stream().map(Remark::code).toList();
  }

  private static Target typed(String kind, String numbers, String words) {
    String[] parts = numbers.split(" ");
    Target bare =
        switch (kind) {
          case "atLeast" -> Target.atLeast(number(numbers));
          case "moreThan" -> Target.moreThan(number(numbers));
          case "atMost" -> Target.atMost(number(numbers));
          case "lessThan" -> Target.lessThan(number(numbers));
          case "exactly" -> Target.exactly(number(numbers));
          case "between" -> Target.between(number(parts[0]), number(parts[1]));
          case "rankWithin" -> Target.rankWithin(Integer.parseInt(numbers));
          default -> Target.inWords(words);
        };
    return words.isEmpty() ? bare : bare.stated(words);
  }

  @Test
  void readsAndWritesEveryTargetOfTheTwoAnnexes() {
    int annexes = 0;
    for (String[] row : Rows.of(TargetWordingTest.class, "targets.tsv")) {
      if (row[0].startsWith("726-body")) {
        continue;
      }
      annexes++;
      Target target = typed(row[2], row[3], row[4]);
      assertThat(TargetWording.read(row[1]).target()).as(row[0]).contains(target);
      assertThat(TargetWording.write(target)).as(row[0]).isPresent();
    }
    assertThat(annexes).isEqualTo(68);
  }

  @Test
  void readsTheNumbersOfRunningTextAndSaysWhatItAssumed() {
    List<String> otherWords = new ArrayList<>();
    for (String[] row : Rows.of(TargetWordingTest.class, "targets.tsv")) {
      Target typed = typed(row[2], row[3], row[4]);
      TargetReading reading = TargetWording.read(row[1]);
      Target read = reading.target().orElseThrow();
      assertThat(read).as(row[1]).hasSameClassAs(typed);
      if (!read.equals(typed)) {
        otherWords.add(row[1]);
        assertThat(read.stated("x")).as(row[1]).isEqualTo(typed.stated("x"));
      }
    }
    // What a person left out as the indicator's own name is kept as words beside the number.
    assertThat(otherWords).hasSize(5).allMatch(text -> text.length() > 60);
  }

  @Test
  void findsTheUnitInsideTheCell() {
    assertThat(TargetWording.read("sẽ đạt từ 30% GRDP trở lên").unit()).contains(Unit.of("% GRDP"));
    assertThat(TargetWording.read("12 người/vạn dân").unit()).contains(Unit.of("người/vạn dân"));
    assertThat(TargetWording.read("01 doanh nghiệp/1000 dân").unit())
        .contains(Unit.of("doanh nghiệp/1000 dân"));
    assertThat(TargetWording.read("2 nghìn tỷ đồng").unit()).contains(Unit.of("nghìn tỷ đồng"));
    assertThat(TargetWording.read("80").unit()).isEmpty();
  }

  @Test
  void partsAreStretchesOfTheCallersText() {
    String text = "đạt  từ 30% GRDP trở lên, tăng dần";
    assertThat(TargetWording.read(text).parts())
        .extracting(part -> part.kind() + " " + part.span().in(text))
        .containsExactly(
            "COMPARISON từ", "VALUE 30", "UNIT % GRDP", "COMPARISON trở lên", "WORDS tăng dần");
  }

  @Test
  void theYearOfATargetIsItsHorizonButNotTheYearItIsComparedWith() {
    TargetReading reading = TargetWording.read("80% vào năm 2027");
    assertThat(reading.target()).contains(Target.exactly(number("80")));
    assertThat(reading.horizon()).contains(Horizon.parse("2027"));
    TargetReading compared = TargetWording.read("giảm ít nhất 20% so với năm 2020");
    assertThat(compared.horizon()).isEmpty();
    assertThat(compared.target())
        .contains(Target.atLeast(number("20")).stated("giảm … so với năm 2020"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,8 | 0.8 | certain",
        "1.000,5 | 1000.5 | certain",
        "1.000.000 | 1000000 | certain",
        "0,800 | 0.8 | certain",
        "１２ | 12 | certain",
        "−5 | -5 | certain",
        "năm (05) | 5 | certain",
        "hai mươi lăm (25) xã | 25 | certain",
        "05 (năm) tổ chức | 5 | certain",
        "1.000 | 1000 | assumed",
        "12,345 | 12.345 | assumed",
        "1,000,000 | 1000000 | assumed",
        "0.8 | 0.8 | assumed"
      })
  void numbersHaveMarksOfThousandsAndDecimals(String text, String value, String certainty) {
    TargetReading reading = TargetWording.read(text);
    assertThat(reading.target()).contains(Target.exactly(number(value)));
    assertThat(reading.certainty()).hasToString(certainty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000 | ambiguous-number",
        "1.00.5 | ambiguous-number",
        "1234567890123456 | too-long",
        "từ 3 đến | range-without-end",
        "từ 3 | range-without-end",
        "16 - | range-without-end",
        "5 - 3 | runs-backwards",
        "5 - 5 | runs-backwards",
        "năm (06) | numbers-disagree",
        "100% xã; 50% thôn | several-numbers",
        "1 000 | several-numbers",
        "31/12/2025 | several-numbers",
        "trên 80% trở xuống | contradiction",
        "ít nhất 3 - 5 | contradiction",
        "từ 3% đến 5 người | contradiction",
        "hạng 15 trở lên | rank-direction",
        "nhóm 3 | group-number",
        "nhóm 5 tỉnh cuối bảng | reversed",
        "không đạt 80% | not-understood",
        "đến 80% | not-understood",
        "80%+ | not-understood",
        "- 80% | ambiguous-sign",
        "-5 | ambiguous-sign",
        "đảm bảo an toàn cấp độ 3 | number-among-words",
        "người từ 15 tuổi trở lên | number-among-words",
        "… | nothing-printed",
        "' ' | nothing-printed"
      })
  void whatCouldMeanSeveralThingsIsNotRead(String text, String code) {
    TargetReading reading = TargetWording.read(text);
    assertThat(reading.target()).isEmpty();
    assertThat(codes(reading.problems())).contains(code);
  }

  @Test
  void whatItTakesForGrantedIsListed() {
    assertThat(codes(TargetWording.read("khoảng 80%").assumed())).containsExactly("approximate");
    assertThat(TargetWording.read("khoảng 80%").target())
        .contains(Target.exactly(number("80")).stated("khoảng"));
    assertThat(codes(TargetWording.read("nhóm 15 tỉnh").assumed()))
        .containsExactly("first-of-group");
    assertThat(codes(TargetWording.read("it nhat 80%").assumed())).containsExactly("spelling");
    assertThat(codes(TargetWording.read("Thu hút ít nhất 01 tổ chức").assumed()))
        .containsExactly("words-before");
  }

  @Test
  void digitsOfNamesAreNoNumbers() {
    assertThat(TargetWording.read("Phủ sóng 5G toàn tỉnh").target())
        .contains(Target.inWords("Phủ sóng 5G toàn tỉnh"));
    assertThat(TargetWording.read("theo Nghị quyết 57-NQ/TW").target())
        .contains(Target.inWords("theo Nghị quyết 57-NQ/TW"));
  }

  @Test
  void wordsBesideANumberStandInBrackets() {
    Target target = Target.atLeast(number("3")).stated("tăng dần");
    assertThat(TargetWording.write(target)).contains("≥ 3 (tăng dần)");
    assertThat(TargetWording.write(Target.atLeast(number("3")).stated("hoặc 5"))).isEmpty();
    assertThat(TargetWording.write(Target.rankWithin(20))).contains("Nhóm 20 dẫn đầu");
    assertThat(TargetWording.write(Target.lessThan(number("-0.25")))).contains("< −0,25");
    assertThat(TargetWording.write(Target.inWords("Đạt 5"))).isEqualTo(Optional.empty());
  }

  @Test
  void everyNoteHasItsWords() {
    assertThat(TargetNote.values())
        .allSatisfy(note -> assertThat(note.at(0, 1).text().vi()).isNotBlank());
  }

  @Test
  void everyExampleInTheGrammarMeansWhatStandsBesideIt() {
    assertThat(TargetReader.GRAMMAR.examples())
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(meaning(TargetWording.read(example.text())))
                    .as(example.rule() + ": " + example.text())
                    .isEqualTo(example.meaning()));
  }

  /** A reading in the notation of the grammar: "{@code >= 30 % GRDP by 2027 (tăng dần)}". */
  private static String meaning(TargetReading reading) {
    return reading
        .target()
        .map(
            target ->
                target.match(new Notation())
                    + reading.unit().map(unit -> " " + unit).orElse("")
                    + reading.horizon().map(year -> " by " + year).orElse("")
                    + target
                        .stated()
                        .filter(words -> !(target instanceof Target.Stated))
                        .map(words -> " (" + words + ")")
                        .orElse(""))
        .orElse("unread");
  }

  private record Notation() implements Target.Cases<String> {
    @Override
    public String compared(Target.Compared target) {
      String sign =
          switch (target.comparison()) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
            case EXACTLY -> "=";
          };
      return sign + " " + target.value().toPlainString();
    }

    @Override
    public String between(Target.Between target) {
      return target.low().toPlainString() + " .. " + target.high().toPlainString();
    }

    @Override
    public String rankWithin(Target.RankWithin target) {
      return "first " + target.rank();
    }

    @Override
    public String stated(Target.Stated target) {
      return target.text();
    }
  }

  @Test
  void aLongTextCostsWhatItsLengthCosts() {
    long one = steps("ít nhất 80 (năm từ - 3.");
    for (String piece : List.of("ít nhất 80 (năm từ - 3.", "nhóm 1.000,", "5-", "(năm (năm ")) {
      assertThat(steps(piece.repeat(1_000))).as(piece).isLessThan(one * 2_000);
    }
  }

  private static long steps(String text) {
    return TargetReader.steps(text);
  }
}
