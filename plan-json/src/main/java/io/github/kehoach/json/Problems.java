package io.github.kehoach.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The problems and informations of one document, up to a limit. Not thread-safe. */
final class Problems {
  /** Ends reading early. Carries no stack trace because it never leaves this package. */
  static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  private final int most;
  private final Position end;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> informations = new ArrayList<>();

  Problems(int most) {
    this(most, Position.UNKNOWN);
  }

  /**
   * No problems yet.
   *
   * @param end the place that is named when there are too many
   */
  Problems(int most, Position end) {
    this.most = most;
    this.end = end;
  }

  int count() {
    return problems.size();
  }

  Problem first() {
    return problems.get(0);
  }

  void add(Problem problem) throws Enough {
    if (problems.size() == most) {
      sort();
      problems.add(Problem.of(ProblemCode.TOO_MANY, "", end, most));
      throw new Enough();
    }
    problems.add(problem);
  }

  /** Takes one problem that makes all others meaningless. */
  void only(Problem problem) throws Enough {
    problems.clear();
    problems.add(problem);
    throw new Enough();
  }

  void inform(Supplier<Problem> information) {
    if (informations.size() < most) {
      informations.add(information.get());
    }
  }

  /** What explains the other informations stands before them, and is never the one left out. */
  void informFirst(Problem information) {
    informations.add(0, information);
    if (informations.size() > most) {
      informations.remove(most);
    }
  }

  List<Problem> informations() {
    return List.copyOf(informations);
  }

  /** All problems in the order of the document. */
  List<Problem> inOrder() {
    if (problems.size() <= most) {
      sort();
    }
    return List.copyOf(problems);
  }

  private void sort() {
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
  }
}
