package io.github.kehoach.rules.compare;

import java.util.Optional;

/** The best of several verdicts on one upper duty. */
final class BestVerdict {
  private Verdict verdict;

  BestVerdict(Verdict ifNothingElse) {
    this.verdict = ifNothingElse;
  }

  void add(Verdict other) {
    int better = Strength.of(other).compareTo(Strength.of(verdict));
    if (better > 0 || (better == 0 && comesNearer(other))) {
      verdict = other;
    }
  }

  /** A working day may come early enough. */
  BestVerdict addWorkingDays(LowerDuties lower) {
    lower
        .anyOnWorkingDay()
        .ifPresent(duty -> add(new Verdict.Undecided(WhyUndecided.WORKING_DAY, Optional.of(duty))));
    return this;
  }

  /** An unread duty might serve anything. */
  BestVerdict addUnread(LowerDuties lower) {
    lower
        .unread()
        .ifPresent(
            duty -> add(new Verdict.Undecided(WhyUndecided.LOWER_UNREAD, Optional.of(duty))));
    return this;
  }

  Verdict verdict() {
    return verdict;
  }

  /** A choice among equally strong verdicts that does not depend on the order of parts. */
  private boolean comesNearer(Verdict other) {
    if (verdict instanceof Verdict.Later mine && other instanceof Verdict.Later its) {
      return its.lateDays() < mine.lateDays();
    }
    return verdict instanceof Verdict.Undecided mine
        && other instanceof Verdict.Undecided its
        && its.why().compareTo(mine.why()) < 0;
  }
}
