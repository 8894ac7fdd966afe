package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.EveryBuilder;
import java.util.function.UnaryOperator;

/**
 * One step of building a rule of recurrence.
 *
 * @param name the step as a reader of a failure sees it
 * @param step what it does
 */
public record EveryStep(String name, UnaryOperator<EveryBuilder> step) {
  @Override
  public String toString() {
    return name;
  }
}
