package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.wording.DeadlineReading;
import io.github.kehoach.rules.wording.DeadlineWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask about the plan that they look at: its head, the directory and calendar that
 * the caller gave, the other statements of the plan. What several rules work out, such as the
 * meaning of a wording, is worked out once. Belongs to one run and so to one thread.
 */
public final class PlanContext {
  private static final int MOST_TEXTS = 4_096;
  private static final int MOST_LETTERS = 32_000_000;

  private final PlanHead head;
  private final Surroundings surroundings;
  private final @Nullable Plan plan;
  private final Map<String, DeadlineReading> readings = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private long remembered;
  private @Nullable PlanTasks tasks;
  private @Nullable Map<String, Agency> names;
  private @Nullable NearNames nearNames;
  private @Nullable List<PlanTasks> statements;

  /** What a caller gives to a validator beside its rules. */
  record Surroundings(AgencyDirectory directory, WorkingCalendar calendar, List<Plan> statements) {}

  private PlanContext(PlanHead head, Surroundings surroundings, @Nullable Plan plan) {
    this.head = head;
    this.surroundings = surroundings;
    this.plan = plan;
  }

  static PlanContext of(PlanHead head, Surroundings surroundings) {
    return new PlanContext(head, surroundings, null);
  }

  static PlanContext of(Plan plan, Surroundings surroundings) {
    return new PlanContext(PlanHead.of(plan), surroundings, plan);
  }

  /** The document and the agencies that come with the plan. */
  public PlanHead head() {
    return head;
  }

  /** The directory that the caller gave; empty if none was given. */
  public AgencyDirectory directory() {
    return surroundings.directory();
  }

  /** The days on which agencies work: those of the caller, else the national ones. */
  public WorkingCalendar calendar() {
    return surroundings.calendar();
  }

  /** The agency of an id, from the plan or else from the caller's directory. */
  public Optional<Agency> agency(AgencyId id) {
    return Optional.ofNullable(find(id));
  }

  @Nullable Agency find(AgencyId id) {
    Agency own = head.find(id);
    return own != null ? own : directory().get(id).orElse(null);
  }

  /** Whether there is any directory by which an id can be unknown. */
  boolean hasDirectory() {
    return head.hasDirectory() || !directory().agencies().isEmpty();
  }

  /** What a wording means; plans repeat few wordings often, so each is read once. */
  DeadlineReading reading(String text) {
    return once(
        readings,
        text,
        words ->
            head.document()
                .date()
                .map(issued -> DeadlineWording.read(words, issued))
                .orElseGet(() -> DeadlineWording.read(words)));
  }

  /** Words as {@link WordList} matches them. */
  String folded(String words) {
    return once(folded, words, WordList::folded);
  }

  private <V> V once(Map<String, V> known, String words, Function<String, V> make) {
    V before = known.get(words);
    if (before != null) {
      return before;
    }
    remembered += words.length();
    if (known.size() >= MOST_TEXTS || remembered > MOST_LETTERS) {
      known.clear();
      remembered = words.length();
    }
    V made = make.apply(words);
    known.put(words, made);
    return made;
  }

  /** The tasks of the plan, visited and grouped once. */
  PlanTasks tasks() {
    PlanTasks known = tasks;
    if (known == null) {
      known = new PlanTasks(head, plan == null ? List.of() : plan.sections());
      tasks = known;
    }
    return known;
  }

  /** The tasks of the other statements of the plan. */
  List<PlanTasks> statements() {
    List<PlanTasks> known = statements;
    if (known == null) {
      known =
          surroundings.statements().stream()
              .map(other -> new PlanTasks(PlanHead.of(other), other.sections()))
              .toList();
      statements = known;
    }
    return known;
  }

  /** The other statements of the plan. */
  List<Plan> otherPlans() {
    return surroundings.statements();
  }

  /** The plan's agencies by their folded names. */
  Map<String, Agency> names() {
    Map<String, Agency> known = names;
    if (known == null) {
      known = AgencyWords.index(head, Folding::fold);
      names = known;
    }
    return known;
  }

  private record NearNames(List<String> names, LikeTexts like) {}

  /** The name of that agency of the plan which is the nearest to some words, if one is near. */
  Optional<String> nearestAgency(String words) {
    NearNames known = nearNames;
    if (known == null) {
      List<String> names = new ArrayList<>();
      head.agencies().forEach(agency -> names.add(agency.name()));
      known = new NearNames(names, LikeTexts.of(names));
      nearNames = known;
    }
    return known.like().find(words, 1, 3).stream().findFirst().map(known.names()::get);
  }
}
