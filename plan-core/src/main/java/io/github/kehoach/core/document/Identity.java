package io.github.kehoach.core.document;

/** Whether two references mean one document. Numbers restart every year, so a date is needed. */
public enum Identity {
  /** Numbers and days agree, and the issuers, where both are named, are named alike. */
  SAME,
  /** Numbers or dates contradict each other. */
  DIFFERENT,
  /** Something that would decide is not printed, or the issuers are named in different words. */
  UNDECIDED
}
