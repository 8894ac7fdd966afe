package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.service.Asked.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** {@code POST /plans/validate} with one plan. */
class ValidationTest {
  private static final String WITHOUT_TASKS =
      """
      {"document": {"number": "12/KH-UBND", "date": "2025-01-10"}, "sections": []}""";

  private final Asked service = Started.withoutDatabase();

  private Answer validate(String body, String... headers) {
    return service.post("/plans/validate", Asked.JSON, body, headers);
  }

  @Test
  void aPlanWithoutErrorsIsSoundAndItsFindingsAreTold() {
    Answer answer = validate(Asked.plan("726"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("sound").asBoolean()).isTrue();
    JsonNode finding = answer.json().path("findings").path(0);
    assertThat(finding.path("rule").asText()).isEqualTo("plan-outlives-province");
    assertThat(finding.path("severity").asText()).isEqualTo("info");
    assertThat(finding.path("subject").asText()).isEqualTo("kế hoạch");
    assertThat(finding.path("hint").asText()).isNotBlank();
  }

  @Test
  void aPlanWithErrorsIsAProblemInVietnamese() {
    Answer answer = validate(WITHOUT_TASKS);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Content-Language")).isEqualTo("vi");
    assertThat(answer.json().path("type").asText())
        .isEqualTo("https://kehoach.github.io/problems/not-sound");
    assertThat(answer.json().path("title").asText()).isEqualTo("Kế hoạch có lỗi");
    assertThat(answer.json().path("detail").asText())
        .isEqualTo("Kế hoạch có 1 lỗi, 1 cảnh báo, 1 lưu ý; hãy sửa các lỗi.");
    assertThat(answer.json().path("findings").findValuesAsText("rule"))
        .contains("document-without-issuer", "plan-without-tasks");
  }

  @Test
  void theLanguageIsThatOfTheRequestAndVietnameseWhereItHasNone() {
    assertThat(title("Accept-Language", "en-GB, vi;q=0.5")).isEqualTo("The plan has errors");
    assertThat(title("Accept-Language", "vi-VN")).isEqualTo("Kế hoạch có lỗi");
    assertThat(title("Accept-Language", "fr, en;q=0.1")).isEqualTo("The plan has errors");
    assertThat(title("Accept-Language", "zh")).isEqualTo("Kế hoạch có lỗi");
    assertThat(title("Accept-Language", ";;q=vi,,,")).isEqualTo("Kế hoạch có lỗi");
  }

  private String title(String... headers) {
    return validate(WITHOUT_TASKS, headers).json().path("title").asText();
  }

  @Test
  void whatCannotBeReadIsToldWithAllPlaces() {
    Answer answer =
        validate(
            """
            {"format": "kehoach/1",
             "plan": {"document": {"date": "2025-13-10"},
              "sections": [{"tasks": [{"deadline": {"kind": "soon"}, "title": "x"}]}]}}""");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("type").asText()).endsWith("/unreadable");
    assertThat(answer.json().path("detail").asText()).contains("dòng 2");
    assertThat(answer.json().path("problems").findValuesAsText("code"))
        .containsExactly("unreadable", "unknown-kind");
    assertThat(answer.json().path("problems").findValuesAsText("pointer"))
        .containsExactly("/plan/document/date", "/plan/sections/0/tasks/0/deadline/kind");
  }

  @Test
  void whatSpringRefusesIsAProblemToo() {
    assertThat(service.post("/plans/validate", "text/plain", "x").status()).isEqualTo(415);
    assertThat(service.get("/plans/validate/x").json().path("title").asText())
        .isEqualTo("Không tìm thấy");
    Answer method = service.send("PATCH", "/plans/validate", BodyPublishers.noBody());
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Content-Type")).isEqualTo("application/problem+json");
  }
}
