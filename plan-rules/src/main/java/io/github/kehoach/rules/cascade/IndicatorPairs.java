package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.compare.TargetRange;
import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The indicators of two plans that belong together. Those of one name and horizon do, one to one;
 * of the others the likest do, then those of which one name holds the other ("Phủ sóng 5G" and "Phủ
 * sóng 5G cho người dân"). A sentence may hold two targets: an indicator with a number that has no
 * partner yet belongs to one that states its result in nearly the same words.
 */
final class IndicatorPairs {
  /** A shorter name must be the same. */
  private static final int LEAST_PAIRS = 3;

  /** A name of fewer words may stand in any other. */
  private static final int LEAST_WORDS = 3;

  private static final double LEAST_WHOLE = 0.5;

  private static final Text NUMBERED = Text.template("chỉ tiêu {0}", "indicator {0}");
  private static final Text HORIZON = Text.template("{0} đến {1}", "{0} by {1}");
  private static final Text UNNUMBERED = new Text("phần chỉ tiêu", "the indicators");

  private final List<Indicator> lowers;
  private final List<Indicator> uppers;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Integer> matchedUppers = new HashSet<>();
  private final Set<Integer> matchedLowers = new HashSet<>();

  /** Two indicators that belong together, by their places in the plans. */
  record Pair(int lower, int upper, Link link) {}

  IndicatorPairs(Plan lower, Plan upper) {
    this.lowers = lower.indicators();
    this.uppers = upper.indicators();
    sameNames();
    likeNames();
    namesInNames();
    sameResults();
    pairs.sort(Comparator.comparingInt(Pair::lower));
  }

  List<Pair> pairs() {
    return pairs;
  }

  boolean hasUpper(int upper) {
    return matchedUppers.contains(upper);
  }

  boolean hasLower(int lower) {
    return matchedLowers.contains(lower);
  }

  private void pair(int lower, int upper, double score, double whole) {
    pairs.add(new Pair(lower, upper, Link.assumed(score, whole)));
    matchedUppers.add(upper);
    matchedLowers.add(lower);
  }

  private void sameNames() {
    Map<Object, List<Integer>> byName = new HashMap<>();
    for (int i = uppers.size() - 1; i >= 0; i--) {
      byName.computeIfAbsent(key(uppers.get(i)), any -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < lowers.size(); i++) {
      List<Integer> same = byName.getOrDefault(key(lowers.get(i)), List.of());
      if (!same.isEmpty()) {
        pair(i, same.remove(same.size() - 1), 1, 1);
      }
    }
  }

  private static Object key(Indicator indicator) {
    return List.of(TitleWords.of(indicator.name()).key(), indicator.horizon());
  }

  private void likeNames() {
    List<TitleWords> names = uppers.stream().map(one -> TitleWords.of(one.name())).toList();
    List<TitleWords> lowerNames = lowers.stream().map(one -> TitleWords.of(one.name())).toList();
    TitleIndex index = new TitleIndex(names, lowerNames, LEAST_PAIRS);
    List<TitleIndex.Match> alike = new ArrayList<>();
    for (int i = 0; i < lowers.size(); i++) {
      if (!matchedLowers.contains(i)) {
        alike.addAll(index.find(lowerNames.get(i), i));
      }
    }
    alike.sort(
        Comparator.comparingDouble((TitleIndex.Match one) -> -one.whole())
            .thenComparingDouble(one -> -one.score())
            .thenComparing(one -> names.get(one.upper()).key())
            .thenComparing(one -> lowerNames.get(one.lower()).key()));
    for (TitleIndex.Match one : alike) {
      if (areFree(one.lower(), one.upper()) && sameHorizon(one.lower(), one.upper())) {
        pair(one.lower(), one.upper(), one.score(), one.whole());
      }
    }
  }

  private void namesInNames() {
    List<Integer> free = free(uppers, matchedUppers);
    for (int lower : free(lowers, matchedLowers)) {
      String name = Words.line(lowers.get(lower).name());
      free.stream()
          .filter(upper -> areFree(lower, upper) && sameHorizon(lower, upper))
          .filter(upper -> isInside(name, Words.line(uppers.get(upper).name())))
          .findFirst()
          .ifPresent(upper -> pair(lower, upper, PairFindings.SURE, LEAST_WHOLE));
    }
  }

  /** The first of those without a partner: nobody has so many indicators. */
  private static List<Integer> free(List<Indicator> all, Set<Integer> matched) {
    return IntStream.range(0, all.size())
        .filter(i -> !matched.contains(i))
        .limit(Cascade.MOST_CARRIERS)
        .boxed()
        .toList();
  }

  private static boolean isInside(String name, String other) {
    String shorter = name.length() < other.length() ? name : other;
    return shorter.strip().split(" ", -1).length >= LEAST_WORDS
        && (name.contains(other) || other.contains(name));
  }

  private void sameResults() {
    pairResults(lowers, uppers, true);
    pairResults(uppers, lowers, false);
  }

  private void pairResults(List<Indicator> mine, List<Indicator> theirs, boolean lower) {
    List<Integer> left = new ArrayList<>();
    Set<Integer> matched = lower ? matchedLowers : matchedUppers;
    for (int i = 0; i < mine.size(); i++) {
      if (!matched.contains(i) && TargetRange.of(mine.get(i)).isPresent()) {
        left.add(i);
      }
    }
    if (left.isEmpty()) {
      return;
    }
    List<TitleWords> results = results(theirs);
    TitleIndex index = new TitleIndex(results, results(mine), LEAST_PAIRS);
    for (int i : left) {
      index.find(TitleWords.of(printed(mine.get(i))), i).stream()
          .filter(one -> sameHorizon(lower ? i : one.upper(), lower ? one.upper() : i))
          .max(Comparator.comparingDouble(TitleIndex.Match::whole))
          .filter(one -> one.whole() >= TitleIndex.THRESHOLD)
          .ifPresent(
              one ->
                  pair(lower ? i : one.upper(), lower ? one.upper() : i, one.score(), one.whole()));
    }
  }

  private static List<TitleWords> results(List<Indicator> indicators) {
    return indicators.stream().map(one -> TitleWords.of(printed(one))).toList();
  }

  private boolean areFree(int lower, int upper) {
    return !matchedUppers.contains(upper) && !matchedLowers.contains(lower);
  }

  private boolean sameHorizon(int lower, int upper) {
    Indicator one = uppers.get(upper);
    Indicator other = lowers.get(lower);
    return one.horizon().isEmpty()
        || other.horizon().isEmpty()
        || one.horizon().equals(other.horizon());
  }

  /** The target as printed, else as the library writes it, with its unit where it has none. */
  static String printed(Indicator indicator) {
    String text =
        indicator.targetText().or(() -> indicator.target().map(IndicatorPairs::written)).orElse("");
    boolean bare = text.chars().noneMatch(c -> Character.isLetter(c) || c == '%');
    Optional<Unit> share = indicator.unit().filter(unit -> bare && unit.text().startsWith("%"));
    return text + share.map(Unit::text).orElse("");
  }

  private static String written(Target target) {
    Optional<String> words = TargetRange.of(target).isEmpty() ? target.stated() : Optional.empty();
    return words.or(() -> TargetWording.write(target)).orElseGet(target::toString);
  }

  /** Whether two units are one as far as they are printed: one may say more than the other. */
  static boolean sameUnit(Indicator one, Indicator other) {
    Optional<String> mine = one.unit().map(IndicatorPairs::plain);
    Optional<String> theirs = other.unit().map(IndicatorPairs::plain);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.get().contains(theirs.get())
        || theirs.get().contains(mine.get());
  }

  private static String plain(Unit unit) {
    return unit.text().contains("%")
        ? "%" + String.join("", Words.folded(unit.text()))
        : String.join("", Words.folded(unit.text()));
  }

  /** Where an indicator stands; its name is left to the sentence. */
  static Place place(Plan plan, int index) {
    Indicator indicator = plan.indicators().get(index);
    String name = indicator.number().orElse(indicator.name());
    String key = indicator.horizon().map(horizon -> "/" + horizon).orElse("");
    return new Place(
        "/indicators/" + index,
        "indicator/" + name.replace("~", "~0").replace("/", "~1") + key,
        indicator.number().map(number -> numbered(number, indicator)).orElse(UNNUMBERED));
  }

  private static Text numbered(String number, Indicator indicator) {
    Text subject = NUMBERED.fill(number);
    return indicator.horizon().map(year -> HORIZON.fill(subject, year.period())).orElse(subject);
  }
}
