package io.github.kehoach.service.validation;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.PlanValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link SoundPlan} on plans. Thread-safe once it is initialized. */
public final class SoundPlanValidator implements ConstraintValidator<SoundPlan, Plan> {
  private @Nullable SoundPlan constraint;
  private @Nullable PlanValidator rules;

  @Override
  public void initialize(SoundPlan annotation) {
    constraint = annotation;
    rules = Violations.validator(annotation);
  }

  @Override
  public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
    return plan == null
        || Violations.none(
            Objects.requireNonNull(rules).validate(plan),
            Objects.requireNonNull(constraint),
            context);
  }
}
