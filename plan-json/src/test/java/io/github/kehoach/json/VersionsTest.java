package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of version 1 makes of other versions. */
class VersionsTest {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans().compact();
  private static final String NEWER =
      "{\"format\":\"kehoach/1.3\",\"plan\":{\"document\":{\"number\":\"726/KH-UBND\",\"seal\":true},\"budget\":{\"total\":1.50}},\"signedBy\":\"ubnd\"}";

  private static ReadResult<Plan> withFormat(String format) {
    return PLANS.check("{\"plan\":{\"basis\":null},\"format\":\"" + format + "\"}");
  }

  @Test
  void aNewerMinorVersionIsReadAndSaidBeforeAllElse() {
    ReadResult<Plan> result = PLANS.check(NEWER);
    assertThat(result.problems()).isEmpty();
    assertThat(result.informations())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.NEWER_VERSION,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.UNKNOWN_FIELD);
    assertThat(result.informations().get(0).text().vi())
        .isEqualTo(
            "/format (dòng 1, cột 11): tài liệu theo 'kehoach/1.3', mới hơn 'kehoach/1' mà thư viện này biết; trường không có trong 'kehoach/1' được giữ nguyên, hãy cập nhật thư viện để dùng chúng");
    assertThat(result.informations().get(0))
        .hasToString(
            "/format (line 1, column 11): the document is 'kehoach/1.3', newer than 'kehoach/1' which this library knows; fields not known are kept, update the library to use them");
  }

  @Test
  void aNewerDocumentIsWrittenBackAsNewAndAsWholeAsItWas() {
    ReadResult<Plan> result = PLANS.check(NEWER);
    assertThat(PLANS.with(result.unknown()).write(result.orThrow())).isEqualTo(NEWER);
  }

  @Test
  void theVersionIsNoPartOfTheValue() {
    assertThat(PLANS.read(NEWER)).isEqualTo(PLANS.read(NEWER.replace("1.3", "1")));
    assertThat(PLANS.write(PLANS.read(NEWER))).startsWith("{\"format\":\"kehoach/1\",");
  }

  @Test
  void theVersionMayStandBehindThePlanAndIsStillSaidFirst() {
    String json = "{\"plan\":{\"x\":1,\"y\":2,\"z\":3},\"format\":\"kehoach/1.12\"}";
    JsonFormat<Plan> few = PLANS.within(Limits.standard().problems(2));
    assertThat(few.check(json).informations())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NEWER_VERSION, ProblemCode.UNKNOWN_FIELD);
  }

  @Test
  void allTypesOfDocumentsAreReadInANewerMinorVersion() {
    String ledger = "{\"format\":\"kehoach/1.1\",\"ledger\":{\"facts\":[],\"seal\":1}}";
    String directory = "{\"format\":\"kehoach/1.1\",\"directory\":{},\"seal\":1}";
    assertThat(JsonFormat.ledgers().check(ledger).informations()).hasSize(2);
    assertThat(JsonFormat.directories().check(directory).informations()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kehoach/2", "kehoach/2.1", "kehoach/10", "kehoach/999999999.1"})
  void anotherMajorVersionIsRefusedByNameAndAlone(String format) {
    assertThat(withFormat(format).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_VERSION);
              assertThat(problem.text().en())
                  .isEqualTo(
                      "/format (line 1, column 33): the document is '%s' and this library reads 'kehoach/1'; use a version that reads '%s'",
                      format, format);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kehoach",
        "kehoach/",
        "kehoach/0",
        "kehoach/1.0",
        "kehoach/01",
        "kehoach/1.",
        "kehoach/1.03",
        "kehoach/1.3.1",
        "kehoach/1.3-beta",
        "kehoach/.3",
        "kehoach/1,3",
        "kehoach/1.１",
        "kehoach/1.1234567890",
        "kehoach/9999999999",
        "KeHoach/1",
        " kehoach/1",
        "kehoach/v1",
        "ke-hoach/1"
      })
  void aMalformedVersionAndAnotherFormatAreRefusedByName(String format) {
    assertThat(withFormat(format).problems())
        .singleElement()
        .hasToString(
            "/format (line 1, column 33): the format '%s' is not known; this library reads 'kehoach/1'",
            format);
  }

  @Test
  void noOtherFormatIsWritten() {
    for (String format :
        new String[] {
          "\"kehoach/2\"", "\"kehoach/1.0\"", "\"x\"", "1.3", "\"", "{}", "kehoach/1.3"
        }) {
      JsonFormat<Plan> odd = PLANS.with(Extensions.of(Map.of("format", format)));
      assertThatThrownBy(() -> odd.write(Plan.builder().build()))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "Envelope.format must be \"kehoach/1\" or a minor version of it, was '"
                  + format
                  + "'");
    }
  }
}
