package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/** How often a generator makes values of each kind, counted in two thousand of them. */
public record Shares(Map<Object, Long> counts) {
  private static final int SAMPLE = 2_000;

  /** The shares of the kinds that a function tells apart. */
  public static <T> Shares of(Arbitrary<T> values, Function<? super T, ?> kind) {
    return new Shares(
        values
            .sampleStream()
            .limit(SAMPLE)
            .collect(Collectors.groupingBy(kind, Collectors.counting())));
  }

  /** That each of some kinds is more than so many in a hundred. */
  public Shares more(double percent, Object... kinds) {
    for (Object kind : kinds) {
      assertThat(percent(kind)).as(kind + " of " + counts).isGreaterThan(percent);
    }
    return this;
  }

  /** That a kind is less than so many in a hundred. */
  public Shares less(double percent, Object kind) {
    assertThat(percent(kind)).as(kind + " of " + counts).isLessThan(percent);
    return this;
  }

  /** That each of some kinds is there, and no other. */
  public void only(Object... kinds) {
    assertThat(counts.keySet()).containsExactlyInAnyOrder(kinds);
  }

  private double percent(Object kind) {
    return counts.getOrDefault(kind, 0L) * 100.0 / SAMPLE;
  }
}
