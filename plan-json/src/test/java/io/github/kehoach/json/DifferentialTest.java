package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.laws.json.AnyMutation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The three ways to read a plan agree on changed documents, decided by fixed seeds: as a document,
 * as a line of a stream, through a mapper. {@code -Dkehoach.differences=500000} tries more.
 */
class DifferentialTest {
  private static final int TRIES = Integer.getInteger("kehoach.differences", 300);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new KeHoachModule()).build();

  /** What reading gave, without what only one of the ways can know. */
  private record Said(Optional<Plan> value, List<String> problems) {}

  @Test
  void everyWayOfReadingSaysTheSame() throws IOException {
    String document = JsonFormat.plans().compact().write(Golden1.plan());
    for (long seed = 0; seed < TRIES; seed++) {
      AnyMutation.Mutation mutation = AnyMutation.mutate(document, seed);
      Said whole = said(JsonFormat.plans().check(mutation.json()));
      assertThat(asLine(mutation.json()))
          .as("line %s %s", seed, mutation.change())
          .isEqualTo(whole);
      if (mutation.json().contains("\"format\":\"kehoach/1\"")
          && mutation.json().contains("\"plan\":")) {
        assertThat(mapped(mutation.json()))
            .as("mapper %s %s", seed, mutation.change())
            .isEqualTo(whole);
      }
    }
  }

  private static Said asLine(String json) throws IOException {
    try (PlanReader<Plan> plans = PlanReader.plans(Streams.input(Streams.bytes(json)))) {
      return said(plans.next());
    }
  }

  private static Said mapped(String json) throws IOException {
    try {
      return new Said(Optional.of(MAPPER.readValue(json, Plan.class)), List.of());
    } catch (ProblemsInMapperException refused) {
      return new Said(Optional.empty(), codes(refused.problems()));
    }
  }

  private static Said said(ReadResult<Plan> result) {
    return new Said(result.value(), codes(result.problems()));
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code() + " " + problem.pointer() + " " + problem.column())
        .toList();
  }
}
