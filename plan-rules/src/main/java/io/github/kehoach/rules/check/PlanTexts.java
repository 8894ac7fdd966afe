package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.words.WordList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The texts of a plan as rules read them: each is read once, whichever rule asks first. What is
 * kept has a limit, so that a stream without end may share one. Thread-safe.
 */
final class PlanTexts {
  private static final int MOST_TEXTS = 4_096;
  private static final int MOST_LETTERS = 8_000_000;

  private final Function<String, DeadlineReading> read;
  private final Map<String, DeadlineReading> readings = new ConcurrentHashMap<>();
  private final Map<String, String> folded = new ConcurrentHashMap<>();
  private final AtomicLong letters = new AtomicLong();

  PlanTexts(PlanHead head) {
    this.read =
        head.document()
            .date()
            .<Function<String, DeadlineReading>>map(
                issued -> words -> DeadlineWording.read(words, issued))
            .orElse(DeadlineWording::read);
  }

  DeadlineReading reading(String text) {
    return kept(readings, text, read);
  }

  String folded(String text) {
    return kept(folded, text, WordList::folded);
  }

  private <V> V kept(Map<String, V> known, String text, Function<String, V> make) {
    V before = known.get(text);
    if (before != null) {
      return before;
    }
    if (known.size() >= MOST_TEXTS || letters.addAndGet(text.length()) > MOST_LETTERS) {
      known.clear();
      letters.set(text.length());
    }
    V made = make.apply(text);
    known.put(text, made);
    return made;
  }
}
