package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.List;
import java.util.Objects;

/**
 * What {@link DeadlineWording#read} found in a text. Immutable and thread-safe.
 *
 * @param deadline what the words mean; a part that is not understood is {@link Deadline.Unread}
 * @param certainty that of the weakest part
 * @param assumed what was taken for granted, such as the year or a rule of the Civil Code; empty if
 *     the certainty is {@link Certainty#CERTAIN}
 * @param spans where each part of the deadline stands in the caller's text
 * @param problems why parts are not understood
 */
public record DeadlineReading(
    Deadline deadline,
    Certainty certainty,
    List<Remark> assumed,
    List<Span> spans,
    List<Remark> problems) {
  /** Refuses null. */
  public DeadlineReading {
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(certainty, "certainty");
    assumed = List.copyOf(assumed);
    spans = List.copyOf(spans);
    problems = List.copyOf(problems);
  }

  /**
   * Where a part of the deadline stands in the caller's text.
   *
   * @param path JSON Pointer inside the deadline, empty for the whole, such as {@code /parts/1}
   * @param span its characters
   */
  public record Span(String path, TextSpan span) {
    /** Refuses null. */
    public Span {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(span, "span");
    }
  }
}
