package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;

/** Kinds of deadlines with one field or none. */
final class PlainForms {
  private PlainForms() {}

  /** {@code {"kind":"by","period":"2025-04"}}. */
  static final class By extends ObjectForm<Deadline.By> {
    private final Field<Deadline.By, CalendarPeriod> period =
        required("period", Scalar.PERIOD, Deadline.By::period);

    By() {
      super("By", "by");
    }

    @Override
    Deadline.By build(Slots slots) {
      return new Deadline.By(slots.get(period));
    }
  }

  /** {@code {"kind":"before","period":"2025-12"}}. */
  static final class Before extends ObjectForm<Deadline.Before> {
    private final Field<Deadline.Before, CalendarPeriod> period =
        required("period", Scalar.PERIOD, Deadline.Before::period);

    Before() {
      super("Before", "before");
    }

    @Override
    String restriction() {
      return """
          {"properties": {"period": {"not": {"pattern": "^0001(?:-01(?:-01)?|-Q1|-S1)?(?:/|$)"}}}}""";
    }

    @Override
    Deadline.Before build(Slots slots) {
      return new Deadline.Before(slots.get(period));
    }
  }

  /** {@code {"kind":"onDemand","when":"khi có yêu cầu"}}. */
  static final class OnDemand extends ObjectForm<Deadline.OnDemand> {
    private final Field<Deadline.OnDemand, String> when =
        required("when", Scalar.WORDS, Deadline.OnDemand::when);

    OnDemand() {
      super("OnDemand", "onDemand");
    }

    @Override
    Deadline.OnDemand build(Slots slots) {
      return new Deadline.OnDemand(slots.get(when));
    }
  }

  /** {@code {"kind":"unstated"}}. */
  static final class Unstated extends ObjectForm<Deadline.Unstated> {
    Unstated() {
      super("Unstated", "unstated");
    }

    @Override
    Deadline.Unstated build(Slots slots) {
      return Deadline.unstated();
    }
  }

  /** {@code {"kind":"unread","text":"sau Tết"}}. */
  static final class Unread extends ObjectForm<Deadline.Unread> {
    private final Field<Deadline.Unread, String> text =
        required("text", Scalar.WORDS, Deadline.Unread::text);

    Unread() {
      super("Unread", "unread");
    }

    @Override
    Deadline.Unread build(Slots slots) {
      return new Deadline.Unread(slots.get(text));
    }
  }
}
