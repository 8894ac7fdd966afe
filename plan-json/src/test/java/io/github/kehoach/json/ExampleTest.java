package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A small plan as people write it, and as the library writes it. */
class ExampleTest {
  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = ExampleTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }

  @Test
  void theExampleIsRead() throws IOException {
    ReadResult<Plan> result = JsonFormat.plans().check(bytes("example.json"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.informations()).isEmpty();
    Plan plan = result.orThrow();
    Task task = plan.sections().get(0).tasks().get(0);
    assertThat(plan.document().date()).contains(CalendarPeriod.day(2025, 2, 20));
    assertThat(task.leads())
        .containsExactly(
            AgencyRef.of(AgencyId.of("so-khcn-hai-duong"), "Sở Khoa học và Công nghệ"));
    assertThat(task.coordinators())
        .containsExactly(AgencyRef.collective("Các sở, ban, ngành, cơ quan, đơn vị, địa phương"));
    assertThat(task.deadline()).isEqualTo(Deadline.by(CalendarPeriod.month(2025, 2)));
    assertThat(task.carriesOut())
        .containsExactly(TaskRef.of("1").inSection("II").in(DocumentNumber.parse("113-CTr/TU")));
    assertThat(plan.indicators().get(0).target()).contains(Target.atLeast(BigDecimal.valueOf(80)));
    assertThat(plan.reportingDuties().get(0).deadline())
        .isEqualTo(Deadline.every(Cycle.MONTH).onDay(18).build());
    assertThat(plan.agencies().get(0).aliases()).containsExactly("Sở KH&CN");
  }

  @Test
  void theExampleIsWrittenWithTwoSpacesAndWithoutEmptyLists() throws IOException {
    Plan plan = JsonFormat.plans().read(bytes("example.json"));
    assertThat(JsonFormat.plans().write(plan) + "\n")
        .isEqualTo(new String(bytes("example-written.json"), StandardCharsets.UTF_8));
    assertThat(JsonFormat.plans().read(bytes("example-written.json"))).isEqualTo(plan);
  }
}
