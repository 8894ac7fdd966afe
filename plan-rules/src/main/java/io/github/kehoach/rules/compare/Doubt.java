package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Text;

/** Why it cannot be said whether a duty is served. */
public enum Doubt {
  /** Nobody claims to understand the upper wording. */
  UPPER_UNREAD(
      "không xác định được nội dung thời hạn của cấp trên",
      "the upper wording has not been understood"),
  /** Nobody claims to understand the lower wording, and nothing else in the lower serves. */
  LOWER_UNREAD(
      "không xác định được nội dung thời hạn của cấp dưới",
      "the lower wording has not been understood"),
  /** A duty returns every so many cycles, and its first cycle is not stated. */
  FIRST_CYCLE_UNKNOWN("không nêu kỳ đầu tiên", "the first cycle is not stated"),
  /** The lower duty is stated for a scope of another name; it might be the same or the whole. */
  OTHER_SCOPE(
      "phạm vi của cấp dưới mang tên khác, có thể là cùng phạm vi hoặc không",
      "the lower scope has another name and may or may not be the same"),
  /** Both arise with a need, named in different words. */
  OTHER_NEED(
      "hai bên nêu nhu cầu bằng lời văn khác nhau", "the two name their need in different words"),
  /** Both wait for an event, and the events are not known to be the same. */
  OTHER_TRIGGER(
      "không rõ hai bên có chờ cùng một sự kiện hay không",
      "the two are not known to wait for the same event"),
  /** The upper waits for an event, and the lower does not. */
  NOT_TIED_TO_EVENT(
      "cấp trên chờ một sự kiện, cấp dưới thì không",
      "the upper waits for an event and the lower does not"),
  /** The lower waits for an event that may never come. */
  EVENT_MAY_NOT_COME(
      "sự kiện mà cấp dưới chờ có thể không xảy ra",
      "the event that the lower waits for may never come"),
  /** The same event, with lags that no calendar-free bound puts in order. */
  UNLIKE_LAGS(
      "hai khoảng thời gian có đơn vị khác nhau, hơn kém tùy ngày xảy ra sự kiện",
      "the two lags have different units, and which is longer depends on the day of the event");

  private final String vi;
  private final String en;

  Doubt(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The doubt in words, the second half of a sentence. */
  public Text text() {
    return Text.template(vi, en);
  }
}
