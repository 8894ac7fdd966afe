package io.github.kehoach.rules.diff;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.rules.DiffLaws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiffProperties {
  /** Two versions of one plan. */
  record Versions(Plan old, Plan now) {}

  @Provide
  Arbitrary<Versions> versions() {
    return Combinators.combine(AnyPlan.plan(), AnyPlan.plan(), Arbitraries.longs())
        .as((one, other, seed) -> new Versions(one, edited(one, other, new Random(seed))));
  }

  /** A version with some of the tasks of a plan, some of another, in an order of its own. */
  private static Plan edited(Plan plan, Plan other, Random chance) {
    List<Section> sections = new ArrayList<>();
    for (Section section : plan.sections()) {
      List<Task> tasks = new ArrayList<>(section.tasks());
      tasks.removeIf(task -> chance.nextInt(4) == 0);
      other.sections().stream()
          .flatMap(one -> one.tasks().stream())
          .filter(task -> chance.nextInt(4) == 0)
          .forEach(tasks::add);
      if (chance.nextInt(3) == 0) {
        Collections.shuffle(tasks, chance);
      }
      sections.add(section.toBuilder().tasks(tasks).build());
    }
    Plan changed = chance.nextInt(3) == 0 ? other : plan;
    return chance.nextInt(5) == 0 ? plan : changed.toBuilder().sections(sections).build();
  }

  @Property(tries = 300)
  @Law(
      id = "diff-of-itself-is-empty",
      says = "Between two versions nothing changed if and only if they are equal.",
      catches = "only the head compared")
  Claim<?> emptyIfEqual(@ForAll("versions") Versions versions) {
    return claim(
        () -> DiffLaws.emptyIfEqual(versions.old(), versions.now(), PlanDiff::between),
        () ->
            DiffLaws.emptyIfEqual(
                versions.old(),
                versions.now(),
                (old, now) ->
                    PlanDiff.between(
                        old.toBuilder().sections(List.of()).build(),
                        now.toBuilder().sections(List.of()).build())));
  }

  @Property(tries = 300)
  @Law(
      id = "diff-applied-gives-now",
      says = "The difference of two versions makes the one of the other.",
      catches = "the other way round")
  Claim<?> appliedGivesNow(@ForAll("versions") Versions versions) {
    return claim(
        () -> DiffLaws.appliedGivesNow(versions.old(), versions.now(), PlanDiff::between),
        () -> versions().filter(one -> one.old().sections().equals(one.now().sections())),
        any ->
            DiffLaws.appliedGivesNow(
                any.old(), any.now(), (old, now) -> PlanDiff.between(now, old)));
  }
}
