package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.compare.TargetRange;
import io.github.kehoach.rules.place.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indicators of a lower plan against those of the plan above it: what is missing and what is
 * weaker. One that the upper plan gives to others, or to nobody, is told for information.
 */
final class IndicatorCascade {
  private static final String SIGN = "target/kind";

  private final PlanPair pair;
  private final List<Indicator> lowers;
  private final List<Indicator> uppers;
  private final Map<Integer, List<Twin>> twins = new HashMap<>();

  IndicatorCascade(PlanPair pair) {
    this.pair = pair;
    this.lowers = pair.lower().indicators();
    this.uppers = pair.upper().indicators();
  }

  void check() {
    IndicatorPairs matched = new IndicatorPairs(pair.lower(), pair.upper());
    matched.pairs().forEach(this::weigh);
    for (int i = 0; i < uppers.size(); i++) {
      Indicator above = uppers.get(i);
      if (above.target().isPresent() && !matched.hasUpper(i) && isGiven(above)) {
        Place place = IndicatorPairs.place(pair.upper(), i);
        pair.tell(PairRule.INDICATOR_MISSING, PlanPair.LOWER)
            .against(place)
            .reading(Set.of("name", "monitors"), above)
            .say(place, above.name(), IndicatorPairs.printed(above));
      }
    }
  }

  private boolean isGiven(Indicator indicator) {
    return pair.assignment().names(indicator.monitors());
  }

  private void weigh(IndicatorPairs.Pair two) {
    Indicator above = uppers.get(two.upper());
    Indicator below = lowers.get(two.lower());
    if (TargetRange.of(above).isEmpty() || below.target().isEmpty()) {
      return; // words cannot be weighed, and a heading has nothing to weigh
    }
    TargetRange.Order order = order(below, above);
    boolean sameUnit = IndicatorPairs.sameUnit(above, below);
    if (order == TargetRange.Order.SERVES && (sameUnit || sameTarget(above, below))) {
      return;
    }
    boolean weaker = order == TargetRange.Order.WEAKER && sameUnit;
    Optional<Twin> kept = weaker ? keeping(below, two.upper()) : Optional.empty();
    PairRule rule =
        kept.isPresent()
            ? PairRule.UPPER_DIFFERS
            : weaker ? PairRule.INDICATOR_WEAKENED : PairRule.INDICATOR_NOT_DECIDED;
    Place place = IndicatorPairs.place(pair.upper(), two.upper());
    String mine = IndicatorPairs.printed(below);
    String wanted = IndicatorPairs.printed(above);
    PairFindings.Telling telling =
        pair.tell(rule, IndicatorPairs.place(pair.lower(), two.lower()).field("target"))
            .against(place.field("target"))
            .because(two.link())
            .reading(doubtful(below, above), below, above);
    if (kept.isPresent()) {
      Plan other = kept.get().plan();
      Text name = StatementNames.ofIndicators(other, pair.upper()).one();
      telling.say(mine, IndicatorPairs.place(other, kept.get().index()), name, wanted, place);
    } else {
      telling
          .atMost(
              isGiven(above) && !hangsOnDoubtfulSign(below, above) ? Severity.ERROR : Severity.INFO)
          .say(mine, wanted, place, below.name());
    }
  }

  /** Whether nothing but "≥" or ">" differs, and the print leaves a doubt about which it is. */
  private static boolean hangsOnDoubtfulSign(Indicator one, Indicator other) {
    Set<String> fields = doubtful(one, other);
    return fields.contains(SIGN)
        && Stream.of(one, other)
            .flatMap(indicator -> indicator.doubts().stream())
            .anyMatch(doubt -> fields.contains(doubt.field()));
  }

  private static TargetRange.Order order(Indicator below, Indicator above) {
    Optional<TargetRange> wanted = TargetRange.of(above);
    Optional<TargetRange> offered = TargetRange.of(below);
    if (wanted.isEmpty() || offered.isEmpty()) {
      return TargetRange.Order.UNDECIDED;
    }
    Optional<Better> better =
        above
            .better()
            .or(below::better)
            .or(() -> Optional.of(Better.HIGHER).filter(any -> IndicatorStatements.isWhole(above)));
    return offered.get().saysTheSame(wanted.get())
        ? TargetRange.Order.SERVES
        : offered.get().serves(wanted.get(), better);
  }

  private static boolean sameTarget(Indicator one, Indicator other) {
    return TargetRange.of(one).equals(TargetRange.of(other));
  }

  /** An indicator elsewhere in the upper plan. */
  private record Twin(Plan plan, int index) {}

  /** Where the upper plan sets the same indicator so that the lower target keeps it. */
  private Optional<Twin> keeping(Indicator below, int upper) {
    if (twins.isEmpty()) {
      for (Plan statement : pair.statements()) {
        new IndicatorPairs(pair.upper(), statement)
            .pairs()
            .forEach(
                two ->
                    twins
                        .computeIfAbsent(two.lower(), any -> new ArrayList<>())
                        .add(new Twin(statement, two.upper())));
      }
    }
    return twins.getOrDefault(upper, List.of()).stream()
        .filter(twin -> keeps(below, twin.plan().indicators().get(twin.index())))
        .findFirst();
  }

  private static boolean keeps(Indicator below, Indicator elsewhere) {
    return TargetRange.of(elsewhere).isPresent()
        && order(below, elsewhere) == TargetRange.Order.SERVES;
  }

  /** Where a doubt would matter: in a sign only where nothing else differs. */
  static Set<String> doubtful(Indicator one, Indicator other) {
    boolean signDecides =
        TargetRange.of(one)
            .flatMap(mine -> TargetRange.of(other).filter(mine::sharesANumber))
            .isPresent();
    return signDecides
        ? Set.of("target", "targetText", SIGN, "unit")
        : Set.of("target", "targetText", "unit");
  }
}
