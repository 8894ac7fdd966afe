package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.likeness.DroppedParts;
import io.github.kehoach.rules.likeness.TitleWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the lower tasks for an upper task leave out a part of its title in their titles and
 * contents. Who leads with others takes a share, and is not looked at.
 */
final class ScopeCheck {
  private static final double PRESENT = 0.9;

  private final Map<String, TitleWords> read;
  private final AgencyDirectory agencies;
  private final PairFindings findings;

  ScopeCheck(Map<String, TitleWords> read, AgencyDirectory agencies, PairFindings findings) {
    this.read = read;
    this.agencies = agencies;
    this.findings = findings;
  }

  void check(PlanTask upper, TaskCoverage coverage) {
    List<Task> lowers = coverage.carriers().stream().map(one -> one.lower().task()).toList();
    boolean whole =
        lowers.stream().anyMatch(task -> title(task).key().contains(upper.title().key()));
    boolean shared = coverage.given() == TaskCoverage.Given.JOINTLY;
    if (lowers.isEmpty() || whole || shared) {
      return;
    }
    Set<String> handing = Handing.words(upper.visit(), agencies);
    List<String> dropped =
        DroppedParts.of(
            Handing.without(upper.task().title(), handing),
            lowers.stream()
                .flatMap(lower -> Stream.concat(Stream.of(lower.title()), lower.content().stream()))
                .toList(),
            PRESENT);
    if (!dropped.isEmpty()) {
      Carrier carrier = coverage.carriers().get(0);
      findings
          .of(PairRule.SCOPE_NARROWED, carrier.lower().place().field("title"))
          .against(upper.place().field("title"))
          .because(carrier.link())
          .reading(
              Set.of("title", "content"),
              Stream.concat(lowers.stream(), Stream.of(upper.task())).toArray(Annotated[]::new))
          .say(String.join(", ", dropped), upper.place());
    }
  }

  private TitleWords title(Task task) {
    return TitleWords.of(task.title(), read);
  }
}
