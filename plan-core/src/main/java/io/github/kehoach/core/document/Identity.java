package io.github.kehoach.core.document;

/** Whether two references mean one document. Numbers restart every year, so a date is needed. */
public enum Identity {
  /** Number and date agree, and no issuer contradicts. */
  SAME,
  /** Number, date or issuer contradict each other. */
  DIFFERENT,
  /** Something that would decide is not printed. */
  UNDECIDED
}
