package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value whose parts stand on lines of their own in a stream: written without them, refused with
 * them.
 *
 * @param <T> the type
 */
final class WithoutParts<T> implements Form<T> {
  /** A plan without its sections. */
  static final Form<Plan> PLAN =
      new WithoutParts<>(
          PlanForm.PLAN,
          "head.sections",
          Plan::sections,
          plan -> plan.toBuilder().sections(List.of()).build());

  /** A section without its tasks. */
  static final Form<Section> SECTION =
      new WithoutParts<>(
          SectionForm.SECTION,
          "section.tasks",
          Section::tasks,
          section -> section.toBuilder().tasks(List.of()).build());

  private static final Text LINES =
      new Text("phải đứng trên các dòng riêng", "stand on lines of their own");

  private final Form<T> form;
  private final String name;
  private final Function<T, List<?>> parts;
  private final Function<T, T> without;

  private WithoutParts(
      Form<T> form, String name, Function<T, List<?>> parts, Function<T, T> without) {
    this.form = form;
    this.name = name;
    this.parts = parts;
    this.without = without;
  }

  @Override
  public @Nullable T read(JsonIn in) throws IOException {
    T value = form.read(in);
    if (value != null && !parts.apply(value).isEmpty()) {
      in.problem(ProblemCode.REFUSED, parts.apply(value).size(), name, LINES);
      return null;
    }
    return value;
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return form.schema(to);
  }

  @Override
  public void write(T value, JsonOut out) throws IOException {
    form.write(parts.apply(value).isEmpty() ? value : without.apply(value), out);
  }
}
