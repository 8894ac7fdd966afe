package io.github.kehoach.load;

import io.github.kehoach.service.ServiceApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks both services, each in a process of its own, to check plan 726/KH-UBND, turn by turn. It
 * counts requests a second, and a second of the server's own CPU time: the latter tells little of
 * what else the machine does.
 */
final class Load {
  private static final int CLIENTS = 4;
  private static final int REQUESTS = 400;
  private static final int ROUNDS = 7;
  private static final Path PLAN =
      Path.of("../tracker/src/main/resources/plans/hai-duong/726.json");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Load() {}

  public static void main(String[] arguments) throws Exception {
    new Load().run();
  }

  /** A service under load, and its best round. */
  private static final class Asked {
    final String name;
    final int port;
    final Process process;
    double perSecond;
    double perCpuSecond;

    Asked(String name, Class<?> main, int port) throws IOException {
      this.name = name;
      this.port = port;
      this.process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Xmx512m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  main.getName(),
                  "--server.port=" + port,
                  "--spring.flyway.enabled=false",
                  "--spring.thymeleaf.check-template-location=false")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    }

    Duration cpu() {
      return process.info().totalCpuDuration().orElseThrow();
    }
  }

  private void run() throws Exception {
    List<Asked> both =
        List.of(
            new Asked("KeHoach", ServiceApplication.class, 18_081),
            new Asked("Hibernate Validator alone", HibernateOnlyService.class, 18_082));
    try {
      for (Asked one : both) {
        waitFor(one);
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (Asked one : both) {
          measure(one, round >= 2); // two rounds to warm up
        }
      }
      for (Asked one : both) {
        System.out.printf(
            "%-26s %6.0f requests/s  %6.0f requests/s of CPU%n",
            one.name, one.perSecond, one.perCpuSecond);
      }
    } finally {
      both.forEach(one -> one.process.destroy());
    }
  }

  private void waitFor(Asked one) throws InterruptedException {
    boolean up = false;
    while (!up && one.process.isAlive()) {
      try {
        up = ask(one) == 200;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
  }

  private int ask(Asked one) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + one.port + "/plans/validate"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Files.readAllBytes(PLAN)))
            .build();
    return client.send(request, BodyHandlers.ofByteArray()).statusCode();
  }

  private void measure(Asked one, boolean counts) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Callable<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      requests.add(() -> ask(one));
    }
    Duration cpu = one.cpu();
    long start = System.nanoTime();
    for (Future<Integer> answer : clients.invokeAll(requests)) {
      if (answer.get() != 200) {
        throw new IllegalStateException(one.name + " answered " + answer.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = one.cpu().minus(cpu).toNanos() / 1e9;
    if (counts) {
      one.perSecond = Math.max(one.perSecond, REQUESTS / seconds);
      one.perCpuSecond = Math.max(one.perCpuSecond, REQUESTS / cpuSeconds);
    }
    clients.shutdown();
  }
}
