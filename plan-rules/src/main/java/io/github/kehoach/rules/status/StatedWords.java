package io.github.kehoach.rules.status;

import io.github.kehoach.core.Folding;
import io.github.kehoach.rules.words.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the usual words of agencies for a state claim. Other words claim nothing. The words are
 * data.
 */
final class StatedWords {
  /** What words claim of a task. */
  enum Claim {
    DONE,
    DONE_IN_TIME,
    DONE_LATE,
    OPEN,
    OPEN_LATE;

    boolean fits(TaskState state) {
      return switch (this) {
        case DONE -> state.isDone();
        case DONE_IN_TIME -> state.isDone() && !state.isLate();
        case DONE_LATE -> state == TaskState.DONE_LATE;
        case OPEN -> state.isOpen();
        case OPEN_LATE -> state == TaskState.OPEN_LATE;
      };
    }
  }

  private static final Map<String, Claim> CLAIMS =
      Arrays.stream(Claim.values())
          .flatMap(
              claim ->
                  WordList.of("stated-" + claim.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                      .printed()
                      .stream()
                      .map(phrase -> Map.entry(Folding.fold(phrase), claim)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private StatedWords() {}

  static Optional<Claim> claim(String words) {
    return Optional.ofNullable(CLAIMS.get(Folding.fold(words)));
  }
}
