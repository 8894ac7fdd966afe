package io.github.kehoach.core.document;

import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * What identifies a document: number, date and issuer, each as far as it is known.
 *
 * @param issuer a name of who issued it; two names may mean one body
 */
record Keys(
    Optional<DocumentNumber> number, Optional<CalendarPeriod> date, Optional<String> issuer) {

  Identity identityWith(Keys other) {
    Identity numbers = compare(number, other.number, Keys::numbers);
    Identity dates = compare(date, other.date, Keys::dates);
    if (numbers == Identity.DIFFERENT || dates == Identity.DIFFERENT) {
      return Identity.DIFFERENT;
    }
    boolean namedAlike = issuer.isEmpty() || other.issuer.isEmpty() || issuer.equals(other.issuer);
    return numbers == Identity.SAME && dates == Identity.SAME && namedAlike
        ? Identity.SAME
        : Identity.UNDECIDED;
  }

  private static <T> Identity compare(
      Optional<T> one, Optional<T> other, BiFunction<T, T, Identity> both) {
    return one.flatMap(left -> other.map(right -> both.apply(left, right)))
        .orElse(Identity.UNDECIDED);
  }

  /** Unlike parts contradict each other; a part that only one of them prints decides nothing. */
  private static Identity numbers(DocumentNumber one, DocumentNumber other) {
    if (one.isWords() || other.isWords()) {
      return Identity.UNDECIDED;
    }
    if (!one.symbol().equals(other.symbol())
        || (one.hasSerial() && other.hasSerial() && !one.plainSerial().equals(other.plainSerial()))
        || contradict(one.year(), other.year())) {
      return Identity.DIFFERENT;
    }
    boolean complete =
        one.hasSerial() && other.hasSerial() && one.year().isPresent() == other.year().isPresent();
    return complete ? Identity.SAME : Identity.UNDECIDED;
  }

  private static boolean contradict(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Identity dates(CalendarPeriod one, CalendarPeriod other) {
    if (!one.days().overlaps(other.days())) {
      return Identity.DIFFERENT;
    }
    return isDay(one) && isDay(other) ? Identity.SAME : Identity.UNDECIDED;
  }

  private static boolean isDay(CalendarPeriod period) {
    return period.firstDay().equals(period.lastDay());
  }
}
