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
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private final List<Indicator> lowers;
  private final List<Indicator> uppers;
  private final List<TitleWords> lowerNames;
  private final List<TitleWords> upperNames;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Integer> matchedUppers = new HashSet<>();
  private final Set<Integer> matchedLowers = new HashSet<>();

  /** Two indicators that belong together, by their places in the plans. */
  record Pair(int lower, int upper, Link link) {}

  IndicatorPairs(Plan lower, Plan upper) {
    this.lowers = lower.indicators();
    this.uppers = upper.indicators();
    this.lowerNames = titles(lowers, Indicator::name);
    this.upperNames = titles(uppers, Indicator::name);
    sameNames();
    likeNames();
    namesInNames();
    sameResults(true);
    sameResults(false);
    pairs.sort(Comparator.comparingInt(Pair::lower));
  }

  private static List<TitleWords> titles(List<Indicator> all, Function<Indicator, String> words) {
    return all.stream().map(words).map(TitleWords::of).toList();
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

  private void add(Pair pair) {
    pairs.add(pair);
    matchedUppers.add(pair.upper());
    matchedLowers.add(pair.lower());
  }

  private void sameNames() {
    Map<Object, Deque<Integer>> byName = new HashMap<>();
    for (int i = 0; i < uppers.size(); i++) {
      byName
          .computeIfAbsent(key(upperNames.get(i), uppers.get(i)), any -> new ArrayDeque<>())
          .add(i);
    }
    for (int i = 0; i < lowers.size(); i++) {
      Deque<Integer> same = byName.get(key(lowerNames.get(i), lowers.get(i)));
      if (same != null && !same.isEmpty()) {
        add(new Pair(i, same.remove(), Link.assumed(1, 1)));
      }
    }
  }

  private static Object key(TitleWords name, Indicator indicator) {
    return List.of(name.key(), indicator.horizon());
  }

  private void likeNames() {
    TitleIndex index = new TitleIndex(upperNames, lowerNames, LEAST_PAIRS);
    index.likest(TitleIndex.THRESHOLD).stream()
        .map(one -> new Pair(one.lower(), one.upper(), Link.assumed(one.score(), one.whole())))
        .filter(this::mayBeOne)
        .forEach(this::add);
  }

  private void namesInNames() {
    List<Integer> free = free(uppers, matchedUppers);
    for (int lower : free(lowers, matchedLowers)) {
      String name = Words.line(lowers.get(lower).name());
      free.stream()
          .map(upper -> new Pair(lower, upper, Link.assumed(PairFindings.SURE, LEAST_WHOLE)))
          .filter(this::mayBeOne)
          .filter(pair -> isInside(name, Words.line(uppers.get(pair.upper()).name())))
          .findFirst()
          .ifPresent(this::add);
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

  /** Gives those of one side that have a number and no partner one with the likest result. */
  private void sameResults(boolean ofLowers) {
    List<Indicator> mine = ofLowers ? lowers : uppers;
    Set<Integer> matched = ofLowers ? matchedLowers : matchedUppers;
    List<Integer> left =
        IntStream.range(0, mine.size())
            .filter(i -> !matched.contains(i) && TargetRange.of(mine.get(i)).isPresent())
            .boxed()
            .toList();
    if (left.isEmpty()) {
      return;
    }
    List<TitleWords> results = titles(mine, IndicatorPairs::printed);
    List<TitleWords> others = titles(ofLowers ? uppers : lowers, IndicatorPairs::printed);
    TitleIndex index = new TitleIndex(others, results, LEAST_PAIRS);
    for (int i : left) {
      index.find(i).stream()
          .filter(one -> sameHorizon(mine.get(i), (ofLowers ? uppers : lowers).get(one.upper())))
          .max(Comparator.comparingDouble(TitleIndex.Match::whole))
          .filter(one -> one.whole() >= TitleIndex.THRESHOLD)
          .ifPresent(
              one -> {
                Link link = Link.assumed(one.score(), one.whole());
                add(ofLowers ? new Pair(i, one.upper(), link) : new Pair(one.upper(), i, link));
              });
    }
  }

  private boolean mayBeOne(Pair pair) {
    return !matchedUppers.contains(pair.upper())
        && !matchedLowers.contains(pair.lower())
        && sameHorizon(lowers.get(pair.lower()), uppers.get(pair.upper()));
  }

  private static boolean sameHorizon(Indicator one, Indicator other) {
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
    return (unit.text().contains("%") ? "%" : "") + String.join("", Words.folded(unit.text()));
  }

  /** Where an indicator stands; its name is left to the sentence. */
  static Place place(Plan plan, int index) {
    Indicator indicator = plan.indicators().get(index);
    return PlanPlaces.indicator(indicator, index)
        .called(
            indicator
                .number()
                .map(number -> numbered(number, indicator))
                .orElse(Messages.text("cascade.unnumbered")));
  }

  private static Text numbered(String number, Indicator indicator) {
    Text subject = Messages.text("subject.indicator", number);
    return indicator
        .horizon()
        .map(year -> Messages.text("cascade.horizon", subject, year.period()))
        .orElse(subject);
  }
}
