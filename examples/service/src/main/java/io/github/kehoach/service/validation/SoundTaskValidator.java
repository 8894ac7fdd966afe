package io.github.kehoach.service.validation;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link SoundPlan} on a task by itself, without its plan. Thread-safe once it is initialized. */
public final class SoundTaskValidator implements ConstraintValidator<SoundPlan, Task> {
  private static final PlanHead NO_PLAN = PlanHead.of(Plan.builder().build());
  private static final Section NO_SECTION = Section.builder().build();

  private @Nullable SoundPlan constraint;
  private @Nullable PlanValidator rules;

  @Override
  public void initialize(SoundPlan annotation) {
    constraint = annotation;
    rules = Violations.validator(annotation);
  }

  @Override
  public boolean isValid(@Nullable Task task, ConstraintValidatorContext context) {
    return task == null
        || Violations.none(
            Objects.requireNonNull(rules).validate(TaskVisit.of(NO_PLAN, NO_SECTION, 0, task, 0)),
            Objects.requireNonNull(constraint),
            context);
  }
}
