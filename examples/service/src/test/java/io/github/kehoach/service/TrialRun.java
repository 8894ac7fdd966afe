package io.github.kehoach.service;

import io.github.kehoach.service.Asked.Answer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * The service to look at, over a PostgreSQL of its own, with the plans of Hải Dương in it. It needs
 * nothing that is not in the build; what is kept is gone when it stops.
 */
final class TrialRun {
  private static final int PORT = 8080;

  private TrialRun() {}

  public static void main(String[] arguments) {
    SpringApplication.run(
        ServiceApplication.class,
        Stream.concat(
                Arrays.stream(Database.settings()).map(setting -> "--" + setting),
                Stream.of("--server.port=" + PORT))
            .toArray(String[]::new));
    Asked service = new Asked(PORT);
    for (String plan : new String[] {"726", "so-khcn", "so-noi-vu"}) {
      keep(service, plan);
    }
    System.out.println("Mở / open: http://localhost:" + PORT + "/?on=2025-06-05");
  }

  private static void keep(Asked service, String plan) {
    Answer answer = service.put("/plans/" + plan, Asked.plan(plan));
    System.out.println("PUT /plans/" + plan + ": " + answer.status());
  }
}
