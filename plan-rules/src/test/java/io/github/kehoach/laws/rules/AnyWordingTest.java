package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

class AnyWordingTest {
  private static final int SAMPLE = 4000;

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(SAMPLE).toList();
  }

  private static long percent(List<String> sample, Predicate<String> fits) {
    return sample.stream().filter(fits).count() * 100 / sample.size();
  }

  @Example
  void aCompleteTextCarriesItsYearOrItsRecurrence() {
    assertThat(sample(AnyWording.complete()))
        .allMatch(
            text ->
                text.matches(".*20[23][0-9].*")
                    || text.matches(".*(hằng|năm sau|tiếp theo|tháng cuối quý|thường xuyên).*"));
  }

  @Example
  void datesRunFromTheFirstToTheLastMonthDayAndYear() {
    List<String> dates = sample(AnyWording.dated());
    assertThat(dates).anyMatch(text -> text.contains("ngày 1/1/"));
    assertThat(dates).anyMatch(text -> text.contains("/12/"));
    assertThat(dates).anyMatch(text -> text.contains("2020"));
    assertThat(dates).anyMatch(text -> text.contains("2035"));
    assertThat(dates).noneMatch(text -> text.contains("/13/") || text.contains("ngày 29"));
  }

  @Example
  void edgesAndRecurrencesAreCommon() {
    List<String> texts = sample(AnyWording.complete());
    assertThat(percent(texts, text -> text.contains("trước"))).isBetween(10L, 50L);
    assertThat(percent(texts, text -> text.contains("hằng"))).isBetween(15L, 60L);
    assertThat(percent(texts, text -> text.contains("quý"))).isBetween(5L, 40L);
  }

  @Example
  void hostileTextHasBracketsControlsAndEmptyText() {
    List<String> texts = sample(AnyWording.hostile());
    assertThat(texts).anyMatch(String::isEmpty);
    assertThat(texts).anyMatch(text -> text.contains("("));
    assertThat(texts).anyMatch(text -> text.contains("\u0000"));
    assertThat(texts).anyMatch(text -> text.contains("\u0323"));
    assertThat(texts).anyMatch(text -> text.length() > 60);
  }

  @Example
  void temptingTextIsNeverBlank() {
    assertThat(sample(AnyWording.tempting())).noneMatch(String::isBlank);
  }

  @Example
  void soupShrinksToNothing() {
    Shrinkable<String> now = AnyWording.soup().generator(1000).next(new Random(7));
    Optional<Shrinkable<String>> simpler = now.shrink().findFirst();
    while (simpler.isPresent()) {
      now = simpler.get();
      simpler = now.shrink().findFirst();
    }
    assertThat(now.value()).isEmpty();
  }
}
