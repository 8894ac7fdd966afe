package io.github.kehoach.service.validation;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules have nothing grave to say about a {@link Plan} or a {@link Task}. Each finding is a
 * violation: its path follows the finding's place, its message is the finding's text in the
 * language of the request, and the finding itself is its dynamic payload (Hibernate Validator).
 *
 * <pre>{@code
 * record Draft(@NotNull @SoundPlan(families = Rule.Family.CLARITY, atLeast = Severity.WARNING) Plan plan) {}
 * }</pre>
 *
 * <p>On a task only the rules that look at single tasks are run. Null is valid, as it is for every
 * constraint.
 */
@Documented
@Constraint(validatedBy = {SoundPlanValidator.class, SoundTaskValidator.class})
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SoundPlan {
  /** What is said if no finding speaks for itself. */
  String message() default "{io.github.kehoach.service.validation.SoundPlan.message}";

  /** Groups, as Bean Validation has them. */
  Class<?>[] groups() default {};

  /** Payload, as Bean Validation has it. */
  Class<? extends Payload>[] payload() default {};

  /** Whose rules are run; all of the standard ones if none is named. */
  Rule.Family[] families() default {};

  /** From which severity on a finding is a violation. */
  Severity atLeast() default Severity.ERROR;
}
