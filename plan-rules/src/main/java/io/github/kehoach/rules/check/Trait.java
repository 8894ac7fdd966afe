package io.github.kehoach.rules.check;

/**
 * What a task must have for a rule to have anything to say about it. {@link TaskTraits} tells all
 * traits of a task in one cheap pass, so that a sound task is shown to few rules. A trait may be
 * there where the rule then stays silent, and is never missing where it would speak; a rule without
 * a trait sees every task.
 */
enum Trait {
  /** It has no parts, and one of the five clarities is missing. */
  UNCLEAR,
  /** It names somebody in words that no agency is linked to. */
  UNLINKED,
  /** It names an id that the directory lacks. */
  UNKNOWN_AGENCY,
  /** It prints a known agency in words that are none of its names. */
  OTHER_WORDS,
  /** It is led by an agency that began or ends on a known day. */
  PASSING_AGENCY,
  /** It names one agency twice. */
  NAMED_TWICE,
  /** It is a part of another task. */
  PART,
  /** It is due on a day before the plan, or long after it. */
  DUE_AT_ODD_TIMES,
  /** A part of its deadline is one printed day. */
  DUE_ON_A_DAY,
  /** A part of its deadline recurs. */
  RECURRING,
  /** A part of its deadline waits for an event. */
  TRIGGERED,
  /** A part of its deadline is not understood. */
  PARTLY_UNREAD,
  /** Its deadline is typed, and the print is not the plainest way to say it. */
  TO_BE_READ,
  /** Its title or content says by when it is finished. */
  SAYS_BY_WHEN,
  /** Its title, or a name that is not the directory's own, holds a character that nobody sees. */
  HIDDEN_CHARACTERS,
  /** It carries out tasks of other documents. */
  LINKED,
  /** Somebody marked a doubt on it. */
  DOUBTED;

  /** Its place in the traits of a task. */
  @SuppressWarnings("EnumOrdinal") // the bit lives no longer than a run
  int bit() {
    return 1 << ordinal();
  }

  /** A check that is made only of tasks with this trait. */
  Rule.OfTask only(Rule.OfTask check) {
    return new Guarded(this, check);
  }

  /** The traits without which a check has nothing to say; none if it has to see every task. */
  static int neededBy(Rule.OfTask check) {
    return check instanceof Guarded guarded ? guarded.trait().bit() : 0;
  }

  /** A check with its trait. */
  record Guarded(Trait trait, Rule.OfTask check) implements Rule.OfTask {
    @Override
    public void look(Rule rule, TaskVisit task, Findings found) {
      check.look(rule, task, found);
    }
  }
}
