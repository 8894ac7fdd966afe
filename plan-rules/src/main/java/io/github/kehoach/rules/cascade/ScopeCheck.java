package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the lower tasks for an upper task leave out a part of its title: something that marks set
 * apart, of which hardly a pair of words stands in any title or content of the lower tasks, while
 * another part stands there nearly whole. In a list of short things a single one counts, if others
 * of the list are kept. Who leads with others takes a share, and is not looked at.
 */
final class ScopeCheck {
  private static final double ABSENT = 0.35;
  private static final double PRESENT = 0.9;

  private static final double NOTHING = 0.01;

  /** Pairs of words that make a part of a title more than one thing in a list. */
  private static final int LONG = 4;

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
    Set<String> said = new HashSet<>();
    for (Task lower : lowers) {
      Stream.concat(Stream.of(lower.title()), lower.content().stream())
          .map(Words::folded)
          .forEach(
              words -> {
                said.addAll(words);
                said.addAll(TitleWords.pairs(words));
              });
    }
    Set<String> handing = Handing.words(upper.visit(), agencies);
    List<String> dropped =
        dropped(Words.items(Handing.without(upper.task().title(), handing)), said);
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

  private static List<String> dropped(List<String> items, Set<String> said) {
    Map<String, Integer> times = new HashMap<>();
    List<Set<String>> parts = items.stream().map(ScopeCheck::parts).toList();
    parts.forEach(all -> all.forEach(part -> times.merge(part, 1, Integer::sum)));
    List<String> dropped = new ArrayList<>();
    List<String> shortDropped = new ArrayList<>();
    boolean longKept = false;
    boolean shortKept = false;
    for (int i = 0; i < items.size(); i++) {
      boolean isLong = parts.get(i).size() >= LONG;
      Set<String> own = new HashSet<>(parts.get(i));
      own.removeIf(part -> isLong && times.getOrDefault(part, 1) > 1);
      double share = share(own, said);
      if (share < (isLong ? ABSENT : NOTHING)) {
        (isLong ? dropped : shortDropped).add(items.get(i));
      }
      longKept |= isLong && share >= PRESENT;
      shortKept |= !isLong && share >= PRESENT;
    }
    if (shortKept || !dropped.isEmpty()) {
      dropped.addAll(shortDropped);
    }
    return longKept ? dropped : List.of();
  }

  /** The pairs of words of an item; its word if it has one alone. */
  private static Set<String> parts(String item) {
    List<String> words = Words.folded(item);
    return words.size() < 2 ? new HashSet<>(words) : TitleWords.pairs(words);
  }

  private static double share(Set<String> parts, Set<String> said) {
    return parts.isEmpty()
        ? 1
        : parts.stream().filter(said::contains).count() / (double) parts.size();
  }
}
