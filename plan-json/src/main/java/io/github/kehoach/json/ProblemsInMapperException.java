package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.List;

/**
 * A value that a mapper with the {@link KeHoachModule} cannot read, with all problems of that
 * value; the message is the first one, with the mapper's path.
 */
public final class ProblemsInMapperException extends InvalidFormatException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ProblemsInMapperException(JsonParser parser, List<Problem> problems, Class<?> type) {
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
