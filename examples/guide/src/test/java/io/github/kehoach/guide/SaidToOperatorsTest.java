package io.github.kehoach.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.status.PlanStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What an operator who turns on the level debug sees of a run. */
class SaidToOperatorsTest {
  private static final Plan PLAN =
      Plan.builder()
          .addSection(
              Section.builder().addTask(Task.builder().title("Xây dựng Đề án").build()).build())
          .build();

  @Test
  void aValidationSaysWhatItSaw() {
    List<String> said = said(() -> PlanValidator.of(RuleSet.standard()).validate(PLAN));
    assertThat(said)
        .singleElement()
        .asString()
        .matches("plan -: 1 tasks, \\d+ rules, \\d+ findings");
  }

  @Test
  void aStatusSaysWhatItSaw() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    List<String> said = said(() -> PlanStatus.of(PLAN).under(ResolveContext.since(day)).asOf(day));
    assertThat(said).containsExactly("plan - on 2025-03-01: 1 tasks, 0 facts, 0 findings");
  }

  @Test
  void aLineThatCannotBeReadIsNamed() {
    List<String> said =
        said(
            () -> {
              try (PlanReader<Plan> plans =
                  PlanReader.plans(new ByteArrayInputStream("{\n".getBytes(UTF_8)))) {
                plans.forEachRemaining(plan -> assertThat(plan.isOk()).isFalse());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(said).singleElement().asString().startsWith("line 1 is passed over: ");
  }

  private static List<String> said(Runnable run) {
    List<String> said = new ArrayList<>();
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            said.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("io.github.kehoach");
    Level before = logger.getLevel();
    logger.addHandler(ear);
    logger.setLevel(Level.FINE);
    try {
      run.run();
    } finally {
      logger.setLevel(before);
      logger.removeHandler(ear);
    }
    return said;
  }
}
