package io.github.kehoach.core.document;

import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;

/** Compares the keys of documents: numbers first, then dates as exactly as both are known. */
final class Keys {
  private Keys() {}

  static Identity identity(
      Optional<DocumentNumber> number,
      Optional<CalendarPeriod> date,
      Optional<DocumentNumber> otherNumber,
      Optional<CalendarPeriod> otherDate) {
    boolean serials =
        number.filter(DocumentNumber::hasSerial).isPresent()
            && otherNumber.filter(DocumentNumber::hasSerial).isPresent();
    if (serials && !number.get().isSameAs(otherNumber.get())) {
      return Identity.DIFFERENT;
    }
    if (date.isEmpty() || otherDate.isEmpty()) {
      return Identity.UNDECIDED;
    }
    if (!date.get().days().overlaps(otherDate.get().days())) {
      return Identity.DIFFERENT;
    }
    boolean days =
        date.get() instanceof CalendarPeriod.Day && otherDate.get() instanceof CalendarPeriod.Day;
    return serials && days ? Identity.SAME : Identity.UNDECIDED;
  }
}
