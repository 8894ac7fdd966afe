package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from a status must agree with it. */
class StatusFormTest {
  private static String example() throws IOException {
    return Files.readString(Path.of("FORMAT.md"))
        .lines()
        .filter(line -> line.startsWith("{\"format\":\"kehoach/1\",\"status\""))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"all\":{\"tasks\":1', '\"all\":{\"tasks\":2', /status/totals/all/tasks",
    "'\"doneRate\":{\"numerator\":0', '\"doneRate\":{\"numerator\":1', /status/totals/all/doneRate",
    "'\"state\":\"openLate\"', '\"state\":\"cancelled\"', /status/totals",
    "'\"state\":\"overdue\"', '\"state\":\"servedLate\"', /status/tasks/0/due/0/doneOn",
    "'\"state\":\"openLate\"', '\"state\":\"finished\"', /status/tasks/0/state"
  })
  void whatDoesNotAgreeIsRefused(String words, String others, String pointer) throws IOException {
    ReadResult<StatusReport> result =
        JsonFormat.statuses().check(example().replaceFirst(Pattern.quote(words), others));
    assertThat(result.problems()).extracting(Problem::pointer).startsWith(pointer);
    assertThat(result.problems().get(0).text().vi())
        .isNotEqualTo(result.problems().get(0).text().en());
  }

  @Test
  void totalsMayBeLeftOut() throws IOException {
    String json = example();
    String without = json.substring(0, json.indexOf(",\"totals\"")) + "}}";
    assertThat(JsonFormat.statuses().compact().write(JsonFormat.statuses().read(without)))
        .isEqualTo(json);
  }

  private static String withGap(String gap) {
    return "{\"format\":\"kehoach/1\",\"status\":{\"asOf\":\"2025-07-01\",\"indicators\":[{\"pointer\":\"/indicators/0\",\"name\":\"Tỷ lệ\",\"target\":{\"kind\":\"atLeast\",\"value\":999999999999999},\"reading\":{\"value\":-999999999999999,\"period\":\"2025\"},\"attainment\":{\"is\":\"notMet\",\"gap\":"
        + gap
        + "}}],\"totals\":{\"all\":{\"tasks\":0,\"doneRate\":{\"numerator\":0,\"denominator\":0},\"inTimeRate\":{\"numerator\":0,\"denominator\":0},\"overdueRate\":{\"numerator\":0,\"denominator\":0}}}}}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1999999999999998", "1999999999999997.999999999999999"})
  void aGapMayHaveMoreDigitsThanTheValuesThatItParts(String gap) {
    assertThat(JsonFormat.statuses().compact().write(JsonFormat.statuses().read(withGap(gap))))
        .isEqualTo(withGap(gap));
    assertThat(Documents.schemaAccepts("status", withGap(gap))).isTrue();
  }

  /** Written out, the last would fill the memory. */
  @ParameterizedTest
  @ValueSource(strings = {"-1", "2000000000000000", "1e-16", "1e999999999"})
  void noOtherGapIsRead(String gap) {
    ReadResult<StatusReport> result = JsonFormat.statuses().check(withGap(gap));
    assertThat(result.problems())
        .extracting(Problem::pointer)
        .containsExactly("/status/indicators/0/attainment/gap");
    assertThat(result.problems().get(0).text().vi())
        .isNotEqualTo(result.problems().get(0).text().en());
  }

  @Test
  void aSumThatDoesNotFitIsRefused() {
    String json =
        "{\"format\":\"kehoach/1\",\"status\":{\"asOf\":\"2025-07-01\",\"totals\":{\"all\":{\"tasks\":0,\"doneInTime\":2147483647,\"doneLate\":2147483647,\"openLate\":2}}}}";
    assertThat(JsonFormat.statuses().check(json).problems())
        .singleElement()
        .asString()
        .startsWith("/status/totals/all/tasks")
        .contains("must be the sum of the cells, at most 2147483647");
  }

  @Test
  void thePageNamesEveryCode() throws IOException {
    String page = Files.readString(Path.of("FORMAT.md"));
    List<String> codes =
        Stream.of(TaskState.values(), TaskFlag.values(), FactIssue.values())
            .flatMap(Stream::of)
            .map(Object::toString)
            .toList();
    assertThat(codes).allSatisfy(code -> assertThat(page).containsPattern("\\b" + code + "\\b"));
  }
}
