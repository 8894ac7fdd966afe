package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.service.validation.SoundPlan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class SoundPlanTest {
  private static final Task TASK = Task.builder().number("1").title("Thuê ${7*7} {x}").build();

  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  /** Somebody's own class, with a plan in it. */
  record Draft(
      @Nullable @SoundPlan(families = Rule.Family.CLARITY, atLeast = Severity.WARNING) Plan plan) {}

  record OneTask(@SoundPlan(families = Rule.Family.CLARITY, atLeast = Severity.INFO) Task task) {}

  record Grave(@SoundPlan Task task) {}

  @BeforeEach
  void inVietnamese() {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  private static Plan plan(Task... tasks) {
    Section.Builder section = Section.builder();
    for (Task task : tasks) {
      section.addTask(task);
    }
    return Plan.builder().addSection(section.build()).build();
  }

  @Test
  void eachFindingIsAViolationAtItsPlaceInTheLanguageOfTheRequest() {
    Set<ConstraintViolation<Draft>> found = validator.validate(new Draft(plan(TASK)));
    assertThat(found)
        .extracting(violation -> violation.getPropertyPath().toString())
        .allMatch(path -> path.startsWith("plan.sections[0].tasks[0]"));
    assertThat(found)
        .extracting(ConstraintViolation::getMessage)
        .contains("Nhiệm vụ chưa nêu cơ quan chủ trì.");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(validator.validate(new Draft(plan(TASK))))
        .extracting(ConstraintViolation::getMessage)
        .contains("No lead is named for the task.");
  }

  @Test
  void theFindingItselfGoesAlong() {
    for (ConstraintViolation<Draft> violation : validator.validate(new Draft(plan(TASK)))) {
      HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
      assertThat(ours.getDynamicPayload(Finding.class).text().vi())
          .isEqualTo(violation.getMessage());
    }
  }

  @Test
  void aTaskIsCheckedByTheRulesOfSingleTasks() {
    assertThat(validator.validate(new OneTask(TASK))).isNotEmpty();
    assertThat(validator.validate(new Grave(TASK))).isEmpty();
  }

  @Test
  void nullIsValid() {
    assertThat(validator.validate(new Draft(null))).isEmpty();
  }

  @Test
  void wordsOfThePlanAreNeverATemplate() {
    record Whole(@SoundPlan(atLeast = Severity.INFO) Plan plan) {}
    Task same = Task.builder().number("2").title("Thuê ${7*7} {x}").build();
    assertThat(validator.validate(new Whole(plan(TASK, same))))
        .extracting(ConstraintViolation::getMessage)
        .noneMatch(message -> message.contains("49"))
        .anyMatch(message -> message.contains("${7*7} {x}"));
  }
}
