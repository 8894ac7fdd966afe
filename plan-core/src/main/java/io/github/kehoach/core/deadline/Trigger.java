package io.github.kehoach.core.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;
import java.util.Objects;
import java.util.Optional;

/**
 * A one-off event that releases a task, in the words of the plan. Immutable and thread-safe.
 *
 * @param type what kind of event it is, not null
 * @param by who brings it about, such as "Trung ương"; empty when the plan does not say; not blank
 * @param subject what it is about, such as "Đề án"; empty when the plan does not say; not blank
 */
public record Trigger(Type type, Optional<String> by, Optional<String> subject) {
  /** Kinds of events. */
  public enum Type {
    /** A document is issued (ban hành). */
    ISSUANCE("issuance"),
    /** Guidance is given (hướng dẫn). */
    GUIDANCE("guidance"),
    /** A roadmap or another plan sets the time (theo lộ trình, theo kế hoạch của …). */
    ROADMAP("roadmap"),
    /** Something is approved (phê duyệt). */
    APPROVAL("approval"),
    /** A document takes effect (có hiệu lực). */
    EFFECT("effect"),
    /** Any other event (sự kiện). */
    EVENT("event");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /**
     * The type whose code is given.
     *
     * @param code {@code issuance}, {@code guidance}, {@code roadmap}, {@code approval}, {@code
     *     effect} or {@code event}; not null
     * @throws UnreadableTextException if the code is none of these
     */
    public static Type parse(String code) {
      return Codes.parse("Trigger.Type", values(), code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Refuses blank words.
   *
   * @throws io.github.kehoach.core.InvalidValueException if words are there and blank
   */
  public Trigger {
    Objects.requireNonNull(type, "type");
    Checks.text(by, "Trigger.by");
    Checks.text(subject, "Trigger.subject");
  }

  /** An event of which the plan names neither author nor subject. */
  public static Trigger of(Type type) {
    return new Trigger(type, Optional.empty(), Optional.empty());
  }

  /**
   * This event, brought about by somebody.
   *
   * @param words who, in the plan's words, not blank
   */
  public Trigger by(String words) {
    return new Trigger(type, Optional.of(words), subject);
  }

  /**
   * This event, about something.
   *
   * @param words what, in the plan's words, not blank
   */
  public Trigger about(String words) {
    return new Trigger(type, by, Optional.of(words));
  }

  /**
   * Whether two triggers are the same event as far as words can tell: equal type, and equal author
   * and subject after {@link Folding#fold}. Likeness is never enough.
   *
   * @return true if type and folded words are equal
   */
  public boolean isSameAs(Trigger other) {
    return type == other.type
        && by.map(Folding::fold).equals(other.by.map(Folding::fold))
        && subject.map(Folding::fold).equals(other.subject.map(Folding::fold));
  }
}
