package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.check.Subject.Naming;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run over one plan: what a rule may ask about the plan around what it looks at, and where it
 * adds what it finds. What several rules work out, such as the meaning of a wording, is worked out
 * once. Belongs to one run of one validator and so to one thread.
 */
public final class Findings {
  private final PlanHead head;
  private final Given given;
  private final PlanTexts texts;
  private final Once<PlanTasks> tasks;
  private final Once<List<PlanTasks>> statements;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable Rule speaker;
  private @Nullable TaskVisit named;
  private List<Naming> names = List.of();

  /** What a caller gives to a validator beside its rules. */
  record Given(AgencyDirectory directory, WorkingCalendar calendar, List<Plan> statements) {
    Given {
      Objects.requireNonNull(directory, "directory");
      Objects.requireNonNull(calendar, "calendar");
      statements = List.copyOf(statements);
    }
  }

  Findings(PlanHead head, List<Section> sections, Given given) {
    this.head = head;
    this.given = given;
    this.texts = head.once(PlanTexts.class, PlanTexts::new);
    this.tasks = new Once<>(() -> new PlanTasks(head, sections));
    this.statements =
        new Once<>(
            () ->
                given.statements().stream()
                    .map(other -> new PlanTasks(PlanHead.of(other), other.sections()))
                    .toList());
  }

  /** The document and the agencies that come with the plan. */
  public PlanHead head() {
    return head;
  }

  /** The directory that the caller gave; empty if none was given. */
  public AgencyDirectory directory() {
    return given.directory();
  }

  /** The days on which agencies work: those of the caller, else the national ones. */
  public WorkingCalendar calendar() {
    return given.calendar();
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

  /** The leads and coordinators of a task, in the order of print. */
  public List<Naming> names(TaskVisit task) {
    if (named != task) {
      named = task;
      names = new ArrayList<>();
      name(task.task().leads(), task, "leads");
      name(task.task().coordinators(), task, "coordinators");
    }
    return names;
  }

  private void name(List<AgencyRef> refs, TaskVisit task, String field) {
    for (int i = 0; i < refs.size(); i++) {
      AgencyRef ref = refs.get(i);
      Optional<Agency> agency =
          ref instanceof AgencyRef.Named named ? agency(named.id()) : Optional.empty();
      names.add(new Naming(ref, agency, task, field, i));
    }
  }

  /** The tasks of the plan, visited and grouped once; none for a rule about single tasks. */
  public PlanTasks tasks() {
    return tasks.get();
  }

  /** The tasks of the other statements of the plan. */
  public List<PlanTasks> statements() {
    return statements.get();
  }

  /** The other statements of the plan. */
  public List<Plan> otherPlans() {
    return given.statements();
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

  /**
   * Adds a finding of the rule that is looking.
   *
   * @param place where
   * @param values one for each place of the rule's message and hint; what data and people write
   *     differently is a {@link Said}
   */
  public void add(Place place, Object... values) {
    add(speaker(), place, Optional.empty(), values);
  }

  /**
   * Adds a finding that matters no more than this.
   *
   * @param most how much at most
   * @param place where
   * @param values one for each place of the rule's message and hint
   */
  public void add(Severity most, Place place, Object... values) {
    add(speaker().atMost(most), place, Optional.empty(), values);
  }

  /**
   * Adds a finding of the rule that is looking about two places that disagree.
   *
   * @param place where
   * @param other the other side
   * @param values one for each place of the rule's message and hint
   */
  public void add(Place place, Place other, Object... values) {
    add(speaker(), place, Optional.of(other), values);
  }

  private void add(Rule rule, Place place, Optional<Place> other, Object... values) {
    found.add(rule.finding(place, values).other(other.orElse(null)).build());
  }

  private Rule speaker() {
    if (speaker == null) {
      throw new IllegalStateException("no rule is looking");
    }
    return speaker;
  }

  /** From now on this rule speaks. */
  void speaks(Rule rule) {
    speaker = rule;
  }

  List<Finding> list() {
    return found;
  }
}
