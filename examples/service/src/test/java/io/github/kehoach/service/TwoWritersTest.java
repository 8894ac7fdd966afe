package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.service.Asked.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing of two writers is lost, over HTTP and a real PostgreSQL. */
@Tag("postgres")
class TwoWritersTest {
  private static final int WRITERS = 4;
  private static final int EACH = 5;

  private final Asked service = Started.overPostgres();

  private static void together(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Callable<Void>> all = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      all.add(
          () -> {
            work.of(number);
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(all)) {
      done.get();
    }
    threads.shutdown();
  }

  private interface Work {
    void of(int writer) throws Exception;
  }

  /** Each adds its tasks to the plan: reads, changes, sends, and reads again when refused. */
  @Test
  void whatEachWriterAddsToThePlanIsThereInTheEnd() throws Exception {
    service.put("/plans/many-writers", Asked.plan("726"));
    int before = plan().tasks().size();
    together(
        writer -> {
          for (int i = 0; i < EACH; i++) {
            addTask("W" + writer + "." + i);
          }
        });
    assertThat(plan().tasks()).hasSize(before + WRITERS * EACH);
    assertThat(service.get("/plans/many-writers").header("ETag"))
        .isEqualTo("\"" + (1 + WRITERS * EACH) + "\"");
  }

  private Plan plan() {
    return JsonFormat.plans().read(service.get("/plans/many-writers").body());
  }

  private void addTask(String number) {
    int status = 412;
    while (status == 412) {
      Answer seen = service.get("/plans/many-writers");
      Plan plan = JsonFormat.plans().read(seen.body());
      Task task = Task.builder().number(number).title("Việc " + number).build();
      var sections = new ArrayList<>(plan.sections());
      sections.set(0, sections.get(0).toBuilder().addTask(task).build());
      String changed = JsonFormat.plans().write(plan.toBuilder().sections(sections).build());
      status =
          service.put("/plans/many-writers", changed, "If-Match", seen.header("ETag")).status();
    }
    assertThat(status).isEqualTo(204);
  }

  /** Facts need no version: each writer adds its own, while the plan itself is replaced. */
  @Test
  void factsOfAllWritersAreKeptAndTheDueDaysKnowThem() throws Exception {
    service.put("/plans/many-facts", Asked.plan("726"));
    LocalDate on = LocalDate.of(2025, 3, 20);
    together(
        writer -> {
          for (int i = 0; i < EACH; i++) {
            Fact fact =
                Fact.taskReport(TaskRef.of("23"), on.plusDays(writer))
                    .id("w" + writer + "-" + i)
                    .doneOn(on.plusDays(writer))
                    .build();
            String sent = JsonFormat.ledgers().write(Ledger.of(fact));
            assertThat(service.post("/plans/many-facts/ledger", Asked.JSON, sent).status())
                .isEqualTo(200);
            String etag = service.get("/plans/many-facts").header("ETag");
            service.put("/plans/many-facts", Asked.plan("726"), "If-Match", etag);
          }
        });
    Ledger kept = JsonFormat.ledgers().read(service.get("/plans/many-facts/ledger").body());
    assertThat(kept.facts()).hasSize(WRITERS * EACH);
    assertThat(kept.facts().stream().map(fact -> fact.notes().id().orElseThrow()))
        .doesNotHaveDuplicates();
    assertThat(
            service
                .get("/due?from=2025-03-31&to=2025-03-31&lead=so-tu-phap-hai-duong")
                .json()
                .path("due")
                .findValuesAsText("doneOn"))
        .isNotEmpty();
  }

  @Test
  void ofManyWhoCreateOnePlanOneDoes() throws Exception {
    List<Integer> statuses = new CopyOnWriteArrayList<>();
    together(
        writer ->
            statuses.add(
                service
                    .put("/plans/created-once", Asked.plan("726"), "If-None-Match", "*")
                    .status()));
    assertThat(statuses).containsExactlyInAnyOrder(201, 412, 412, 412);
  }
}
