package io.github.kehoach.benchmarks;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * A task as a plain bean with as many of the rules as Jakarta Validation says without a directory,
 * a calendar or a reader of wordings.
 */
@TaskBean.Clear
public class TaskBean {
  /** A group of beans with their plan's number. */
  public static class Whole {
    @NotBlank public String number;
    @Valid @NotEmpty public List<TaskBean> tasks;

    static Whole of(Plan plan) {
      Whole bean = new Whole();
      bean.number = plan.document().number().map(Object::toString).orElse("");
      bean.tasks =
          plan.sections().stream().flatMap(s -> s.tasks().stream()).map(TaskBean::of).toList();
      return bean;
    }
  }

  /** One agency as named. */
  public static class AgencyBean {
    @Size(max = 128)
    @Pattern(regexp = "[^\\s/]+")
    public String id;

    @NotBlank
    @Size(max = 500)
    public String text;

    static AgencyBean of(AgencyRef ref) {
      AgencyBean bean = new AgencyBean();
      bean.id = ref.agency().map(Object::toString).orElse(null);
      bean.text = ref.text().orElse(bean.id);
      return bean;
    }
  }

  @Pattern(regexp = "[0-9a-zđ.]+")
  @Size(max = 20)
  public String number;

  @NotBlank
  @Size(max = 5000)
  public String title;

  @Valid
  @NotEmpty
  @Size(max = 1)
  public List<AgencyBean> leads;

  @Valid public List<AgencyBean> coordinators;

  @NotEmpty public List<@NotBlank String> deliverables;

  @NotNull
  @Pattern(regexp = "By|Before|Every|Continuous|Open|OnDemand|Triggered|AllOf|Scoped")
  public String deadlineKind;

  @Size(min = 1, max = 500)
  public String deadlineText;

  @Valid public List<TaskBean> subtasks;

  static TaskBean of(Task task) {
    TaskBean bean = new TaskBean();
    bean.number = task.number().map(PartNumber::toString).orElse(null);
    bean.title = task.title();
    bean.leads = task.leads().stream().map(AgencyBean::of).toList();
    bean.coordinators = task.coordinators().stream().map(AgencyBean::of).toList();
    bean.deliverables = task.deliverables().stream().map(one -> one.text()).toList();
    bean.deadlineKind = task.deadline().getClass().getSimpleName();
    bean.deadlineText = task.deadlineText().orElse(null);
    bean.subtasks = task.subtasks().stream().map(TaskBean::of).toList();
    return bean;
  }

  /** The five clarities. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Clarities.class)
  public @interface Clear {
    /** What is said. */
    String message() default "the five clarities";

    /** Needed by the specification. */
    Class<?>[] groups() default {};

    /** Needed by the specification. */
    Class<? extends Payload>[] payload() default {};
  }

  /** Judges the five clarities by hand. */
  public static class Clarities implements ConstraintValidator<Clear, TaskBean> {
    @Override
    public boolean isValid(TaskBean task, ConstraintValidatorContext context) {
      return !task.subtasks.isEmpty()
          || (task.title.chars().anyMatch(Character::isLetter)
              && task.leads.size() == 1
              && task.leads.get(0).id != null
              && !task.deliverables.isEmpty()
              && !task.deadlineKind.equals("Unstated")
              && !task.deadlineKind.equals("Unread"));
    }
  }
}
