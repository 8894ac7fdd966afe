package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link TargetWording#read} found in a text. Immutable and thread-safe.
 *
 * @param target what is to be reached; empty exactly if the certainty is {@link Certainty#UNREAD}
 * @param unit what the number counts, where the text itself says it
 * @param horizon by when, where the text itself says it
 * @param certainty that of the weakest part
 * @param parts the parts that were read, in the order of the text
 * @param assumed what was taken for granted; not empty exactly if the certainty is {@link
 *     Certainty#ASSUMED}
 * @param problems why nothing was read; empty unless the certainty is {@link Certainty#UNREAD}
 */
public record TargetReading(
    Optional<Target> target,
    Optional<Unit> unit,
    Optional<Horizon> horizon,
    Certainty certainty,
    List<Fragment> parts,
    List<Remark> assumed,
    List<Remark> problems) {
  /** Refuses null. */
  public TargetReading {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(horizon, "horizon");
    Objects.requireNonNull(certainty, "certainty");
    parts = List.copyOf(parts);
    assumed = List.copyOf(assumed);
    problems = List.copyOf(problems);
  }

  /** What a part of the text gave. */
  public enum Kind {
    /** A sign or words such as "ít nhất", "trở lên". */
    COMPARISON,
    /** A number of the target. */
    VALUE,
    /** What it counts. */
    UNIT,
    /** The words that make the number a rank. */
    RANK,
    /** A year by which the target is to be reached. */
    HORIZON,
    /** Words that stand in {@link Target#stated}. */
    WORDS
  }

  /**
   * Where a part stands in the caller's text.
   *
   * @param kind what it gave
   * @param span its characters
   */
  public record Fragment(Kind kind, TextSpan span) {
    /** Refuses null. */
    public Fragment {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(span, "span");
    }
  }
}
