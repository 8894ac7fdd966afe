package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who coordinates by the upper plan, and whether the lower tasks say so: told once for the plan,
 * because a plan has one way of naming them. "Các đơn vị liên quan" is nobody in particular, and
 * who leads with others takes a share with its own coordinators.
 */
final class CoordinatorCascade {
  private final PlanPair pair;
  private final Agency issuer;
  private final Map<PairRule, List<Difference>> differences = new EnumMap<>(PairRule.class);

  /**
   * What the lower plan says otherwise of who coordinates.
   *
   * @param words how it is listed
   * @param more what else the sentence says of the first of its kind
   */
  private record Difference(TaskVisit upper, String words, List<String> more) {}

  private CoordinatorCascade(PlanPair pair) {
    this.pair = pair;
    this.issuer = pair.assignment().issuer();
  }

  static void check(PlanPair pair, List<TaskCoverage> covered) {
    CoordinatorCascade all = new CoordinatorCascade(pair);
    covered.stream()
        .filter(one -> one.given() != TaskCoverage.Given.JOINTLY && !one.carriers().isEmpty())
        .forEach(all::compare);
    all.differences.forEach(all::tell);
  }

  private void compare(TaskCoverage coverage) {
    TaskVisit upper = coverage.upper();
    List<AgencyRef> above = upper.task().coordinators();
    List<AgencyRef> below = new ArrayList<>();
    Set<AgencyId> there = new HashSet<>(Set.of(issuer.id()));
    StringBuilder said = new StringBuilder();
    for (Carrier carrier : coverage.carriers()) {
      Task task = carrier.lower().task();
      below.addAll(task.coordinators());
      there.addAll(PlanPair.ids(carrier.lower().leads()));
      said.append(Words.line(task.title())).append(Words.line(task.content().orElse("")));
    }
    there.addAll(PlanPair.ids(below));
    below.forEach(ref -> said.append(line(pair.name(ref))));
    List<AgencyRef> missing =
        above.stream()
            .filter(ref -> ref.agency().isPresent() && !there.contains(ref.agency().get()))
            .filter(ref -> said.indexOf(line(pair.name(ref))) < 0)
            .toList();
    if (!missing.isEmpty()) {
      String listed = upper.path() + " (" + pair.names(missing) + ")";
      add(PairRule.COORDINATOR_LEFT_OUT, new Difference(upper, listed, List.of()));
    }
    List<String> group = collectives(above);
    List<String> lowerGroup = collectives(below);
    String words = String.join("; ", group);
    if (!group.isEmpty() && lowerGroup.isEmpty()) {
      add(PairRule.COLLECTIVE_LEFT_OUT, new Difference(upper, upper.path(), List.of(words)));
    } else if (!group.isEmpty() && !folded(group).equals(folded(lowerGroup))) {
      List<String> both = List.of(words, pair.names(below));
      add(PairRule.COLLECTIVE_NAMED_OTHERWISE, new Difference(upper, upper.path(), both));
    }
  }

  private void add(PairRule rule, Difference difference) {
    differences.computeIfAbsent(rule, any -> new ArrayList<>()).add(difference);
  }

  /**
   * The collectives of agencies beside the issuer that are certainly meant, as and in the order
   * printed.
   */
  private List<String> collectives(List<AgencyRef> refs) {
    return refs.stream()
        .filter(ref -> ref instanceof AgencyRef.Collective)
        .map(pair::name)
        .filter(words -> Collectives.covers(words, issuer) == Collectives.Answer.YES)
        .distinct()
        .toList();
  }

  /** A name with the level of its bearer, "Công an cấp xã", is that of the one who is meant. */
  private static String line(String name) {
    return Words.line(name).replace(" cap ", " ");
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Words::line).collect(Collectors.toSet());
  }

  /** Tells once what was seen, with what else the first of it says. */
  private void tell(PairRule rule, List<Difference> all) {
    Difference first = all.get(0);
    List<Object> values = new ArrayList<>();
    values.add(all.size());
    values.add(PairFindings.listed(all.stream().map(Difference::words).toList()));
    values.addAll(first.more());
    pair.tell(rule, PlanPair.LOWER)
        .against(first.upper().place().field("coordinators"))
        .say(values.toArray());
  }
}
