package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who coordinates by the upper plan, and whether the lower tasks say so: told once for the plan,
 * because a plan has one way of naming them. "Các đơn vị liên quan" is nobody in particular, and
 * who leads with others takes a share with its own coordinators.
 */
final class CoordinatorCascade {
  private final PlanPair pair;
  private final Agency issuer;
  private final List<Difference> named = new ArrayList<>();
  private final List<Difference> leftOut = new ArrayList<>();
  private final List<Difference> namedOtherwise = new ArrayList<>();

  /** Who coordinates by the upper plan, and who by the lower. */
  private record Difference(TaskVisit upper, String above, String below) {}

  private CoordinatorCascade(PlanPair pair) {
    this.pair = pair;
    this.issuer = pair.assignment().issuer();
  }

  static void check(PlanPair pair, List<TaskCoverage> covered) {
    CoordinatorCascade all = new CoordinatorCascade(pair);
    covered.stream()
        .filter(one -> one.given() != TaskCoverage.Given.JOINTLY && !one.carriers().isEmpty())
        .forEach(all::compare);
    all.tell(
        PairRule.COORDINATOR_LEFT_OUT,
        all.named,
        one -> one.upper().path() + " (" + one.above() + ")",
        first -> List.of());
    all.tell(
        PairRule.COLLECTIVE_LEFT_OUT,
        all.leftOut,
        one -> one.upper().path(),
        first -> List.of(first.above()));
    all.tell(
        PairRule.COLLECTIVE_NAMED_OTHERWISE,
        all.namedOtherwise,
        one -> one.upper().path(),
        first -> List.of(first.above(), first.below()));
  }

  private void compare(TaskCoverage coverage) {
    TaskVisit upper = coverage.upper();
    List<AgencyRef> above = upper.task().coordinators();
    List<AgencyRef> below = new ArrayList<>();
    Set<AgencyId> there = new HashSet<>(Set.of(issuer.id()));
    StringBuilder words = new StringBuilder();
    for (Carrier carrier : coverage.carriers()) {
      Task task = carrier.lower().task();
      below.addAll(task.coordinators());
      there.addAll(PlanPair.ids(carrier.lower().leads()));
      words.append(Words.line(task.title())).append(Words.line(task.content().orElse("")));
    }
    there.addAll(PlanPair.ids(below));
    below.forEach(ref -> words.append(line(pair.name(ref))));
    List<AgencyRef> missing =
        above.stream()
            .filter(ref -> ref.agency().isPresent() && !there.contains(ref.agency().get()))
            .filter(ref -> words.indexOf(line(pair.name(ref))) < 0)
            .toList();
    if (!missing.isEmpty()) {
      named.add(new Difference(upper, pair.names(missing), ""));
    }
    Set<String> group = collectives(above);
    Set<String> lowerGroup = collectives(below);
    if (!group.isEmpty() && lowerGroup.isEmpty()) {
      leftOut.add(new Difference(upper, String.join("; ", group), ""));
    } else if (!group.isEmpty() && !folded(group).equals(folded(lowerGroup))) {
      namedOtherwise.add(new Difference(upper, String.join("; ", group), pair.names(below)));
    }
  }

  /** The collectives of agencies beside the issuer that are certainly meant, as printed. */
  private Set<String> collectives(List<AgencyRef> refs) {
    return refs.stream()
        .filter(ref -> ref instanceof AgencyRef.Collective)
        .map(pair::name)
        .filter(words -> Collectives.covers(words, issuer) == Collectives.Answer.YES)
        .collect(Collectors.toSet());
  }

  /** A name with the level of its bearer, "Công an cấp xã", is that of the one who is meant. */
  private static String line(String name) {
    return Words.line(name).replace(" cap ", " ");
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(Words::line).collect(Collectors.toSet());
  }

  /** Tells once what was seen, with what else the first of it says. */
  private void tell(
      PairRule rule,
      List<Difference> all,
      Function<Difference, String> words,
      Function<Difference, List<String>> more) {
    if (!all.isEmpty()) {
      Difference first = all.get(0);
      List<Object> values = new ArrayList<>();
      values.add(all.size());
      values.add(PairFindings.listed(all.stream().map(words).toList()));
      values.addAll(more.apply(first));
      pair.tell(rule, PlanPair.LOWER)
          .against(first.upper().place().field("coordinators"))
          .say(values.toArray());
    }
  }
}
