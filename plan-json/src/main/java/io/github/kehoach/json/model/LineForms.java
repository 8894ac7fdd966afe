package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Part.all;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Parsing;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Phrases;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines of a stream of tasks: a head, sections, tasks. */
public final class LineForms {
  /** Name of the field that tells a section from a task. */
  public static final String SECTION_FIELD = "section";

  /** {@code {"format":"kehoach/1","head":{…}}}: a plan without its sections. */
  public static final Form<Plan> HEAD =
      EnvelopeForm.of(
          Plan.class,
          "head",
          new WithoutParts<>(
              PlanForms.PLAN,
              "head.sections",
              Plan::sections,
              plan -> plan.toBuilder().sections(List.of()).build()));

  /** {@code {"section":{"number":"I","title":"…"}}}: a section without its tasks. */
  public static final Form<Section> SECTION =
      RecordForm.of(
              Section.class,
              line -> line,
              required(
                  SECTION_FIELD,
                  new WithoutParts<>(
                      PlanForms.SECTION,
                      "section.tasks",
                      Section::tasks,
                      whole -> whole.toBuilder().tasks(List.of()).build()),
                  line -> line))
          .around("SectionLine");

  /** {@code {"section":"I","number":"1","title":"…"}}: a task with the number of its section. */
  public static final ObjectForm<TaskLine> TASK =
      RecordForm.of(
              TaskLine.class,
              TaskLine::new,
              optional(SECTION_FIELD, Scalars.PART_NUMBER, TaskLine::section),
              all(PlanForms.TASK, TaskLine::task))
          .named("Task");

  private LineForms() {}

  /**
   * A task as it stands on a line.
   *
   * @param section number of its section as printed
   */
  public record TaskLine(Optional<PartNumber> section, Task task) implements Annotated {
    @Override
    public Extensions extensions() {
      return task.extensions();
    }

    @Override
    public List<Doubt> doubts() {
      return task.doubts();
    }
  }

  /** A value whose parts stand on lines of their own: written without them, refused with them. */
  private record WithoutParts<T>(
      Form<T> form, String name, Function<T, List<?>> parts, Function<T, T> without)
      implements Form<T> {
    @Override
    public @Nullable T read(Node node, Parsing in) {
      T value = form.read(node, in);
      if (value == null || parts.apply(value).isEmpty()) {
        return value;
      }
      in.problem(
          node,
          ProblemCode.REFUSED,
          parts.apply(value).size(),
          name,
          Phrases.text("must.on-lines"));
      return null;
    }

    @Override
    public void write(T value, Writing out) throws IOException {
      form.write(parts.apply(value).isEmpty() ? value : without.apply(value), out);
    }
  }
}
