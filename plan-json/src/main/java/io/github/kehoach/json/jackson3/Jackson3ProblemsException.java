package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.Problem;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * A value that a mapper with the {@link KeHoachJackson3Module} cannot read, with all problems of
 * that value; the message is the first one, with the mapper's path.
 */
public final class Jackson3ProblemsException extends InvalidFormatException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  Jackson3ProblemsException(JsonParser parser, List<Problem> problems, Class<?> type) {
    super(parser, problems.get(0).text().en(), null, type);
    this.problems = List.copyOf(problems);
  }

  /** The first problem. */
  public Problem problem() {
    return problems.get(0);
  }

  /** All problems in the order of the value. */
  public List<Problem> problems() {
    return problems;
  }
}
