package io.github.kehoach.tracker.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void endlessLinesComeToAnEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }
        };
    AtomicInteger read = new AtomicInteger();
    assertThatThrownBy(
            () -> Lines.each(endless, Optional.empty(), (phrase, issued) -> read.incrementAndGet()))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("1000000");
    assertThat(read).hasValue(1_000_000);
  }
}
