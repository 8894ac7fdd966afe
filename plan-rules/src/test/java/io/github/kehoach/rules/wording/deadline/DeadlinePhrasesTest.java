package io.github.kehoach.rules.wording.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.TextSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of phrases, each with what it means, and each spelt in other ways. */
class DeadlinePhrasesTest {
  /** A line of a table. */
  record Phrase(String text, Optional<CalendarPeriod> issued, String certainty, String meaning) {
    static Phrase of(String line) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(4);
      Optional<CalendarPeriod> issued =
          fields[1].isEmpty() ? Optional.empty() : Optional.of(CalendarPeriod.parse(fields[1]));
      return new Phrase(fields[0], issued, fields[2], fields[3]);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Phrase> phrases() throws IOException {
    return Stream.of(
            "plan-dates.tsv",
            "plan-lists.tsv",
            "reports.tsv",
            "processing-times.tsv",
            "documents.tsv",
            "refused.tsv")
        .flatMap(DeadlinePhrasesTest::table);
  }

  private static Stream<Phrase> table(String name) {
    try (InputStream in =
            Objects.requireNonNull(DeadlinePhrasesTest.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Phrase::of).toList().stream();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static DeadlineReading read(String text, Optional<CalendarPeriod> issued) {
    return issued
        .map(day -> DeadlineWording.read(text, day))
        .orElseGet(() -> DeadlineWording.read(text));
  }

  private static String meaning(DeadlineReading reading) {
    return DeadlineNotation.of(reading.deadline());
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aPhraseMeansWhatTheTableSays(Phrase phrase) {
    DeadlineReading reading = read(phrase.text(), phrase.issued());
    assertThat(reading.certainty() + ": " + meaning(reading))
        .isEqualTo(phrase.certainty() + ": " + phrase.meaning());
  }

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          text -> Normalizer.normalize(text, Normalizer.Form.NFD),
          text -> text.toUpperCase(Locale.ROOT),
          text -> "  " + text.replace(" ", " \u00A0") + "\n",
          text -> text.endsWith(".") ? text : text + ".",
          text -> "“" + text + "”",
          text -> text.replace("hằng ", "hàng ").replace("Hằng ", "Hàng "),
          text -> text.replace("òa", "oà").replace("óa", "oá"));

  @ParameterizedTest
  @MethodSource("phrases")
  void spellingDoesNotChangeTheMeaning(Phrase phrase) {
    DeadlineReading plain = read(phrase.text(), phrase.issued());
    for (UnaryOperator<String> spelling : SPELLINGS) {
      String text = spelling.apply(phrase.text());
      DeadlineReading reading = read(text, phrase.issued());
      assertThat(reading.certainty()).as(text).isEqualTo(plain.certainty());
      if (plain.certainty() != Certainty.UNREAD) {
        assertThat(folded(meaning(reading))).as(text).isEqualTo(folded(meaning(plain)));
      }
    }
  }

  private static String folded(String meaning) {
    return Folding.fold(meaning).replace("hàng ", "hằng ");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aTextThatLostItsAccentsIsReadAlikeOrNotAtAll(Phrase phrase) {
    DeadlineReading plain = read(phrase.text(), phrase.issued());
    DeadlineReading bare = read(Folding.unaccented(phrase.text()), phrase.issued());
    if (bare.certainty() != Certainty.UNREAD) {
      assertThat(Folding.unaccented(meaning(bare))).isEqualTo(Folding.unaccented(meaning(plain)));
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void whatIsWrittenReadsBack(Phrase phrase) {
    DeadlineReading reading = read(phrase.text(), phrase.issued());
    Optional<String> written = DeadlineWording.write(reading.deadline());
    written.ifPresent(
        text ->
            assertThat(DeadlineWording.read(text).deadline())
                .as(text)
                .isEqualTo(reading.deadline()));
  }

  @Test
  void everyExampleInTheGrammarMeansWhatStandsBesideIt() {
    List<Grammar.Example> examples = new ArrayList<>(DeadlineReader.GRAMMAR.examples());
    examples.addAll(Triggers.GRAMMAR.examples());
    examples.addAll(Refinements.RULES.examples());
    assertThat(examples)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            example ->
                assertThat(meaning(DeadlineWording.read(example.text(), CalendarPeriod.year(2026))))
                    .as(example.rule() + ": " + example.text())
                    .isEqualTo(example.meaning()));
  }

  @Test
  void everyProblemHasItsWords() {
    assertThat(ProblemCode.values())
        .filteredOn(code -> code != ProblemCode.NONE)
        .allSatisfy(code -> assertThat(code.at(new TextSpan(0, 1)).text().vi()).isNotBlank());
  }

  @Test
  void linesOfACellAreEachADeadline() {
    DeadlineReading reading =
        DeadlineWording.read("Tháng 12/2025\nBáo cáo: trước ngày 15/12 hằng năm");
    assertThat(reading.certainty() + ": " + meaning(reading))
        .isEqualTo("assumed: by 2025-12 + every year before month 12 day 15");
  }

  @Test
  void everyDeadlineOfTheDocumentsCanBeWritten() {
    assertThat(table("documents.tsv"))
        .filteredOn(phrase -> !phrase.certainty().equals("unread"))
        .allSatisfy(
            phrase ->
                assertThat(DeadlineWording.write(read(phrase.text(), phrase.issued()).deadline()))
                    .as(phrase.text())
                    .isPresent());
  }
}
