package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.DeadlineLaws;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;

class AnyCascadeProperties {
  @Provide
  Arbitrary<Pair> pairs() {
    return AnyCascade.pair();
  }

  @Provide
  Arbitrary<List<Succession>> successions() {
    return AnyCascade.successions();
  }

  @Property
  void bothPlansHaveTheSameNumberOfTasksAndEveryKindOfDeadlineOccurs(@ForAll("pairs") Pair pair) {
    List<Task> lowers = AnyCascade.tasks(pair.lower());
    List<Task> uppers = AnyCascade.tasks(pair.upper());
    assertThat(lowers).hasSameSizeAs(uppers).hasSizeBetween(1, AnyCascade.MOST_TASKS);
    Statistics.label("kind")
        .collect(DeadlineLaws.variant(uppers.get(0).deadline()))
        .coverage(
            coverage -> {
              coverage.check("By").percentage(share -> share > 10);
              coverage.check("AllOf").percentage(share -> share > 10);
              coverage.check("Continuous").percentage(share -> share > 10);
              coverage.check("Every").percentage(share -> share > 10);
            });
    Statistics.label("spelled differently")
        .collect(!lowers.get(0).title().equals(uppers.get(0).title()))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
  }

  @Example
  void noTwoTitlesShareMoreThanTheirFirstWords() {
    Set<String> words = new HashSet<>();
    for (int subject = 0; subject < 100; subject++) {
      for (String word : new HashSet<>(List.of(AnyCascade.title(subject).split(" ", -1)))) {
        assertThat(words.add(word) || List.of("Xây", "dựng", "kế", "hoạch").contains(word))
            .as(word)
            .isTrue();
      }
    }
  }

  @Property
  void successionsNameUpToTwoAgenciesOnEachSide(
      @ForAll("successions") List<Succession> successions) {
    assertThat(successions).hasSizeLessThanOrEqualTo(12);
    assertThat(successions)
        .allSatisfy(one -> assertThat(one.from()).hasSizeBetween(1, 2).doesNotHaveDuplicates());
  }

  @Example
  void aPairShrinksToOneTask() {
    Pair least = simplest(AnyCascade.pair());
    assertThat(AnyCascade.tasks(least.upper())).hasSize(1);
    assertThat(AnyCascade.tasks(least.lower()).get(0).deadline()).isInstanceOf(Deadline.By.class);
    Plan lower = least.lower();
    assertThat(lower.document().issuer()).contains(AnyCascade.ISSUER);
  }

  /** Where shrinking ends when every value fails. */
  private static <T> T simplest(Arbitrary<T> values) {
    Shrinkable<T> smallest = values.generator(100, false).next(new Random(42));
    Optional<Shrinkable<T>> smaller = Optional.of(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.shrink().min(Comparator.comparing(Shrinkable::distance));
    }
    return smallest.value();
  }
}
