package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.Text;
import java.util.Objects;

/**
 * One rule: what it looks for, what it says and why it exists. Immutable; thread-safe as long as
 * its check keeps no state.
 *
 * <pre>{@code
 * Rule noShouting =
 *     Rule.ofTask(
 *         "title-in-capitals",
 *         Severity.INFO,
 *         Text.template("Tên nhiệm vụ viết hoa toàn bộ.", "The title is all capitals."),
 *         Text.template("Viết chữ thường.", "Write it in lower case."),
 *         Text.same("house style"),
 *         (rule, task, found) -> {
 *           String title = task.task().title();
 *           if (title.equals(title.toUpperCase(Locale.ROOT))) {
 *             found.add(rule, task.place().field("title"));
 *           }
 *         });
 * }</pre>
 *
 * @param id words joined by hyphens, never changed once released
 * @param severity how much its findings matter
 * @param scope how much it has to see
 * @param message what is wrong, a template
 * @param hint what to do, a template over the same values
 * @param why the law, principle or practice behind it
 * @param check looks and reports
 */
public record Rule(
    String id, Severity severity, Scope scope, Text message, Text hint, Text why, Check check) {
  /** What a rule looks at. */
  public sealed interface Check {
    /** What {@code cases} has for this variant. */
    <R> R match(Cases<R> cases);

    /** One function for each variant. */
    interface Cases<R> {
      /** For {@link OfTask}. */
      R task(OfTask check);

      /** For {@link OfPlan}. */
      R plan(OfPlan check);
    }
  }

  /** Looks at one task. */
  @FunctionalInterface
  public non-sealed interface OfTask extends Check {
    /** Looks at a task and adds what it finds. */
    void look(Rule rule, TaskVisit task, Findings found);

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.task(this);
    }
  }

  /** Looks at a whole plan. */
  @FunctionalInterface
  public non-sealed interface OfPlan extends Check {
    /** Looks at a plan and adds what it finds. */
    void look(Rule rule, Plan plan, Findings found);

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.plan(this);
    }
  }

  /**
   * Refuses an id that is not words joined by hyphens.
   *
   * @throws InvalidValueException if the id has other characters
   */
  public Rule {
    boolean words =
        !id.isEmpty()
            && id.chars()
                .allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (!words) {
      throw new InvalidValueException("Rule.id", "be words of a-z and 0-9 joined by '-'", id);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(check, "check");
  }

  /** A rule about single tasks. */
  public static Rule ofTask(
      String id, Severity severity, Text message, Text hint, Text why, OfTask check) {
    return new Rule(id, severity, Scope.RECORD, message, hint, why, check);
  }

  /** A rule about a whole plan. */
  public static Rule ofPlan(
      String id, Severity severity, Text message, Text hint, Text why, OfPlan check) {
    return new Rule(id, severity, Scope.PLAN, message, hint, why, check);
  }

  /** This rule with another severity. */
  public Rule severity(Severity other) {
    return new Rule(id, other, scope, message, hint, why, check);
  }
}
