package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import java.util.List;
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
 *         Rule.Why.practice("Thể thức của cơ quan.", "House style."),
 *         (rule, task, found) -> {
 *           String title = task.task().title();
 *           if (title.equals(title.toUpperCase(Locale.ROOT))) {
 *             found.add(rule, task.place().field("title"));
 *           }
 *         });
 * }</pre>
 *
 * @param id words joined by hyphens, never changed once released
 * @param family what it is about
 * @param severity how much its findings matter
 * @param seeks what it looks for
 * @param message what is wrong, a template
 * @param hint what to do, a template over the same values
 * @param why the law, principle or practice behind it
 * @param since version of the library that brought it; empty for a rule of somebody else
 * @param check looks and reports
 */
public record Rule(
    String id,
    Family family,
    Severity severity,
    Text seeks,
    Text message,
    Text hint,
    Why why,
    String since,
    Check check) {
  /** What rules are about. */
  public enum Family {
    /** Number, date and citations. */
    DOCUMENT("document", new Text("văn bản, viện dẫn", "documents and citations")),
    /** Sections, tasks and their numbers. */
    STRUCTURE("structure", new Text("cấu trúc, số thứ tự", "structure and numbers")),
    /** Who is named, and whether they exist. */
    AGENCY("agency", new Text("cơ quan", "agencies")),
    /** The clarities (5 rõ). */
    CLARITY("clarity", new Text("5 rõ", "the five clarities")),
    /** When things are due. */
    DEADLINE("deadline", new Text("thời hạn", "deadlines")),
    /** Indicators and targets. */
    TARGET("target", new Text("chỉ tiêu", "targets")),
    /** Who reports what to whom. */
    REPORTING("reporting", new Text("chế độ báo cáo", "reporting duties")),
    /** What one plan, or several, say twice. */
    CONSISTENCY("consistency", new Text("nhất quán", "consistency")),
    /** A plan against the one above it, and two statements of one plan. */
    CASCADE("cascade", new Text("cụ thể hóa, đối chiếu", "cascade and comparison")),
    /** Rules that somebody else added. */
    OWN("own", new Text("quy tắc bổ sung", "added rules"));

    private final String code;
    private final Text name;

    Family(String code, Text name) {
      this.code = code;
      this.name = name;
    }

    /** The name for people. */
    public Text text() {
      return name;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * What stands behind a rule. Only a rule that the project has read in a source counts as law.
   *
   * @param kind how strong it is
   * @param text what it says, with its source where it has one
   */
  public record Why(Kind kind, Text text) {
    /** How strong the ground of a rule is. */
    public enum Kind {
      /** A text of law. */
      LAW("law", new Text("quy định", "law")),
      /** A principle of assigning work, or plain logic. */
      PRINCIPLE("principle", new Text("nguyên tắc", "principle")),
      /** What offices do. */
      PRACTICE("practice", new Text("thực tiễn", "practice"));

      private final String code;
      private final Text name;

      Kind(String code, Text name) {
        this.code = code;
        this.name = name;
      }

      /** The name for people. */
      public Text text() {
        return name;
      }

      @Override
      public String toString() {
        return code;
      }
    }

    /** Refuses null. */
    public Why {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(text, "text");
    }

    /** Something that offices do. */
    public static Why practice(String vi, String en) {
      return new Why(Kind.PRACTICE, new Text(vi, en));
    }
  }

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

      /** For {@link OfPlans}. */
      R plans(OfPlans check);
    }
  }

  /** Looks at one task with the head of its plan. */
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

  /** Looks at several plans; places begin with the index of the plan, such as {@code /1/basis}. */
  @FunctionalInterface
  public non-sealed interface OfPlans extends Check {
    /** Looks at plans and adds what it finds. */
    void look(Rule rule, List<Plan> plans, Findings found);

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.plans(this);
    }
  }

  private static final Check.Cases<Scope> SCOPE =
      new Check.Cases<>() {
        @Override
        public Scope task(OfTask check) {
          return Scope.RECORD;
        }

        @Override
        public Scope plan(OfPlan check) {
          return Scope.PLAN;
        }

        @Override
        public Scope plans(OfPlans check) {
          return Scope.PLANS;
        }
      };

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
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(seeks, "seeks");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(check, "check");
  }

  /** A rule of the embedder's own about single tasks. */
  public static Rule ofTask(
      String id, Severity severity, Text message, Text hint, Why why, OfTask check) {
    return new Rule(id, Family.OWN, severity, message, message, hint, why, "", check);
  }

  /** A rule of the embedder's own about a whole plan. */
  public static Rule ofPlan(
      String id, Severity severity, Text message, Text hint, Why why, OfPlan check) {
    return new Rule(id, Family.OWN, severity, message, message, hint, why, "", check);
  }

  /** A rule of the embedder's own about several plans. */
  public static Rule ofPlans(
      String id, Severity severity, Text message, Text hint, Why why, OfPlans check) {
    return new Rule(id, Family.OWN, severity, message, message, hint, why, "", check);
  }

  /** How much it has to see at once. */
  public Scope scope() {
    return check.match(SCOPE);
  }

  /** This rule with another severity. */
  public Rule severity(Severity other) {
    return new Rule(id, family, other, seeks, message, hint, why, since, check);
  }
}
