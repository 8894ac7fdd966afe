package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code {"tasks":3,"doneInTime":1,"openLate":2,"doneRate":{…},…}}: the cells, and what follows
 * from them, which is checked when it is read.
 */
final class TallyForm extends ObjectForm<Tally> {
  static final TallyForm TALLY = new TallyForm();

  private final Field<Tally, Integer> tasks = required("tasks", Numbers.COUNT, Tally::tasks);
  private final Map<TaskState, Field<Tally, Integer>> cells = cells();
  private final Field<Tally, Rate> doneRate = rate("doneRate", Tally::doneRate);
  private final Field<Tally, Rate> inTimeRate = rate("inTimeRate", Tally::inTimeRate);
  private final Field<Tally, Rate> overdueRate = rate("overdueRate", Tally::overdueRate);

  private TallyForm() {
    super("Tally");
  }

  private Map<TaskState, Field<Tally, Integer>> cells() {
    Map<TaskState, Field<Tally, Integer>> fields = new EnumMap<>(TaskState.class);
    for (TaskState state : TaskState.values()) {
      fields.put(
          state, withDefault(state.toString(), Numbers.COUNT, tally -> tally.count(state), 0));
    }
    return fields;
  }

  private Field<Tally, Rate> rate(String name, Function<Tally, Rate> getter) {
    return optional(name, RateForm.RATE, tally -> Optional.of(getter.apply(tally)));
  }

  @Override
  Tally build(Slots slots) {
    Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
    cells.forEach((state, field) -> counts.put(state, slots.get(field)));
    Tally tally = new Tally(counts);
    if (tally.tasks() != slots.get(tasks)) {
      throw new InvalidValueException("Tally.tasks", "be the sum of the cells", slots.get(tasks));
    }
    check(slots, doneRate, tally.doneRate());
    check(slots, inTimeRate, tally.inTimeRate());
    check(slots, overdueRate, tally.overdueRate());
    return tally;
  }

  private static void check(Slots slots, Field<Tally, Rate> field, Rate rate) {
    Rate read = slots.optional(field).orElse(rate);
    if (!read.equals(rate)) {
      throw new InvalidValueException(
          "Tally." + field.name(), "follow from the cells: " + rate, read);
    }
  }

  /** {@code {"numerator":1,"denominator":3}}. */
  private static final class RateForm extends ObjectForm<Rate> {
    private static final RateForm RATE = new RateForm();

    private final Field<Rate, Integer> numerator =
        required("numerator", Numbers.COUNT, Rate::numerator);
    private final Field<Rate, Integer> denominator =
        required("denominator", Numbers.COUNT, Rate::denominator);

    private RateForm() {
      super("Rate");
    }

    @Override
    Rate build(Slots slots) {
      return new Rate(slots.get(numerator), slots.get(denominator));
    }
  }
}
