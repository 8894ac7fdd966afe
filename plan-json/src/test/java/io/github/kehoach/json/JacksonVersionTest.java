package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The run with the lowest Jackson 2 that the library takes is one with that version. */
class JacksonVersionTest {
  @Test
  void theTestsRunWithTheVersionThatTheyAreSaidTo() {
    String found = PackageVersion.VERSION.toString();
    assertThat(found).isEqualTo(System.getProperty("jackson.expected", found));
  }
}
