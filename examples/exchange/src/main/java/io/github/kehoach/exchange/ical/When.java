package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a to-do is due: on a day, on a day and again by a rule, or never, with the reason.
 *
 * @param day the due day, the first one of a rule
 * @param rule value of {@code RRULE}; only beside a day
 * @param comment what a reader has to know; always there without a day
 */
record When(Optional<LocalDate> day, Optional<String> rule, Optional<Text> comment) {
  static When on(LocalDate day) {
    return new When(Optional.of(day), Optional.empty(), Optional.empty());
  }

  static When again(LocalDate first, String rule) {
    return new When(Optional.of(first), Optional.of(rule), Optional.empty());
  }

  static When never(Text why) {
    return new When(Optional.empty(), Optional.empty(), Optional.of(why));
  }
}
