package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyDeadlineTest {
  private static final int SAMPLE = 5000;

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(SAMPLE).toList();
  }

  private static <T> long percent(List<T> sample, Predicate<? super T> fits) {
    return sample.stream().filter(fits).count() * 100 / sample.size();
  }

  private static <T, V> Iterable<V> seen(List<T> sample, Function<T, V> property) {
    return sample.stream().map(property).collect(Collectors.toSet());
  }

  @Example
  void datedDeadlinesAreByBeforeAndEvery() {
    List<Deadline> deadlines = sample(AnyDeadline.dated());
    assertThat(percent(deadlines, Deadline.By.class::isInstance)).isBetween(20L, 60L);
    assertThat(percent(deadlines, Deadline.Before.class::isInstance)).isBetween(10L, 45L);
    assertThat(percent(deadlines, Deadline.Every.class::isInstance)).isBetween(20L, 60L);
  }

  @Example
  void mixturesHoldScopesAndScopesHoldMixtures() {
    List<Deadline> mixtures = sample(AnyDeadline.allOf());
    assertThat(
            percent(
                mixtures, mixture -> parts(mixture).anyMatch(Deadline.Scoped.class::isInstance)))
        .isBetween(10L, 60L);
    assertThat(seen(mixtures, mixture -> parts(mixture).count())).containsExactly(2L, 3L, 4L);
    List<Deadline.Scoped> scoped = sample(AnyDeadline.scoped());
    assertThat(
            percent(scoped, deadline -> parts(deadline).anyMatch(Deadline.AllOf.class::isInstance)))
        .isBetween(20L, 80L);
    assertThat(seen(scoped, deadline -> deadline.parts().size())).containsExactly(1, 2, 3);
  }

  private static Stream<Deadline> parts(Deadline deadline) {
    if (deadline instanceof Deadline.AllOf all) {
      return all.parts().stream();
    }
    return deadline instanceof Deadline.Scoped scoped
        ? scoped.parts().stream().map(part -> part.deadline())
        : Stream.empty();
  }

  @Example
  void recurrenceHasEveryCycleEdgeAndPlace() {
    List<Deadline.Every> rules = sample(AnyDeadline.every());
    assertThat(seen(rules, Deadline.Every::cycle)).contains(Cycle.values());
    assertThat(seen(rules, Deadline.Every::edge)).contains(Edge.values());
    assertThat(seen(rules, rule -> rule.day()))
        .containsAll(numbers(IntStream.concat(IntStream.of(-1), IntStream.rangeClosed(1, 31))));
    assertThat(seen(rules, rule -> rule.month()))
        .containsAll(numbers(IntStream.rangeClosed(1, 12)));
    assertThat(seen(rules, rule -> rule.quarter()))
        .containsAll(numbers(IntStream.rangeClosed(1, 4)));
    assertThat(seen(rules, rule -> rule.weekday())).hasSize(8);
    assertThat(percent(rules, rule -> rule.isWholeCycle())).isBetween(8L, 40L);
    assertThat(rules).anyMatch(AnyDeadlineTest::isLeapDay);
  }

  private static boolean isLeapDay(Deadline.Every rule) {
    return rule.cycle() == Cycle.YEAR
        && rule.month().equals(OptionalInt.of(2))
        && rule.day().equals(OptionalInt.of(29));
  }

  private static List<OptionalInt> numbers(IntStream numbers) {
    return numbers.mapToObj(OptionalInt::of).toList();
  }

  @Example
  void lagsAreMostlyShortAndReachBothEnds() {
    List<Lag> lags = sample(AnyDeadline.lag());
    assertThat(seen(lags, Lag::unit)).contains(LagUnit.values());
    assertThat(seen(lags, Lag::amount)).contains(0, 1, -1, Lag.MOST, -Lag.MOST);
    assertThat(percent(lags, lag -> lag.amount() < 0)).isBetween(10L, 50L);
    assertThat(percent(lags, lag -> Math.abs(lag.amount()) <= 60)).isBetween(70L, 98L);
  }

  @Example
  void mixturesShrinkToTwoPartsAndScopesToOne() {
    assertThat(Simplest.of(AnyDeadline.allOf(), any -> true))
        .allMatch(mixture -> parts(mixture).count() == 2);
    assertThat(Simplest.of(AnyDeadline.scoped(), any -> true))
        .allMatch(scoped -> scoped.parts().size() == 1)
        .allMatch(scoped -> scoped.parts().get(0).scope().equals("đề án"));
    assertThat(Simplest.of(AnyDeadline.trigger(), trigger -> trigger.by().isPresent()))
        .containsExactly(Trigger.builder().type(Trigger.Type.ISSUANCE).by("đề án").build());
  }
}
