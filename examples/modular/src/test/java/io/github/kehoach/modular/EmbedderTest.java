package io.github.kehoach.modular;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import org.junit.jupiter.api.Test;

class EmbedderTest {
  @Test
  void theTestRunsOnTheModulePath() {
    assertThat(Embedder.class.getModule().isNamed()).isTrue();
    assertThat(Deadline.class.getModule().getName()).isEqualTo("io.github.kehoach.core");
  }

  @Test
  void readsAndChecksAPlan() {
    assertThat(new Embedder().check("{\"format\":\"kehoach/1\",\"plan\":{}}").hasErrors()).isTrue();
  }

  @Test
  void theMapperFindsTheLibrarysModule() throws JsonProcessingException {
    assertThat(new Embedder().write(Deadline.every(Cycle.MONTH).onDay(18).build()))
        .isEqualTo("{\"kind\":\"every\",\"cycle\":\"month\",\"day\":18}");
  }
}
