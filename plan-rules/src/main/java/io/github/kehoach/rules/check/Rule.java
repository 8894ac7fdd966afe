package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

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
 *         (task, found) -> {
 *           String title = task.task().title();
 *           if (title.equals(title.toUpperCase(Locale.ROOT))) {
 *             found.add(task.place().field("title"));
 *           }
 *         });
 * }</pre>
 */
@Value.Immutable
@PlanStyle
public abstract class Rule {
  private static final Pattern ID = Pattern.compile("[-a-z0-9]+");

  Rule() {}

  /** What rules are about. */
  public enum Family {
    /** Number, date and citations. */
    DOCUMENT,
    /** Sections, tasks and their numbers. */
    STRUCTURE,
    /** Who is named, and whether they exist. */
    AGENCY,
    /** The clarities (5 rõ). */
    CLARITY,
    /** When things are due. */
    DEADLINE,
    /** Indicators and targets. */
    TARGET,
    /** Who reports what to whom. */
    REPORTING,
    /** What one plan, or several, say twice. */
    CONSISTENCY,
    /** A plan against the one above it, and two statements of one plan. */
    CASCADE,
    /** Rules that somebody else added. */
    OWN;

    /** The name for people. */
    public Text text() {
      return Messages.text("family." + this);
    }

    @Override
    public String toString() {
      return Codes.of(this);
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
      LAW,
      /** A principle of assigning work, or plain logic. */
      PRINCIPLE,
      /** What offices do. */
      PRACTICE;

      /** The name for people. */
      public Text text() {
        return Messages.text("why." + this);
      }

      @Override
      public String toString() {
        return Codes.of(this);
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

  /**
   * A rule of the embedder's own about single tasks.
   *
   * @throws InvalidValueException if the id has other characters than a-z, 0-9 and hyphens
   */
  public static Rule ofTask(
      String id, Severity severity, Text message, Text hint, Why why, Check.OfTask check) {
    return of(id, severity, message, hint, why, check);
  }

  /**
   * A rule of the embedder's own about a whole plan.
   *
   * @throws InvalidValueException if the id has other characters than a-z, 0-9 and hyphens
   */
  public static Rule ofPlan(
      String id, Severity severity, Text message, Text hint, Why why, Check.OfPlan check) {
    return of(id, severity, message, hint, why, check);
  }

  /**
   * A rule of the embedder's own, whatever it looks at.
   *
   * @throws InvalidValueException if the id has other characters than a-z, 0-9 and hyphens
   */
  public static Rule of(
      String id, Severity severity, Text message, Text hint, Why why, Check check) {
    return new ImmutableRule.Builder()
        .id(id)
        .family(Family.OWN)
        .severity(severity)
        .seeks(message)
        .message(message)
        .hint(hint)
        .isTogether(false)
        .why(why)
        .since("")
        .check(check)
        .build();
  }

  /** Words joined by hyphens, never changed once released. */
  public abstract String id();

  /** What it is about. */
  public abstract Family family();

  /** How much its findings matter. */
  public abstract Severity severity();

  /** What it looks for. */
  public abstract Text seeks();

  /** What is wrong, a template. */
  public abstract Text message();

  /** What is wrong where several things are; a template, {@code {0}} is how many. */
  public abstract Optional<Text> many();

  /** What to do, a template over the same values as {@link #message}. */
  public abstract Text hint();

  /** Whether all that it finds in a plan is one finding, whatever the values in it. */
  abstract boolean isTogether();

  /** The law, principle or practice behind it. */
  public abstract Why why();

  /** Version of the library that brought it; empty for a rule of somebody else. */
  public abstract String since();

  /** What it looks at. */
  public abstract Check check();

  @Value.Check
  void mustHaveAnId() {
    if (!ID.matcher(id()).matches()) {
      throw new InvalidValueException("Rule.id", Messages.requirement("words-joined"), id());
    }
  }

  /** How much it has to see at once. */
  public Scope scope() {
    return check().scope();
  }

  /**
   * A finding of this rule, to be completed.
   *
   * @param place where
   * @param values one for each place of its message and hint; what data and people write
   *     differently is a {@link Said}
   */
  public Finding.Builder finding(Place place, Object... values) {
    Object[] said = Arrays.stream(values).map(Said::wordsOf).toArray();
    return Finding.builder()
        .rule(id())
        .severity(severity())
        .place(place)
        .arguments(Arrays.stream(values).map(Said::dataOf).toList())
        .text(message().fill(said))
        .hint(hint().fill(said));
  }

  /** This rule, mattering no more than this. */
  public Rule atMost(Severity most) {
    return severity().compareTo(most) < 0 ? severity(most) : this;
  }

  /** This rule with another severity. */
  public Rule severity(Severity other) {
    return new ImmutableRule.Builder().like(this).severity(other).build();
  }

  @Override
  public String toString() {
    return id();
  }
}
