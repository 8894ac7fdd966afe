package io.github.kehoach.service.validation;

import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.service.web.Languages;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What both validators do: choose the rules, and turn findings into violations. */
final class Violations {
  private Violations() {}

  static PlanValidator validator(SoundPlan constraint) {
    RuleSet standard = RuleSet.standard();
    Set<Rule.Family> families = Set.of(constraint.families());
    List<String> chosen =
        standard.rules().stream()
            .filter(rule -> families.isEmpty() || families.contains(rule.family()))
            .map(Rule::id)
            .toList();
    return PlanValidator.of(standard.only(chosen));
  }

  /** Whether nothing grave was found; otherwise the context has a violation for each finding. */
  static boolean none(Report report, SoundPlan constraint, ConstraintValidatorContext context) {
    List<Finding> grave =
        report.findings().stream()
            .filter(finding -> finding.severity().compareTo(constraint.atLeast()) <= 0)
            .toList();
    if (!grave.isEmpty()) {
      context.disableDefaultConstraintViolation();
      grave.forEach(finding -> add(finding, context));
    }
    return grave.isEmpty();
  }

  /** The words of a plan are a parameter, never a part of the template: they may hold ${…}. */
  private static void add(Finding finding, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext violation =
        context.unwrap(HibernateConstraintValidatorContext.class);
    violation.addMessageParameter("finding", finding.text().in(Languages.current()));
    violation.withDynamicPayload(finding);
    ConstraintViolationBuilder builder =
        violation.buildConstraintViolationWithTemplate("{finding}");
    at(finding.place().pointer(), builder);
  }

  /** {@code /sections/0/tasks/4} is the path {@code sections[0].tasks[4]}. */
  private static void at(String pointer, ConstraintViolationBuilder builder) {
    List<String> steps = Arrays.stream(pointer.split("/")).skip(1).toList();
    StringBuilder path = new StringBuilder();
    for (String step : steps) {
      boolean isIndex = step.chars().allMatch(Character::isDigit);
      path.append(isIndex ? "[" + step + "]" : (path.isEmpty() ? "" : ".") + step);
    }
    if (path.isEmpty()) {
      builder.addConstraintViolation();
    } else {
      builder.addPropertyNode(path.toString()).addConstraintViolation();
    }
  }
}
