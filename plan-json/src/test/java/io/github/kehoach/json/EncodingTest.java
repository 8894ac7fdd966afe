package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String EMPTY = "{\"format\":\"kehoach/1\",\"plan\":{}}";
  private static final String WITH_TITLE =
      "{\"format\":\"kehoach/1\",\n\"plan\":{\"document\":{\"title\":\"ho\u00e0 b\u00ecnh\"}}}";

  private static Problem onlyProblem(byte[] bytes) {
    ReadResult<Plan> result = JsonFormat.plans().check(bytes);
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  @Test
  void aByteOrderMarkOfUtf8IsPassedOver() {
    assertThat(JsonFormat.plans().read(("\uFEFF" + WITH_TITLE).getBytes(UTF_8)).document().title())
        .contains("ho\u00e0 b\u00ecnh");
  }

  @Test
  void placesAreRightAfterAByteOrderMark() {
    byte[] bytes = "\uFEFF{\"format\":1,\n\"plan\":[]}".getBytes(UTF_8);
    assertThat(JsonFormat.plans().check(bytes).problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 11), org.assertj.core.groups.Tuple.tuple(2, 8));
  }

  @Test
  void columnsCountCharactersAndNotBytes() {
    byte[] bytes = "{\"đường\":{}, \"\uD83D\uDE00\":[], \"format\":1}".getBytes(UTF_8);
    assertThat(JsonFormat.plans().check(bytes).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.WRONG_TYPE)
        .extracting(Problem::column)
        .containsExactly(31);
  }

  @Test
  void otherEncodingsOfUnicodeAreNamed() {
    for (Charset utf16 : new Charset[] {UTF_16, UTF_16BE, UTF_16LE}) {
      assertThat(onlyProblem(EMPTY.getBytes(utf16)).text().vi())
          .isEqualTo(
              "tài liệu (dòng 1, cột 1): UTF-16 không phải UTF-8; hãy lưu lại tài liệu ở UTF-8");
    }
    for (String utf32 : new String[] {"UTF-32BE", "UTF-32LE", "UTF-32"}) {
      assertThat(onlyProblem(EMPTY.getBytes(Charset.forName(utf32))).text().en())
          .isEqualTo(
              "the document (line 1, column 1): UTF-32 is not UTF-8; save the document as UTF-8");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
    Problem problem = onlyProblem(WITH_TITLE.getBytes(ISO_8859_1));
    assertThat(problem.code()).isEqualTo(ProblemCode.ENCODING);
    assertThat(problem.text().vi())
        .isEqualTo(
            "/plan/document/title (dòng 2, cột 32): byte 0xE0 không phải UTF-8; hãy lưu lại tài liệu ở UTF-8");
    assertThat(problem.text().en())
        .isEqualTo(
            "/plan/document/title (line 2, column 32): the byte 0xE0 is not UTF-8; save the document as UTF-8");
  }

  @Test
  void aCharacterThatIsCutOffAfterTheDocumentIsNotPassedOver() {
    byte[] sound = WITH_TITLE.getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(sound, sound.length + 2);
    bytes[sound.length] = (byte) 0xE1;
    bytes[sound.length + 1] = (byte) 0xBA;
    assertThat(onlyProblem(bytes).code()).isEqualTo(ProblemCode.ENCODING);
  }

  @Test
  void halfACharacterInATextIsNotTurnedIntoAQuestionMark() {
    ReadResult<Plan> result = JsonFormat.plans().check("{\"format\":\n\"a\uD800b\"}");
    assertThat(result.problems())
        .hasSize(1)
        .first()
        .hasToString(
            "the document (line 2, column 3): the text '\\ud800' holds half a character; write the whole character");
  }
}
