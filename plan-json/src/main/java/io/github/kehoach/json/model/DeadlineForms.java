package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.WHOLE;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
import static io.github.kehoach.json.form.Part.requiredList;
import static io.github.kehoach.json.model.Scalars.CYCLE;
import static io.github.kehoach.json.model.Scalars.EDGE;
import static io.github.kehoach.json.model.Scalars.LAG_UNIT;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.TRIGGER_TYPE;
import static io.github.kehoach.json.model.Scalars.WEEKDAY;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.ChoiceForm.Variant;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/** Deadlines: {@code {"kind":"by","period":"2025-02"}} and the other kinds. */
public final class DeadlineForms {
  private static final Form<Deadline> PART = new Form.Later<>(() -> DeadlineForms.DEADLINE);

  private static final ObjectForm<Deadline.By> BY =
      RecordForm.of(
          Deadline.By.class, Deadline.By::new, required("period", PERIOD, Deadline.By::period));

  private static final ObjectForm<Deadline.Before> BEFORE =
      RecordForm.of(
          Deadline.Before.class,
          Deadline.Before::new,
          required("period", PERIOD, Deadline.Before::period));

  /** {@code {"kind":"every","cycle":"year","edge":"before","month":10}}. */
  private static final ObjectForm<Deadline.Every> EVERY =
      Table.built(Deadline.Every.class, () -> Deadline.every(Cycle.YEAR), EveryBuilder::build)
          .required("cycle", CYCLE, Deadline.Every::cycle, EveryBuilder::cycle)
          .withDefault("interval", WHOLE, Deadline.Every::interval, 1, EveryBuilder::interval)
          .withDefault("edge", EDGE, Deadline.Every::edge, Edge.BY, EveryBuilder::edge)
          .optionalNumber("month", Deadline.Every::month, EveryBuilder::inMonth)
          .optionalNumber("quarter", Deadline.Every::quarter, EveryBuilder::inQuarter)
          .optionalNumber("day", Deadline.Every::day, EveryBuilder::onDay)
          .optional("weekday", WEEKDAY, Deadline.Every::weekday, EveryBuilder::on)
          .optionalNumber("nth", Deadline.Every::nth, EveryBuilder::nth)
          .optionalNumber("workingDay", Deadline.Every::workingDay, EveryBuilder::onWorkingDay)
          .withDefault("offset", WHOLE, Deadline.Every::offset, 0, EveryBuilder::offset)
          .optional("from", PERIOD, Deadline.Every::from, EveryBuilder::from)
          .optional("until", PERIOD, Deadline.Every::until, EveryBuilder::until)
          .form();

  /** {@code {"kind":"continuous","cycle":"year","after":"2025"}}. */
  private static final ObjectForm<Deadline.Continuous> CONTINUOUS =
      RecordForm.of(
          Deadline.Continuous.class,
          (cycle, after, from, until) ->
              Deadline.Continuous.builder()
                  .cycle(cycle.orElse(null))
                  .start(start(after, from).orElse(null))
                  .until(until.orElse(null))
                  .build(),
          optional("cycle", CYCLE, Deadline.Continuous::cycle),
          optional("after", PERIOD, duty -> after(duty.start())),
          optional("from", PERIOD, duty -> from(duty.start())),
          optional("until", PERIOD, Deadline.Continuous::until));

  /** {@code {"kind":"open","after":"2025"}}. */
  private static final ObjectForm<Deadline.Open> OPEN =
      RecordForm.of(
          Deadline.Open.class,
          (after, from) -> new Deadline.Open(start(after, from)),
          optional("after", PERIOD, duty -> after(duty.start())),
          optional("from", PERIOD, duty -> from(duty.start())));

  private static final ObjectForm<Deadline.OnDemand> ON_DEMAND =
      RecordForm.of(
          Deadline.OnDemand.class,
          Deadline.OnDemand::new,
          required("when", WORDS, Deadline.OnDemand::when));

  /** {@code {"type":"issuance","by":"Trung ương","subject":"Đề án"}}. */
  public static final ObjectForm<Trigger> TRIGGER =
      Table.built(Trigger.class, Trigger::builder, Trigger.Builder::build)
          .required("type", TRIGGER_TYPE, Trigger::type, Trigger.Builder::type)
          .optional("by", WORDS, Trigger::by, Trigger.Builder::by)
          .optional("subject", WORDS, Trigger::subject, Trigger.Builder::subject)
          .form();

  /** {@code {"amount":15,"unit":"workingDay"}}. */
  public static final ObjectForm<Lag> LAG =
      RecordForm.of(
          Lag.class,
          Lag::new,
          required("amount", WHOLE, Lag::amount),
          required("unit", LAG_UNIT, Lag::unit));

  private static final ObjectForm<Deadline.Triggered> TRIGGERED =
      RecordForm.of(
          Deadline.Triggered.class,
          Deadline.Triggered::new,
          required("trigger", TRIGGER, Deadline.Triggered::trigger),
          optional("lag", LAG, Deadline.Triggered::lag));

  /** {@code {"kind":"allOf","parts":[…]}}, as written, without bringing into order. */
  private static final ObjectForm<Deadline.AllOf> ALL_OF =
      RecordForm.of(
          Deadline.AllOf.class,
          Deadline.AllOf::new,
          requiredList("parts", PART, Deadline.AllOf::parts));

  private static final ObjectForm<ScopedPart> SCOPED_PART =
      RecordForm.of(
          ScopedPart.class,
          ScopedPart::new,
          required("scope", WORDS, ScopedPart::scope),
          required("deadline", PART, ScopedPart::deadline));

  /** {@code {"kind":"scoped","parts":[{"scope":"…","deadline":{…}}]}}. */
  private static final ObjectForm<Deadline.Scoped> SCOPED =
      RecordForm.of(
          Deadline.Scoped.class,
          Deadline.Scoped::new,
          requiredList("parts", SCOPED_PART, Deadline.Scoped::parts));

  private static final ObjectForm<Deadline.Unstated> UNSTATED =
      RecordForm.of(Deadline.Unstated.class, Deadline.Unstated::new);

  private static final ObjectForm<Deadline.Unread> UNREAD =
      RecordForm.of(
          Deadline.Unread.class,
          Deadline.Unread::new,
          required("text", WORDS, Deadline.Unread::text));

  /** Any deadline. */
  public static final ChoiceForm<Deadline> DEADLINE =
      new ChoiceForm<>(
          Deadline.class,
          true,
          Stream.of(
                  BY,
                  BEFORE,
                  EVERY,
                  CONTINUOUS,
                  OPEN,
                  ON_DEMAND,
                  TRIGGERED,
                  ALL_OF,
                  SCOPED,
                  UNSTATED,
                  UNREAD)
              .map(Variant::of));

  private DeadlineForms() {}

  private static Optional<CalendarPeriod> after(Optional<Start> start) {
    return start.filter(when -> !when.inclusive()).map(Start::period);
  }

  private static Optional<CalendarPeriod> from(Optional<Start> start) {
    return start.filter(Start::inclusive).map(Start::period);
  }

  private static Optional<Start> start(
      Optional<CalendarPeriod> after, Optional<CalendarPeriod> from) {
    if (after.isPresent() && from.isPresent()) {
      throw new InvalidValueException(
          "Start.from", Phrases.requirement("not-beside-after"), after.get() + ", " + from.get());
    }
    return after.map(Start::after).or(() -> from.map(Start::from));
  }
}
