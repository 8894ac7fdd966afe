package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group of tasks (nhóm nhiệm vụ), and of smaller groups where the plan nests them. No accessor
 * returns null, and lists cannot be changed. Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class Section implements Annotated permits ImmutableSection {
  Section() {}

  /** Number as printed, such as {@code IV.} or {@code 2.1.}. */
  public abstract Optional<PartNumber> number();

  /** Heading; not blank. */
  public abstract Optional<String> title();

  /** What the plan says before the first task; not blank. */
  public abstract Optional<String> content();

  /** The tasks in the order of print; those of inner sections are not among them. */
  public abstract List<Task> tasks();

  /** The sections inside this one, in the order of print. */
  public abstract List<Section> sections();

  @Override
  public final String toString() {
    return Shown.of("Section")
        .with("number", number())
        .with("title", title())
        .with("content", content())
        .with("tasks", tasks())
        .with("sections", sections())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .number(number().orElse(null))
        .title(title().orElse(null))
        .content(content().orElse(null))
        .tasks(tasks())
        .sections(sections())
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds sections; nothing is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private @Nullable PartNumber number;
    private @Nullable String title;
    private @Nullable String content;
    private List<Task> tasks = new ArrayList<>();
    private List<Section> sections = new ArrayList<>();

    private Builder() {
      super("Section");
    }

    /** The number; null if it has none. */
    public Builder number(@Nullable PartNumber number) {
      this.number = number;
      return this;
    }

    /**
     * The number as printed, such as {@code IV.} or {@code 2.1.}.
     *
     * @param number null or blank: it has none
     * @throws UnreadableTextException if the text is too long for a number
     */
    public Builder number(@Nullable String number) {
      return number(Checks.optional(number).map(PartNumber::parse).orElse(null));
    }

    /** The heading; null or blank: it has none. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** What the plan says before the first task; null or blank: nothing. */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** Replaces the tasks. */
    public Builder tasks(List<Task> tasks) {
      this.tasks = new ArrayList<>(Checks.all(tasks, "Section.tasks"));
      return this;
    }

    /** Adds a task, last. */
    public Builder addTask(Task task) {
      this.tasks.add(Checks.required(task, "Section.tasks"));
      return this;
    }

    /** Replaces the sections inside this one. */
    public Builder sections(List<Section> sections) {
      this.sections = new ArrayList<>(Checks.all(sections, "Section.sections"));
      return this;
    }

    /** Adds a section inside this one, last. */
    public Builder addSection(Section section) {
      this.sections.add(Checks.required(section, "Section.sections"));
      return this;
    }

    /**
     * The section of what was set.
     *
     * @throws InvalidValueException if sections are nested more than 20 deep
     */
    public Section build() {
      Section section =
          ImmutableSection.of(
              extensions(),
              doubts(),
              Optional.ofNullable(number),
              Checks.optional(title),
              Checks.optional(content),
              tasks,
              sections);
      Nesting.check("Section.sections", section, Section::sections);
      return section;
    }
  }
}
