package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.internal.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What any fact may carry beside its own content. Immutable and thread-safe.
 *
 * @param source where the fact comes from, such as a report's number; not blank
 * @param note a remark for people; not blank
 * @param extensions fields that the model does not know
 * @param doubts marks of doubt
 */
public record FactNotes(
    Optional<String> source, Optional<String> note, Extensions extensions, List<Doubt> doubts)
    implements Annotated {
  private static final FactNotes NONE =
      new FactNotes(Optional.empty(), Optional.empty(), Extensions.none(), List.of());

  /**
   * Refuses blank texts.
   *
   * @throws io.github.kehoach.core.InvalidValueException if a text is there and blank
   */
  public FactNotes {
    Checks.text(source, "Fact.source");
    Checks.text(note, "Fact.note");
    Objects.requireNonNull(extensions, "extensions");
    doubts = List.copyOf(Objects.requireNonNull(doubts, "doubts"));
  }

  /** Nothing beside the fact. */
  public static FactNotes none() {
    return NONE;
  }

  /** A source beside the fact. */
  public FactNotes from(String words) {
    return new FactNotes(Optional.of(Checks.text(words, "Fact.source")), note, extensions, doubts);
  }

  /** A remark beside the fact. */
  public FactNotes remark(String words) {
    return new FactNotes(source, Optional.of(Checks.text(words, "Fact.note")), extensions, doubts);
  }
}
