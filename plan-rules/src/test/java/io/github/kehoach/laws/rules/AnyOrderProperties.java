package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.laws.core.DeadlineLaws;
import io.github.kehoach.laws.core.Simplest;
import io.github.kehoach.rules.compare.DeadlineOrder;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AnyOrderProperties {
  @Provide
  Arbitrary<List<Deadline>> chains() {
    return AnyOrder.chain(3);
  }

  @Provide
  Arbitrary<Deadline.Every> alike() {
    return AnyOrder.alike();
  }

  @Provide
  Arbitrary<Deadline> kin() {
    return AnyOrder.kin();
  }

  @Provide
  Arbitrary<LocalDate> since() {
    return AnyOrder.since();
  }

  @Property
  void chainHasOneLinkMoreThanSteps(@ForAll("chains") List<Deadline> chain) {
    assertThat(chain).hasSize(4);
    Statistics.label("different links")
        .collect(chain.stream().distinct().count())
        .coverage(coverage -> coverage.check(4L).percentage(share -> share > 25));
  }

  @Property
  void rulesThatAreAlikeMeetInTheirEdges(
      @ForAll("alike") Deadline.Every every, @ForAll("since") LocalDate since) {
    assertThat(every.interval()).isBetween(1, 4);
    assertThat(every.offset()).isBetween(0, 1);
    assertThat(since.getYear()).isBetween(2024, 2027);
    Statistics.label("cycle")
        .collect(every.cycle())
        .coverage(
            coverage ->
                List.of(Cycle.values())
                    .forEach(cycle -> coverage.check(cycle).count(count -> count > 0)));
    Statistics.label("day")
        .collect(every.day().isPresent())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    Statistics.label("unknown first cycle")
        .collect(every.interval() > 1 && every.from().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
  }

  @Property
  void kinAreOfAllVariants(@ForAll("kin") Deadline deadline) {
    Statistics.label("variant")
        .collect(DeadlineLaws.variant(deadline))
        .coverage(
            coverage ->
                List.of(Deadline.class.getPermittedSubclasses())
                    .forEach(
                        variant ->
                            coverage
                                .check(variant.getSimpleName())
                                .percentage(share -> share > 0.5)));
    assertThat(DeadlineOrder.duties(deadline)).hasSizeLessThanOrEqualTo(7);
  }

  @Example
  void simplestDayAndStepAreTheFirst() {
    assertThat(Simplest.of(AnyOrder.since(), day -> true))
        .containsExactly(LocalDate.of(2024, 1, 1));
    assertThat(Simplest.of(AnyOrder.loosening(), step -> true))
        .containsExactly(new Loosening(0, 1));
    assertThat(Simplest.of(AnyOrder.alike(), every -> every.interval() > 1))
        .allMatch(every -> every.from().isEmpty() && every.until().isEmpty());
  }
}
