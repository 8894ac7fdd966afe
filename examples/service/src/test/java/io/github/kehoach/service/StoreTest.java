package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.service.Asked.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeping plans and facts, over a real PostgreSQL. */
@Tag("postgres")
class StoreTest {
  private static final LocalDate REPORTED = LocalDate.of(2025, 5, 20);

  private final Asked service = Started.overPostgres();

  private static String ledger(Fact... facts) {
    return JsonFormat.ledgers().compact().write(Ledger.of(facts));
  }

  private static Fact done(String id, String task) {
    return Fact.taskReport(TaskRef.of(task), REPORTED).id(id).doneOn(REPORTED).build();
  }

  @Test
  void aPlanIsKeptAsItWasSent() {
    Answer created = service.put("/plans/kept", Asked.plan("726"));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/plans/kept");
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    Answer got = service.get("/plans/kept");
    assertThat(got.header("ETag")).isEqualTo("\"1\"");
    assertThat(JsonFormat.plans().read(got.body()))
        .isEqualTo(JsonFormat.plans().read(Asked.plan("726")));
    assertThat(service.get("/plans/kept", "If-None-Match", "\"1\"").status()).isEqualTo(304);
    assertThat(service.get("/plans").body()).contains("726/KH-UBND");
  }

  @Test
  void unknownFieldsAndTheSpellingOfNumbersSurvive() {
    String plan =
        """
        {"format":"kehoach/1","sentBy":{"zz":1e5,"aa":0.10},
         "plan":{"document":{"number":"1/KH-UBND","date":"2025-01-10","x":1.50},
           "sections":[{"tasks":[{"number":"1","title":"Số hóa hồ sơ"}]}]}}""";
    service.put("/plans/unknown-fields", plan);
    assertThat(service.get("/plans/unknown-fields").body())
        .contains("\"sentBy\":{\"zz\":1e5,\"aa\":0.10}")
        .contains("\"x\":1.50");
  }

  @Test
  void whoHasNotSeenThePresentVersionCannotReplaceIt() {
    String plan = Asked.plan("so-khcn");
    service.put("/plans/locked", plan);
    assertThat(service.put("/plans/locked", plan).status()).isEqualTo(428);
    assertThat(service.put("/plans/locked", plan, "If-None-Match", "*").status()).isEqualTo(412);
    Answer second = service.put("/plans/locked", plan, "If-Match", "\"1\"");
    assertThat(second.status()).isEqualTo(204);
    assertThat(second.header("ETag")).isEqualTo("\"2\"");
    Answer late = service.put("/plans/locked", plan, "If-Match", "\"1\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.json().path("detail").asText()).contains("“locked” không còn ở bản 1");
    assertThat(service.put("/plans/locked", plan, "If-Match", "W/\"x\"").status()).isEqualTo(412);
    assertThat(service.put("/plans/absent", plan, "If-Match", "\"1\"").status()).isEqualTo(412);
  }

  @Test
  void aPlanWhoseTasksFactsCouldNotNameIsNotKept() {
    Answer answer =
        service.put(
            "/plans/refused",
            """
            {"document": {"number": "1/KH-UBND", "date": "2025-01-10"}, "sections": [{"tasks": [
              {"number": "1", "title": "Số hóa ${7*7} {x}"}, {"number": "1", "title": "Thuê"}]}]}""",
            "Accept-Language",
            "en");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("type").asText()).endsWith("/not-sound");
    assertThat(answer.json().path("findings").findValuesAsText("rule"))
        .containsExactly("task-number-duplicate");
    assertThat(service.get("/plans/refused").status()).isEqualTo(404);
  }

  @Test
  void aPlanWithoutADateIsNotKept() {
    Answer answer = service.put("/plans/undated", Asked.plan("so-tai-chinh"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("detail").asText()).startsWith("Kế hoạch chưa ghi ngày ban hành");
    assertThat(service.get("/plans/undated").status()).isEqualTo(404);
  }

  @Test
  void aFactSentTwiceIsWrittenOnceAndAnotherWithItsIdIsRefused() {
    service.put("/plans/facts", Asked.plan("726"));
    String sent = ledger(done("f1", "1"));
    assertThat(service.post("/plans/facts/ledger", Asked.JSON, sent).status()).isEqualTo(200);
    Answer again = service.post("/plans/facts/ledger", Asked.JSON, sent);
    assertThat(JsonFormat.ledgers().read(again.body()).facts()).hasSize(1);
    Answer other = service.post("/plans/facts/ledger", Asked.JSON, ledger(done("f1", "2")));
    assertThat(other.status()).isEqualTo(409);
    assertThat(service.post("/plans/absent/ledger", Asked.JSON, sent).status()).isEqualTo(404);
    assertThat(JsonFormat.ledgers().read(service.get("/plans/facts/ledger").body()).facts())
        .containsExactly(done("f1", "1"));
  }

  @Test
  void aFieldOfTheLedgerItselfIsRefusedByName() {
    service.put("/plans/noted", Asked.plan("726"));
    Answer refused =
        service.post(
            "/plans/noted/ledger",
            Asked.JSON,
            """
            {"format": "kehoach/1", "ledger": {"x-note": "Sổ của Sở", "facts": []}}""");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("“x-note”");
  }

  @Test
  void dueDaysFollowPlanAndFacts() {
    service.put("/plans/due", Asked.plan("726"));
    JsonNode task = due("&lead=so-tu-phap-hai-duong").get(0);
    assertThat(task.path("task").asText()).isEqualTo("23");
    assertThat(task.path("day").asText()).isEqualTo("2025-03-31");
    assertThat(task.path("doneOn").isMissingNode()).isTrue();
    service.post("/plans/due/ledger", Asked.JSON, ledger(done("f1", "23")));
    JsonNode after = due("&lead=so-tu-phap-hai-duong").get(0);
    assertThat(after.path("task").asText()).isEqualTo("23");
    assertThat(after.path("doneOn").asText()).isEqualTo("2025-05-20");
    assertThat(due("&lead=nobody")).isEmpty();
    assertThat(due("").size()).isGreaterThan(50);
    assertThat(due("&lead=C%C3%A1c%20s%E1%BB%9F%2C%20ng%C3%A0nh%20')%20or%201%3D1%3B--")).isEmpty();
  }

  private List<JsonNode> due(String lead) {
    List<JsonNode> ours = new ArrayList<>();
    Answer answer = service.get("/due?from=2025-03-01&to=2025-12-31" + lead);
    assertThat(answer.status()).isEqualTo(200);
    answer.json().path("due").forEach(ours::add);
    ours.removeIf(one -> !one.path("plan").asText().equals("due"));
    return ours;
  }

  @Test
  void whatTheTableDoesNotKnowIsNotAnswered() {
    service.put("/plans/horizon", Asked.plan("so-noi-vu"));
    Answer beyond = service.get("/due?from=2040-01-01&to=2040-02-01");
    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.json().path("detail").asText()).contains("mới tính đến 31/12/2035");
    assertThat(service.get("/due?from=2025-02-01&to=2025-01-01").status()).isEqualTo(400);
    assertThat(service.get("/due?from=2025-02-30&to=2025-03-01").status()).isEqualTo(400);
    assertThat(service.get("/due?from=2025-02-01").status()).isEqualTo(400);
  }

  @Test
  void theStatusOnADayIsThatOfTheLibrary() {
    service.put("/plans/status", Asked.plan("726"));
    Answer answer = service.get("/plans/status/status?on=2025-06-05");
    assertThat(answer.status()).isEqualTo(200);
    Plan plan = JsonFormat.plans().read(Asked.plan("726"));
    assertThat(JsonFormat.statuses().read(answer.body()).tasks())
        .hasSizeGreaterThanOrEqualTo(plan.tasks().size());
    assertThat(service.get("/plans/status/status").status()).isEqualTo(200);
  }
}
