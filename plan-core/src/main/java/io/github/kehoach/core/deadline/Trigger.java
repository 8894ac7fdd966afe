package io.github.kehoach.core.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.internal.Shown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A one-off event that releases a task, in the words of the plan. Immutable and thread-safe; two
 * are equal if type and words are, letter for letter.
 *
 * <p>Laws: {@code trigger-sameness-ignores-spelling}, {@code trigger-sameness-needs-every-word}.
 */
public final class Trigger {
  /** Kinds of events. */
  public enum Type {
    /** A document is issued (ban hành). */
    ISSUANCE,
    /** Guidance is given (hướng dẫn). */
    GUIDANCE,
    /** A roadmap or another plan sets the time (theo lộ trình, theo kế hoạch của …). */
    ROADMAP,
    /** Something is approved (phê duyệt). */
    APPROVAL,
    /** A document takes effect (có hiệu lực). */
    EFFECT,
    /** Any other event (sự kiện). */
    EVENT;

    private final String code = Codes.of(this);

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

  private final Type type;
  private final Optional<String> by;
  private final Optional<String> subject;

  private Trigger(Builder builder) {
    this.type = Checks.required(builder.type, "Trigger.type");
    this.by = Checks.optional(builder.by);
    this.subject = Checks.optional(builder.subject);
  }

  /** An event of which the plan names neither author nor subject. */
  public static Trigger of(Type type) {
    return builder().type(type).build();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that has all fields of this event. */
  public Builder toBuilder() {
    return builder().type(type).by(by.orElse(null)).subject(subject.orElse(null));
  }

  /** What kind of event it is. */
  public Type type() {
    return type;
  }

  /** Who brings it about, such as "Trung ương", if the plan says so; not blank. */
  public Optional<String> by() {
    return by;
  }

  /** What it is about, such as "Đề án", if the plan says so; not blank. */
  public Optional<String> subject() {
    return subject;
  }

  /**
   * Whether two triggers are the same event as far as words can tell: equal type, and equal author
   * and subject after {@link Folding#fold}. Likeness is never enough.
   *
   * @return true if type and folded words are equal
   */
  public boolean isSameAs(Trigger other) {
    return key().equals(Checks.required(other, "Trigger.other").key());
  }

  /** The trigger reduced to what {@link #isSameAs} compares; fit as a key in a map. */
  public Object key() {
    return List.of(type, by.map(Folding::fold), subject.map(Folding::fold));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trigger that
        && type == that.type
        && by.equals(that.by)
        && subject.equals(that.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, by, subject);
  }

  @Override
  public String toString() {
    return Shown.of("Trigger")
        .with("type", type)
        .with("by", by)
        .with("subject", subject)
        .toString();
  }

  /** Builds triggers; the type is needed. Not thread-safe. */
  public static final class Builder {
    private @Nullable Type type;
    private @Nullable String by;
    private @Nullable String subject;

    private Builder() {}

    /** What kind of event it is; needed. */
    public Builder type(Type value) {
      type = value;
      return this;
    }

    /**
     * Who brings it about.
     *
     * @param words in the plan's words; null or blank if it does not say
     */
    public Builder by(@Nullable String words) {
      by = words;
      return this;
    }

    /**
     * What it is about.
     *
     * @param words in the plan's words; null or blank if it does not say
     */
    public Builder subject(@Nullable String words) {
      subject = words;
      return this;
    }

    /**
     * The event.
     *
     * @throws InvalidValueException if there is no type
     */
    public Trigger build() {
      return new Trigger(this);
    }
  }
}
