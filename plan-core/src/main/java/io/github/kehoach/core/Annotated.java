package io.github.kehoach.core;

import java.util.List;

/**
 * A value that stands in a document and so may carry more than the model knows: fields of other
 * systems, and marks of doubt about what was transcribed. Implementations are immutable.
 */
public interface Annotated {
  /** Fields that the model does not know, in the order in which they came. */
  Extensions extensions();

  /** Marks of doubt about single fields of this value. */
  List<Doubt> doubts();
}
