package io.github.kehoach.json;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be read, with all the reasons. */
public final class JsonProblemsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient List<Problem> problems;

  /**
   * A refusal of a document.
   *
   * @param problems all of them, at least one; the message shows the first ten
   */
  public JsonProblemsException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> "\n  " + problem.text().en())
            .collect(Collectors.joining());
    String rest = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "";
    return "the document cannot be read; problems: " + problems.size() + shown + rest;
  }

  /** All problems in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
