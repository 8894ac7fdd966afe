package io.github.kehoach.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is started, over HTTP. */
class PlanServiceTest {
  private static final Plan PLAN =
      Plan.builder()
          .addSection(
              Section.builder()
                  .addTask(
                      Task.builder()
                          .title("Xây dựng kế hoạch")
                          .deadline(Deadline.by(CalendarPeriod.month(2025, 2)))
                          .build())
                  .build())
          .build();

  private static final String JSON = JsonFormat.of(Plan.class).compact().write(PLAN);

  private static ConfigurableApplicationContext service;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    SpringApplication application = new SpringApplication(PlanService.class);
    service =
        application.run(
            "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> call(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(
        request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder plan(String id) {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plans/" + id));
  }

  private static HttpResponse<String> put(String id, String json)
      throws IOException, InterruptedException {
    return call(plan(id).PUT(BodyPublishers.ofString(json)));
  }

  @Test
  void aPlanIsKeptAndGivenInOurForm() throws IOException, InterruptedException {
    assertThat(put("1", JSON).body()).isEqualTo(JSON);
    HttpResponse<String> answer = call(plan("1").GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(JSON);
  }

  @Test
  void aDocumentIsTakenOutOfItsEnvelope() throws IOException, InterruptedException {
    HttpResponse<String> answer = put("2", JsonFormat.plans().write(PLAN));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(JSON);
  }

  @Test
  void whatCannotBeReadIsToldWithEveryPlace() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        put("3", "{\"sections\":[{\"tasks\":[{\"titel\":\"x\"}]}],\"funding\":3}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith("[{\"code\":\"missing\",\"pointer\":\"/sections/0/tasks/0\",\"line\":1")
        .contains("thiếu trường 'title'", "the number 3 stands where a text is due");
  }

  @Test
  void whatIsNotJsonIsRefused() throws IOException, InterruptedException {
    assertThat(put("4", "{\"sections\":").statusCode()).isEqualTo(400);
    assertThat(call(plan("4").GET()).statusCode()).isEqualTo(404);
  }
}
