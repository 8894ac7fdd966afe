package io.github.kehoach.rules.diff;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.DiffLaws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
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
  @Label("diff-of-itself-is-empty")
  void emptyIfEqual(@ForAll("versions") Versions versions) {
    DiffLaws.emptyIfEqual(versions.old(), versions.now(), PlanDiff::between).check();
  }

  @Example
  @Label("planted: diff-of-itself-is-empty")
  void onlyTheHeadCompared() {
    PlantedBug.isCaught(
        versions(),
        versions ->
            DiffLaws.emptyIfEqual(
                versions.old(),
                versions.now(),
                (old, now) ->
                    PlanDiff.between(
                        old.toBuilder().sections(List.of()).build(),
                        now.toBuilder().sections(List.of()).build())));
  }

  @Property(tries = 300)
  @Label("diff-applied-gives-now")
  void appliedGivesNow(@ForAll("versions") Versions versions) {
    DiffLaws.appliedGivesNow(versions.old(), versions.now(), PlanDiff::between).check();
  }

  @Example
  @Label("planted: diff-applied-gives-now")
  void theOtherWayRound() {
    PlantedBug.isCaught(
        versions().filter(one -> one.old().sections().equals(one.now().sections())),
        versions ->
            DiffLaws.appliedGivesNow(
                versions.old(), versions.now(), (one, other) -> PlanDiff.between(other, one)));
  }
}
