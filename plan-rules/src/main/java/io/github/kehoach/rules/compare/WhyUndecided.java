package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;

/** Why it cannot be said whether a duty is served. */
public enum WhyUndecided {
  /** Nobody claims to understand the upper wording. */
  UPPER_UNREAD,
  /** Nobody claims to understand the lower wording, and nothing else in the lower serves. */
  LOWER_UNREAD,
  /** A duty returns every so many cycles, and its first cycle is not stated. */
  FIRST_CYCLE_UNKNOWN,
  /** One of the two is due on a working day, which only a calendar knows. */
  WORKING_DAY,
  /** The lower duty is stated for a scope of another name; it might be the same or the whole. */
  OTHER_SCOPE,
  /** Both arise with a need, named in different words. */
  OTHER_NEED,
  /** Both wait for an event, and the events are not known to be the same. */
  OTHER_TRIGGER,
  /** The upper waits for an event, and the lower does not. */
  NOT_TIED_TO_EVENT,
  /** The lower waits for an event that may never come. */
  EVENT_MAY_NOT_COME,
  /** The same event, with lags that no calendar-free bound puts in order. */
  UNLIKE_LAGS;

  /** The doubt in words, the second half of a sentence. */
  public Text text() {
    return Messages.text("doubt." + Codes.of(this));
  }
}
