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
  private final PairFindings findings;
  private final Agency issuer;
  private final List<Difference> named = new ArrayList<>();
  private final List<Difference> leftOut = new ArrayList<>();
  private final List<Difference> namedOtherwise = new ArrayList<>();

  /** Who coordinates by the upper plan, and who by the lower. */
  private record Difference(TaskVisit upper, String above, String below) {}

  CoordinatorCascade(PlanPair pair, PairFindings findings) {
    this.pair = pair;
    this.findings = findings;
    this.issuer = pair.assignment().issuer();
  }

  void check(TaskCoverage coverage) {
    boolean shared = coverage.given() == TaskCoverage.Given.JOINTLY;
    if (shared || coverage.carriers().isEmpty()) {
      return;
    }
    TaskVisit upper = coverage.upper();
    List<AgencyRef> above = upper.task().coordinators();
    List<AgencyRef> coordinators = new ArrayList<>();
    Set<AgencyId> there = new HashSet<>(Set.of(issuer.id()));
    StringBuilder words = new StringBuilder();
    for (Carrier carrier : coverage.carriers()) {
      Task task = carrier.lower().task();
      coordinators.addAll(task.coordinators());
      there.addAll(PlanPair.ids(carrier.lower().leads()));
      words.append(Words.line(task.title())).append(Words.line(task.content().orElse("")));
    }
    there.addAll(PlanPair.ids(coordinators));
    List<AgencyRef> missing =
        above.stream()
            .filter(ref -> ref.agency().isPresent() && !there.contains(ref.agency().get()))
            .filter(ref -> words.indexOf(Words.line(pair.name(ref))) < 0)
            .toList();
    if (!missing.isEmpty()) {
      named.add(new Difference(upper, pair.names(missing), ""));
    }
    Set<String> group = collectives(above);
    Set<String> lowerGroup = collectives(coordinators);
    if (!group.isEmpty() && lowerGroup.isEmpty()) {
      leftOut.add(new Difference(upper, String.join("; ", group), ""));
    } else if (!group.isEmpty() && !folded(group).equals(folded(lowerGroup))) {
      namedOtherwise.add(new Difference(upper, String.join("; ", group), pair.names(coordinators)));
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

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(Words::line).collect(Collectors.toSet());
  }

  /** Tells what was seen, once for the plan. */
  void finish() {
    tell(
        PairRule.COORDINATOR_LEFT_OUT, named, one -> one.upper().path() + " (" + one.above() + ")");
    tell(PairRule.COLLECTIVE_LEFT_OUT, leftOut, one -> one.upper().path());
    tell(PairRule.COLLECTIVE_NAMED_OTHERWISE, namedOtherwise, one -> one.upper().path());
  }

  private void tell(PairRule rule, List<Difference> all, Function<Difference, String> words) {
    if (!all.isEmpty()) {
      Difference first = all.get(0);
      List<Object> values = new ArrayList<>();
      values.add(all.size());
      values.add(PairFindings.listed(all.stream().map(words).toList()));
      if (rule != PairRule.COORDINATOR_LEFT_OUT) {
        values.add(first.above());
      }
      if (rule == PairRule.COLLECTIVE_NAMED_OTHERWISE) {
        values.add(first.below());
      }
      findings
          .of(rule, pair.lowerPlan())
          .against(first.upper().place().field("coordinators"))
          .say(values.toArray());
    }
  }
}
