package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.WHOLE;
import static io.github.kehoach.json.model.Scalars.CYCLE;
import static io.github.kehoach.json.model.Scalars.EDGE;
import static io.github.kehoach.json.model.Scalars.LAG_UNIT;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.TRIGGER_TYPE;
import static io.github.kehoach.json.model.Scalars.WEEKDAY;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.ChoiceForm.Variant;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Deadlines: {@code {"kind":"by","period":"2025-02"}} and the other kinds. */
public final class DeadlineForms {
  private static final Form<Deadline> PART = Form.later(() -> DeadlineForms.DEADLINE);

  private static final ObjectForm<Deadline.By> BY =
      Table.variant(
          "By",
          "by",
          table -> {
            var period = table.required("period", PERIOD, Deadline.By::period);
            return values -> new Deadline.By(values.get(period));
          });

  private static final ObjectForm<Deadline.Before> BEFORE =
      Table.variant(
          "Before",
          "before",
          table -> {
            var period = table.required("period", PERIOD, Deadline.Before::period);
            table.restriction(
                """
                {"properties": {"period": {"not": {"pattern": "^0001(?:-01(?:-01)?|-Q1|-S1)?(?:/|$)"}}}}""");
            return values -> new Deadline.Before(values.get(period));
          });

  /** {@code {"kind":"every","cycle":"year","edge":"before","month":10}}. */
  private static final ObjectForm<Deadline.Every> EVERY =
      Table.variant(
          "Every",
          "every",
          table -> {
            var cycle = table.required("cycle", CYCLE, Deadline.Every::cycle);
            var interval = table.withDefault("interval", WHOLE, Deadline.Every::interval, 1);
            var edge = table.withDefault("edge", EDGE, Deadline.Every::edge, Edge.BY);
            var month = table.optionalNumber("month", Deadline.Every::month);
            var quarter = table.optionalNumber("quarter", Deadline.Every::quarter);
            var day = table.optionalNumber("day", Deadline.Every::day);
            var weekday = table.optional("weekday", WEEKDAY, Deadline.Every::weekday);
            var nth = table.optionalNumber("nth", Deadline.Every::nth);
            var workingDay = table.optionalNumber("workingDay", Deadline.Every::workingDay);
            var offset = table.withDefault("offset", WHOLE, Deadline.Every::offset, 0);
            var from = table.optional("from", PERIOD, Deadline.Every::from);
            var until = table.optional("until", PERIOD, Deadline.Every::until);
            table.restriction(
                """
                {"properties": {
                  "interval": {"minimum": 1, "maximum": 1000},
                  "offset": {"minimum": 0, "maximum": 100},
                  "month": {"enum": [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]},
                  "quarter": {"minimum": 1, "maximum": 4},
                  "day": {"minimum": -1, "maximum": 31, "not": {"const": 0}},
                  "nth": {"enum": [-1, 1, 2, 3, 4]},
                  "workingDay": {"minimum": -1, "maximum": 10, "not": {"const": 0}}},
                 "not": {"anyOf": [
                  {"required": ["month", "quarter"]}, {"required": ["day", "weekday"]},
                  {"required": ["day", "workingDay"]}, {"required": ["weekday", "workingDay"]}]},
                 "dependentRequired": {"nth": ["weekday"]},
                 "allOf": [
                  {"if": {"properties": {"cycle": {"const": "week"}}}, "else": {"dependentRequired": {"weekday": ["nth"]}}},
                  {"if": {"properties": {"cycle": {"enum": ["day", "week"]}}},
                   "then": {"properties": {"day": false, "nth": false, "workingDay": false}}},
                  {"if": {"properties": {"cycle": {"enum": ["day", "week", "month"]}}},
                   "then": {"properties": {"month": false}}, "else": {"dependentRequired": {"day": ["month"], "nth": ["month"], "workingDay": ["month"]}}},
                  {"if": {"properties": {"cycle": {"const": "year"}}}, "else": {"properties": {"quarter": false}}},
                  {"if": {"properties": {"cycle": {"const": "quarter"}}}, "then": {"properties": {"month": {"maximum": 3}}}},
                  {"if": {"properties": {"cycle": {"const": "halfYear"}}}, "then": {"properties": {"month": {"maximum": 6}}}},
                  {"if": {"properties": {"cycle": {"const": "year"}, "month": {"enum": [4, 6, 9, 11]}}, "required": ["month"]},
                   "then": {"properties": {"day": {"maximum": 30}}}},
                  {"if": {"properties": {"cycle": {"const": "year"}, "month": {"const": 2}}, "required": ["month"]},
                   "then": {"properties": {"day": {"maximum": 29}}}}]}""");
            return values ->
                Deadline.every(values.get(cycle))
                    .interval(values.get(interval))
                    .edge(values.get(edge))
                    .inMonth(boxed(values.get(month)))
                    .inQuarter(boxed(values.get(quarter)))
                    .onDay(boxed(values.get(day)))
                    .on(values.orNull(weekday))
                    .nth(boxed(values.get(nth)))
                    .onWorkingDay(boxed(values.get(workingDay)))
                    .offset(values.get(offset))
                    .from(values.orNull(from))
                    .until(values.orNull(until))
                    .build();
          });

  private static final String STANDING =
      """
      {"properties": {"after": {"not": {"pattern": "(?:^|/)9999(?:-12(?:-31)?|-Q4|-S2)?$"}}},
       "not": {"required": ["after", "from"]}}""";

  /** {@code {"kind":"continuous","cycle":"year","after":"2025"}}. */
  private static final ObjectForm<Deadline.Continuous> CONTINUOUS =
      Table.variant(
          "Continuous",
          "continuous",
          table -> {
            var cycle = table.optional("cycle", CYCLE, Deadline.Continuous::cycle);
            var after = table.optional("after", PERIOD, duty -> after(duty.start()));
            var from = table.optional("from", PERIOD, duty -> from(duty.start()));
            var until = table.optional("until", PERIOD, Deadline.Continuous::until);
            table.restriction(STANDING);
            return values ->
                Deadline.Continuous.builder()
                    .cycle(values.orNull(cycle))
                    .start(start(values.get(after), values.get(from)).orElse(null))
                    .until(values.orNull(until))
                    .build();
          });

  /** {@code {"kind":"open","after":"2025"}}. */
  private static final ObjectForm<Deadline.Open> OPEN =
      Table.variant(
          "Open",
          "open",
          table -> {
            var after = table.optional("after", PERIOD, duty -> after(duty.start()));
            var from = table.optional("from", PERIOD, duty -> from(duty.start()));
            table.restriction(STANDING);
            return values -> new Deadline.Open(start(values.get(after), values.get(from)));
          });

  private static final ObjectForm<Deadline.OnDemand> ON_DEMAND =
      Table.variant(
          "OnDemand",
          "onDemand",
          table -> {
            var when = table.required("when", WORDS, Deadline.OnDemand::when);
            return values -> new Deadline.OnDemand(values.get(when));
          });

  /** {@code {"type":"issuance","by":"Trung ương","subject":"Đề án"}}. */
  public static final ObjectForm<Trigger> TRIGGER =
      Table.<Trigger, Trigger.Builder>built("Trigger", Trigger::builder, Trigger.Builder::build)
          .required("type", TRIGGER_TYPE, Trigger::type, Trigger.Builder::type)
          .optional("by", WORDS, Trigger::by, Trigger.Builder::by)
          .optional("subject", WORDS, Trigger::subject, Trigger.Builder::subject)
          .form();

  /** {@code {"amount":15,"unit":"workingDay"}}. */
  public static final ObjectForm<Lag> LAG =
      Table.of(
          "Lag",
          table -> {
            var amount = table.required("amount", WHOLE, Lag::amount);
            var unit = table.required("unit", LAG_UNIT, Lag::unit);
            table.restriction(
                """
                {"properties": {"amount": {"minimum": -10000, "maximum": 10000}}}""");
            return values -> new Lag(values.get(amount), values.get(unit));
          });

  private static final ObjectForm<Deadline.Triggered> TRIGGERED =
      Table.variant(
          "Triggered",
          "triggered",
          table -> {
            var trigger = table.required("trigger", TRIGGER, Deadline.Triggered::trigger);
            var lag = table.optional("lag", LAG, Deadline.Triggered::lag);
            return values -> new Deadline.Triggered(values.get(trigger), values.get(lag));
          });

  /** {@code {"kind":"allOf","parts":[…]}}, as written, without bringing into order. */
  private static final ObjectForm<Deadline.AllOf> ALL_OF =
      Table.variant(
          "AllOf",
          "allOf",
          table -> {
            var parts = table.requiredList("parts", PART, Deadline.AllOf::parts);
            table.restriction(
                """
                {"properties": {"parts": {"minItems": 2, "uniqueItems": true,
                  "items": {"not": {"properties": {"kind": {"enum": ["allOf", "unstated"]}}}}}}}""");
            return values -> new Deadline.AllOf(values.get(parts));
          });

  private static final ObjectForm<ScopedPart> SCOPED_PART =
      Table.of(
          "ScopedPart",
          table -> {
            var scope = table.required("scope", WORDS, ScopedPart::scope);
            var deadline = table.required("deadline", PART, ScopedPart::deadline);
            table.restriction(
                """
                {"properties": {"deadline": {
                  "not": {"properties": {"kind": {"enum": ["scoped", "unstated"]}}},
                  "if": {"properties": {"kind": {"const": "allOf"}}},
                  "then": {"properties": {"parts": {"not": {
                    "contains": {"properties": {"kind": {"const": "scoped"}}}}}}}}}}""");
            return values -> new ScopedPart(values.get(scope), values.get(deadline));
          });

  /** {@code {"kind":"scoped","parts":[{"scope":"…","deadline":{…}}]}}. */
  private static final ObjectForm<Deadline.Scoped> SCOPED =
      Table.variant(
          "Scoped",
          "scoped",
          table -> {
            var parts = table.requiredList("parts", SCOPED_PART, Deadline.Scoped::parts);
            table.restriction(
                """
                {"properties": {"parts": {"minItems": 1, "uniqueItems": true}}}""");
            return values -> new Deadline.Scoped(values.get(parts));
          });

  private static final ObjectForm<Deadline.Unstated> UNSTATED =
      Table.variant("Unstated", "unstated", table -> values -> Deadline.unstated());

  private static final ObjectForm<Deadline.Unread> UNREAD =
      Table.variant(
          "Unread",
          "unread",
          table -> {
            var text = table.required("text", WORDS, Deadline.Unread::text);
            return values -> new Deadline.Unread(values.get(text));
          });

  /** Any deadline. */
  public static final ChoiceForm<Deadline> DEADLINE =
      new ChoiceForm<>(
          "Deadline",
          true,
          List.of(
              new Variant<>(Deadline.By.class, BY),
              new Variant<>(Deadline.Before.class, BEFORE),
              new Variant<>(Deadline.Every.class, EVERY),
              new Variant<>(Deadline.Continuous.class, CONTINUOUS),
              new Variant<>(Deadline.Open.class, OPEN),
              new Variant<>(Deadline.OnDemand.class, ON_DEMAND),
              new Variant<>(Deadline.Triggered.class, TRIGGERED),
              new Variant<>(Deadline.AllOf.class, ALL_OF),
              new Variant<>(Deadline.Scoped.class, SCOPED),
              new Variant<>(Deadline.Unstated.class, UNSTATED),
              new Variant<>(Deadline.Unread.class, UNREAD)));

  private DeadlineForms() {}

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isEmpty() ? null : number.getAsInt();
  }

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
          "Start.from", FormRequirements.NOT_BESIDE_AFTER, after.get() + ", " + from.get());
    }
    return after.map(Start::after).or(() -> from.map(Start::from));
  }
}
