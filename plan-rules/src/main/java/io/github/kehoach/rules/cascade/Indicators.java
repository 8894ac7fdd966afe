package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.wording.TargetWording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of two plans, or of two statements of one. Those of one name and horizon belong
 * together, one to one; names that differ are matched by likeness, the likest first.
 */
final class Indicators {
  /** A shorter name must be the same. */
  private static final int LEAST_TERMS = 3;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final Text NUMBERED = Text.template("chỉ tiêu {0}", "indicator {0}");
  private static final Text UNNUMBERED = Text.template("chỉ tiêu thứ {0}", "indicator no. {0}");
  private static final Text HORIZON = Text.template("{0} đến {1}", "{0} by {1}");

  private final Plan lower;
  private final Plan upper;
  private final Reporter reporter;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Integer> matchedUppers = new HashSet<>();
  private final Set<Integer> matchedLowers = new HashSet<>();

  /** Two indicators that belong together. */
  private record Pair(int upper, int lower, double score) {
    Link link() {
      return new Link.Assumed(score);
    }
  }

  Indicators(Plan lower, Plan upper, Reporter reporter) {
    this.lower = lower;
    this.upper = upper;
    this.reporter = reporter;
    match();
  }

  private void match() {
    Map<Object, List<Integer>> byName = new HashMap<>();
    List<Title> uppers = titles(upper);
    List<Title> lowers = titles(lower);
    for (int i = uppers.size() - 1; i >= 0; i--) {
      byName.computeIfAbsent(key(upper, uppers, i), any -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < lowers.size(); i++) {
      List<Integer> same = byName.getOrDefault(key(lower, lowers, i), List.of());
      if (!same.isEmpty()) {
        pair(new Pair(same.remove(same.size() - 1), i, 1));
      }
    }
    Likeness likeness = new Likeness(uppers, lowers, LEAST_TERMS, Matching.THRESHOLD);
    List<Alike> alike = new ArrayList<>();
    for (int i = 0; i < lowers.size(); i++) {
      if (!matchedLowers.contains(i)) {
        alike.addAll(likeness.find(lowers.get(i), i));
      }
    }
    alike.sort(
        Comparator.comparingDouble((Alike one) -> -one.whole())
            .thenComparingDouble(one -> -one.score())
            .thenComparing(one -> uppers.get(one.upper()).key())
            .thenComparing(one -> lowers.get(one.lower()).key()));
    for (Alike one : alike) {
      boolean free = !matchedUppers.contains(one.upper()) && !matchedLowers.contains(one.lower());
      if (free && sameHorizon(one.upper(), one.lower())) {
        pair(new Pair(one.upper(), one.lower(), one.score()));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::lower));
  }

  private void pair(Pair pair) {
    pairs.add(pair);
    matchedUppers.add(pair.upper());
    matchedLowers.add(pair.lower());
  }

  private static List<Title> titles(Plan plan) {
    return plan.indicators().stream().map(one -> Title.of(one.name())).toList();
  }

  private static Object key(Plan plan, List<Title> titles, int index) {
    return List.of(titles.get(index).key(), plan.indicators().get(index).horizon());
  }

  private boolean sameHorizon(int above, int below) {
    Indicator one = upper.indicators().get(above);
    Indicator other = lower.indicators().get(below);
    return one.horizon().isEmpty()
        || other.horizon().isEmpty()
        || one.horizon().equals(other.horizon());
  }

  /** Reports what the lower plan lacks or weakens. */
  void cascade(Assignment assignment, Place lowerPlan) {
    for (Pair pair : pairs) {
      weigh(pair);
    }
    for (int i = 0; i < upper.indicators().size(); i++) {
      Indicator above = upper.indicators().get(i);
      if (above.target().isPresent()
          && !matchedUppers.contains(i)
          && assignment.names(above.monitors())) {
        reporter.add(
            "cascade-indicator-missing",
            lowerPlan,
            place(upper, i),
            Reporter.doubts(above, "name", "monitors"),
            place(upper, i).subject(),
            Reporter.shortened(above.name()),
            wording(above));
      }
    }
  }

  private void weigh(Pair pair) {
    Indicator above = upper.indicators().get(pair.upper());
    Indicator below = lower.indicators().get(pair.lower());
    Optional<Range> wanted = above.target().flatMap(Range::of);
    if (wanted.isEmpty() || below.target().isEmpty()) {
      return; // words cannot be weighed, and a heading has nothing to weigh
    }
    Optional<Better> better = above.better().or(below::better);
    Range.Order order =
        below
            .target()
            .flatMap(Range::of)
            .map(range -> range.serves(wanted.get(), better))
            .orElse(Range.Order.UNDECIDED);
    if (order == Range.Order.SERVES && (sameUnit(above, below) || sameTarget(above, below))) {
      return;
    }
    boolean weaker = order == Range.Order.WEAKER && sameUnit(above, below);
    reporter.add(
        weaker ? "cascade-indicator-weakened" : "cascade-indicator-not-decided",
        place(lower, pair.lower()).field("target"),
        place(upper, pair.upper()).field("target"),
        pair.link(),
        doubts(below, above),
        place(lower, pair.lower()).subject(),
        Reporter.shortened(below.name()),
        wording(below),
        wording(above),
        place(upper, pair.upper()).subject());
  }

  /** Reports targets that differ between two statements, or of which one is words alone. */
  void statements() {
    for (Pair pair : pairs) {
      Indicator here = lower.indicators().get(pair.lower());
      Indicator there = upper.indicators().get(pair.upper());
      if (here.target().isEmpty() || there.target().isEmpty()) {
        continue; // a heading says nothing
      }
      Optional<Range> one = here.target().flatMap(Range::of);
      Optional<Range> other = there.target().flatMap(Range::of);
      if (one.isPresent() && other.isPresent()) {
        if (!one.equals(other)) {
          differ("statements-target-differs", pair, here, there);
        }
      } else if (one.isPresent() != other.isPresent()
          && !isWhole(one.isPresent() ? here : there)
          && !sameWords(here, there)) {
        differ("statements-target-not-decided", pair, here, there);
      }
    }
  }

  private void differ(String rule, Pair pair, Indicator here, Indicator there) {
    reporter.add(
        rule,
        place(lower, pair.lower()).field("target"),
        place(upper, pair.upper()).field("target"),
        pair.link(),
        doubts(here, there),
        place(lower, pair.lower()).subject(),
        Reporter.shortened(here.name()),
        wording(here),
        place(upper, pair.upper()).subject(),
        wording(there));
  }

  /**
   * Whether the target is all of something, which words say by naming it: "hoàn thành xây dựng".
   */
  private static boolean isWhole(Indicator indicator) {
    boolean percent = indicator.unit().filter(unit -> unit.text().contains("%")).isPresent();
    return percent
        && indicator
            .target()
            .flatMap(Range::of)
            .flatMap(Range::low)
            .filter(ALL::equals)
            .isPresent();
  }

  /** Whether one says no word that the other does not say. */
  private static boolean sameWords(Indicator one, Indicator other) {
    Set<String> mine = new HashSet<>(Title.words(printed(one)));
    Set<String> theirs = new HashSet<>(Title.words(printed(other)));
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  /** Doubts about targets and units; those about a sign alone only where nothing else differs. */
  private static List<Doubt> doubts(Indicator one, Indicator other) {
    Optional<Range> mine = one.target().flatMap(Range::of);
    Optional<Range> theirs = other.target().flatMap(Range::of);
    boolean signDecides =
        mine.isPresent() && theirs.isPresent() && mine.get().sharesANumber(theirs.get());
    return signDecides
        ? Reporter.doubts(one, other, "target", "targetText", "target/kind", "unit")
        : Reporter.doubts(one, other, "target", "targetText", "unit");
  }

  private static boolean sameTarget(Indicator one, Indicator other) {
    return one.target().flatMap(Range::of).equals(other.target().flatMap(Range::of));
  }

  /** Whether two units are one as far as they are printed, whatever their spaces. */
  private static boolean sameUnit(Indicator one, Indicator other) {
    return one.unit().isEmpty()
        || other.unit().isEmpty()
        || plain(one.unit().get()).equals(plain(other.unit().get()));
  }

  private static String plain(Unit unit) {
    return Folding.fold(unit.text()).replace(" ", "");
  }

  private static String wording(Indicator indicator) {
    return Reporter.shortened(printed(indicator));
  }

  /** The target as printed, else as the library writes it. */
  private static String printed(Indicator indicator) {
    String unit = indicator.unit().map(one -> " " + one).orElse("");
    return indicator
        .targetText()
        .orElseGet(() -> indicator.target().map(Indicators::written).orElse("") + unit);
  }

  private static String written(Target target) {
    Optional<String> words = Range.of(target).isEmpty() ? target.stated() : Optional.empty();
    return words.or(() -> TargetWording.write(target)).orElseGet(target::toString);
  }

  private static Place place(Plan plan, int index) {
    Indicator indicator = plan.indicators().get(index);
    Text subject =
        indicator.number().map(NUMBERED::fill).orElseGet(() -> UNNUMBERED.fill(index + 1));
    return new Place(
        "/indicators/" + index,
        indicator.horizon().map(year -> HORIZON.fill(subject, year.period())).orElse(subject));
  }
}
