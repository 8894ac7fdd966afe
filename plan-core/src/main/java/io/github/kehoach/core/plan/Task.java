package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and by when (nhiệm vụ). One lead is the rule; a plan that prints none
 * or several is held as it is, and the rules find it. No accessor returns null, and lists cannot be
 * changed. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Task implements Annotated permits ImmutableTask {
  Task() {}

  /** Number as printed; bullets have none, or the sign that is printed. */
  public abstract Optional<PartNumber> number();

  /** What is to be done; not blank. */
  public abstract String title();

  /** What more the plan says about it; not blank. */
  public abstract Optional<String> content();

  /** Who leads (cơ quan chủ trì). */
  public abstract List<AgencyRef> leads();

  /** Who helps (cơ quan phối hợp). */
  public abstract List<AgencyRef> coordinators();

  /** What must come out. */
  public abstract List<Deliverable> deliverables();

  /** When it is due; {@link Deadline#unstated()} when nothing is set. */
  public abstract Deadline deadline();

  /** The deadline as printed; not blank. */
  public abstract Optional<String> deadlineText();

  /** Where the money comes from (kinh phí), as printed; not blank. */
  public abstract Optional<String> funding();

  /** Tasks of other documents that this one carries out, where a document makes the link. */
  public abstract List<TaskRef> carriesOut();

  /** Parts of this task. */
  public abstract List<Task> subtasks();

  @Override
  public final String toString() {
    return Shown.of("Task")
        .with("number", number())
        .with("title", title())
        .with("content", content())
        .with("leads", leads())
        .with("coordinators", coordinators())
        .with("deliverables", deliverables())
        .with("deadline", deadline())
        .with("deadlineText", deadlineText())
        .with("funding", funding())
        .with("carriesOut", carriesOut())
        .with("subtasks", subtasks())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableTask.Builder().deadline(Deadline.unstated()), null);
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableTask.Builder().like(this), title())
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds tasks; only the title is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableTask.Builder fields;
    private @Nullable String title;

    private Builder(ImmutableTask.Builder fields, @Nullable String title) {
      super("Task");
      this.fields = fields;
      this.title = title;
    }

    /** The number; null if it has none. */
    public Builder number(@Nullable PartNumber number) {
      fields.number(Optional.ofNullable(number));
      return this;
    }

    /**
     * The number as printed, such as {@code 15}, {@code a)} or {@code (1)}.
     *
     * @param number null or blank: it has none
     * @throws UnreadableTextException if the text is too long for a number
     */
    public Builder number(@Nullable String number) {
      return number(Checks.optional(number).map(PartNumber::parse).orElse(null));
    }

    /** What is to be done; not blank. */
    public Builder title(String title) {
      this.title = Checks.text(title, "Task.title");
      return this;
    }

    /** What more the plan says about it; null or blank: nothing. */
    public Builder content(@Nullable String content) {
      fields.content(Checks.optional(content));
      return this;
    }

    /** Replaces who leads. */
    public Builder leads(List<AgencyRef> leads) {
      fields.leads(Checks.all(leads, "Task.leads"));
      return this;
    }

    /** Adds one who leads. */
    public Builder addLead(AgencyRef lead) {
      fields.addLead(Checks.required(lead, "Task.leads"));
      return this;
    }

    /** Replaces who helps. */
    public Builder coordinators(List<AgencyRef> coordinators) {
      fields.coordinators(Checks.all(coordinators, "Task.coordinators"));
      return this;
    }

    /** Adds one who helps. */
    public Builder addCoordinator(AgencyRef coordinator) {
      fields.addCoordinator(Checks.required(coordinator, "Task.coordinators"));
      return this;
    }

    /** Replaces what must come out. */
    public Builder deliverables(List<Deliverable> deliverables) {
      fields.deliverables(Checks.all(deliverables, "Task.deliverables"));
      return this;
    }

    /** Adds something that must come out. */
    public Builder addDeliverable(Deliverable deliverable) {
      fields.addDeliverable(Checks.required(deliverable, "Task.deliverables"));
      return this;
    }

    /** Adds something that must come out, in the words of the plan; not blank. */
    public Builder addDeliverable(String deliverable) {
      return addDeliverable(Deliverable.of(deliverable));
    }

    /** When it is due. */
    public Builder deadline(Deadline deadline) {
      fields.deadline(Checks.required(deadline, "Task.deadline"));
      return this;
    }

    /** The deadline as printed; null or blank: not printed. */
    public Builder deadlineText(@Nullable String deadlineText) {
      fields.deadlineText(Checks.optional(deadlineText));
      return this;
    }

    /** Where the money comes from, as printed; null or blank: not printed. */
    public Builder funding(@Nullable String funding) {
      fields.funding(Checks.optional(funding));
      return this;
    }

    /** Replaces the tasks of other documents that this one carries out. */
    public Builder carriesOut(List<TaskRef> carriesOut) {
      fields.carriesOut(Checks.all(carriesOut, "Task.carriesOut"));
      return this;
    }

    /** Adds a task of another document that this one carries out. */
    public Builder addCarriesOut(TaskRef carriesOut) {
      fields.addCarriesOut(Checks.required(carriesOut, "Task.carriesOut"));
      return this;
    }

    /** Replaces the parts of the task. */
    public Builder subtasks(List<Task> subtasks) {
      fields.subtasks(Checks.all(subtasks, "Task.subtasks"));
      return this;
    }

    /** Adds a part of the task. */
    public Builder addSubtask(Task subtask) {
      fields.addSubtask(Checks.required(subtask, "Task.subtasks"));
      return this;
    }

    /**
     * The task of what was set.
     *
     * @throws InvalidValueException if the title is missing, or subtasks are nested more than 20
     *     deep
     */
    public Task build() {
      Task task =
          fields
              .extensions(extensions())
              .doubts(doubts())
              .title(Checks.required(title, "Task.title"))
              .build();
      Nesting.check("Task.subtasks", task, Task::subtasks);
      return task;
    }
  }
}
