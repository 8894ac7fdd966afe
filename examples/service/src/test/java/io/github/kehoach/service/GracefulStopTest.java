package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class GracefulStopTest {
  @Test
  void aRunningRequestIsFinishedBeforeTheServiceStops() throws Exception {
    ConfigurableApplicationContext service = Started.run(Started.NO_DATABASE);
    int port = Started.port(service);
    try (Raw raw = new Raw(port)) {
      raw.post("/plans/validate?live=true", Asked.LINES)
          .chunk("{\"format\":\"kehoach/1\",\"head\":{}}\n{\"number\":\"1\",\"title\":\"x\"}\n");
      raw.readUntil("task-without-lead"); // it runs
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
      while (takesConnections(port)) {
        Thread.onSpinWait();
      }
      assertThat(stopped).isNotDone();
      raw.chunk("{\"number\":\"2\",\"title\":\"y\"}\n").chunk("");
      assertThat(raw.readAll()).contains("\"tasks\":2");
      stopped.get();
    }
  }

  private static boolean takesConnections(int port) throws IOException {
    try (Raw another = new Raw(port)) {
      return another
          .send("GET /openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
          .readAll()
          .startsWith("HTTP");
    } catch (SocketException refused) {
      return false;
    }
  }
}
