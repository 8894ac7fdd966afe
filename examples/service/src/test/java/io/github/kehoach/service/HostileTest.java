package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.service.Asked.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who mean no good, and bad lines, send. */
class HostileTest {
  private static final int TOO_MUCH = 9 << 20;

  private final Asked service = Started.withoutDatabase();

  private Answer validate(String body) {
    return service.post("/plans/validate", Asked.JSON, body);
  }

  private static String code(Answer answer) {
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    return answer.json().path("problems").path(0).path("code").asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"format\": | truncated",
        "{\"format\": \"kehoach/2\", \"plan\": {}} | unknown-version",
        "{\"format\": \"kehoach/1\", \"plan\": {}, \"plan\": {}} | repeated",
        "[] | wrong-type",
        "{\"document\": null} | null",
        "{} {} | trailing-text",
        "{\"document\": 1e999999999} | wrong-type",
        "nul | truncated",
        "nix | not-json",
      })
  void whatIsNoPlanIsRefusedWithItsReason(String body, String code) {
    Answer answer = validate(body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(code(answer)).isEqualTo(code);
  }

  @Test
  void nothingIsNoPlan() {
    Answer answer = validate("");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).startsWith("không có gì để đọc");
  }

  @Test
  void deepNestingLongTextsAndBrokenBytesAreRefused() {
    assertThat(code(validate("{\"x\":" + "[".repeat(100_000)))).isEqualTo("too-deep");
    assertThat(code(validate("{\"x\":" + "{\"a\":".repeat(50_000)))).isEqualTo("too-deep");
    assertThat(code(validate("{\"x\":" + "9".repeat(5_000) + "}"))).isEqualTo("too-long");
    byte[] broken = {'{', '"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'};
    Answer answer = service.post("/plans/validate", Asked.JSON, BodyPublishers.ofByteArray(broken));
    assertThat(code(answer)).isEqualTo("encoding");
  }

  @Test
  void aHugeDocumentIsRefusedBeforeItIsRead() throws IOException {
    try (Raw raw = new Raw(service.port())) {
      raw.send(
          "POST /plans/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Connection: close\r\nContent-Length: 9000000000\r\n\r\n{");
      assertThat(raw.readUntil("too-large")).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aHugeDocumentThatDoesNotSayItsLengthIsRefusedAtTheLimit() {
    Supplier<InputStream> body =
        () ->
            new ByteArrayInputStream(("{" + " ".repeat(TOO_MUCH)).getBytes(StandardCharsets.UTF_8));
    Answer answer = service.post("/plans/validate", Asked.JSON, BodyPublishers.ofInputStream(body));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(code(answer)).isEqualTo("too-large");
  }

  @Test
  void whoStopsSendingIsToldAndCutOff() throws IOException {
    try (Raw raw = new Raw(service.port())) {
      raw.post("/plans/validate", Asked.JSON).chunk("{\"format\"");
      assertThat(raw.readAll()).startsWith("HTTP/1.1 408").contains("/too-slow");
    }
  }

  @Test
  void whoHangsUpHarmsNobody() throws IOException {
    for (int i = 0; i < 50; i++) {
      try (Raw raw = new Raw(service.port())) {
        raw.post("/plans/validate", i % 2 == 0 ? Asked.JSON : Asked.LINES).chunk("{\"format\"");
      }
    }
    assertThat(validate(Asked.plan("726")).status()).isEqualTo(200);
  }

  @Test
  void noAnswerTellsWhatTheServerIsMadeOf() throws IOException {
    for (String request :
        List.of(
            "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /plans/..%2f..%2fetc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GARBAGE\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /due?from=%24%7B7907*7919%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: "
                + "y".repeat(100_000)
                + "\r\n\r\n")) {
      try (Raw raw = new Raw(service.port())) {
        String answer = raw.send(request).readAll();
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer)
            .doesNotContain("Exception", "springframework", "Tomcat", "org.apache", "62615533");
      }
    }
  }

  @Test
  void manyAtOnceAreEachAnsweredWithTheirOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      String number = i + "/KH-UBND";
      all.add(
          () ->
              validate(
                      "{\"document\":{\"number\":\"x\",\"date\":\""
                          + number
                          + "\"},\"sections\":[]}")
                  .body()
                  .contains("'" + number + "'"));
    }
    for (Future<Boolean> own : threads.invokeAll(all)) {
      assertThat(own.get()).isTrue();
    }
    threads.shutdown();
  }
}
