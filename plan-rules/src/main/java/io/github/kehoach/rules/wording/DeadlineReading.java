package io.github.kehoach.rules.wording;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.Text;
import java.util.List;
import java.util.Objects;

/**
 * What {@link DeadlineWording#read} found in a text. Immutable and thread-safe.
 *
 * @param deadline what the words mean; a part that is not understood is {@link Deadline.Unread}
 * @param certainty that of the weakest part
 * @param assumed what was taken for granted, in the order of the words; empty if the certainty is
 *     {@link Certainty#CERTAIN}
 * @param spans where each part of the deadline stands in the caller's text
 * @param problems why parts are not understood
 */
public record DeadlineReading(
    Deadline deadline,
    Certainty certainty,
    List<Assumption> assumed,
    List<Span> spans,
    List<Problem> problems) {
  /** Refuses null. */
  public DeadlineReading {
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(certainty, "certainty");
    assumed = List.copyOf(assumed);
    spans = List.copyOf(spans);
    problems = List.copyOf(problems);
  }

  /**
   * Something taken for granted.
   *
   * @param code what it is, such as {@code year} or {@code middle-of-month}
   * @param text what was assumed and by which rule, for a person
   */
  public record Assumption(String code, Text text) {
    /** Refuses null. */
    public Assumption {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Where a part of the deadline stands in the caller's text.
   *
   * @param path JSON Pointer inside the deadline, empty for the whole, such as {@code /parts/1}
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Span(String path, int start, int end) {
    /** Refuses null. */
    public Span {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * Why a part is not understood.
   *
   * @param code stable id in words, such as {@code impossible-date}
   * @param start index of the first character concerned
   * @param end index after the last character concerned
   * @param text for a person
   */
  public record Problem(String code, int start, int end, Text text) {
    /** Refuses null. */
    public Problem {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(text, "text");
    }
  }
}
