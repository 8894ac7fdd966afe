package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask about the plan that they look at: its head, the directory and calendar that
 * the caller gave, the other statements of the plan. What several rules work out, such as the
 * meaning of a wording, is worked out once. Belongs to one run and so to one thread.
 */
public final class PlanContext {
  private final PlanHead head;
  private final List<Section> sections;
  private final Surroundings surroundings;
  private final PlanTexts texts;
  private @Nullable PlanTasks tasks;
  private @Nullable List<PlanTasks> statements;

  /** What a caller gives to a validator beside its rules. */
  record Surroundings(AgencyDirectory directory, WorkingCalendar calendar, List<Plan> statements) {}

  private PlanContext(PlanHead head, List<Section> sections, Surroundings surroundings) {
    this.head = head;
    this.sections = sections;
    this.surroundings = surroundings;
    this.texts = head.once(PlanTexts.class, PlanTexts::new);
  }

  static PlanContext of(PlanHead head, Surroundings surroundings) {
    return new PlanContext(head, List.of(), surroundings);
  }

  static PlanContext of(Plan plan, Surroundings surroundings) {
    return new PlanContext(PlanHead.of(plan), plan.sections(), surroundings);
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
    Optional<Agency> own = head.agency(id);
    return own.isPresent() ? own : directory().get(id);
  }

  /** Whether there is any directory by which an id can be unknown. */
  public boolean hasDirectory() {
    return head.hasDirectory() || !directory().agencies().isEmpty();
  }

  /** The tasks of the plan, visited and grouped once; none for a rule about single tasks. */
  public PlanTasks tasks() {
    PlanTasks known = tasks;
    if (known == null) {
      known = new PlanTasks(head, sections);
      tasks = known;
    }
    return known;
  }

  /** The tasks of the other statements of the plan. */
  public List<PlanTasks> statements() {
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
  public List<Plan> otherPlans() {
    return surroundings.statements();
  }

  /** What the wording of a deadline means; plans repeat few wordings often. */
  public DeadlineReading reading(String text) {
    return texts.reading(text);
  }

  /**
   * The words of a text in small letters, their tone marks in one place, with one space before and
   * after each and nothing between them.
   */
  public String folded(String text) {
    return texts.folded(text);
  }
}
