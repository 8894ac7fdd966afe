package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.form.Part.list;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.Totals;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How many tasks are in which state, and the rates that follow. */
final class TallyForms {
  /** {@code {"numerator":1,"denominator":3}}. */
  public static final ObjectForm<Rate> RATE =
      RecordForm.of(
          Rate.class,
          Rate::new,
          required("numerator", COUNT, Rate::numerator),
          required("denominator", COUNT, Rate::denominator));

  private static final Map<String, Function<Tally, Rate>> RATES = new LinkedHashMap<>();

  static {
    RATES.put("doneRate", Tally::doneRate);
    RATES.put("inTimeRate", Tally::inTimeRate);
    RATES.put("overdueRate", Tally::overdueRate);
  }

  /** {@code {"tasks":3,"doneInTime":1,"openLate":2,"doneRate":{…},…}}: cells and their rates. */
  public static final ObjectForm<Tally> TALLY = tally();

  public static final ObjectForm<Totals.OfSection> OF_SECTION =
      RecordForm.of(
          Totals.OfSection.class,
          Totals.OfSection::new,
          required("pointer", WORDS, Totals.OfSection::pointer),
          optional("number", WORDS, Totals.OfSection::number),
          required("tally", TALLY, Totals.OfSection::tally));

  public static final ObjectForm<Totals.OfLeads> OF_LEADS =
      RecordForm.of(
          Totals.OfLeads.class,
          Totals.OfLeads::new,
          list("leads", AGENCY_REF, Totals.OfLeads::leads),
          required("tally", TALLY, Totals.OfLeads::tally));

  /** {@code {"all":{…},"bySection":[…],"byLead":[…]}}. */
  public static final ObjectForm<Totals> TOTALS =
      RecordForm.of(
          Totals.class,
          Totals::new,
          required("all", TALLY, Totals::all),
          list("bySection", OF_SECTION, Totals::bySection),
          list("byLead", OF_LEADS, Totals::byLead));

  private TallyForms() {}

  private static ObjectForm<Tally> tally() {
    Table<Tally, ReadTally> table =
        Table.built(Tally.class, ReadTally::new, ReadTally::tally)
            .required("tasks", COUNT, Tally::tasks, (read, tasks) -> read.tasks = tasks);
    for (TaskState state : TaskState.values()) {
      table.withDefault(
          state.toString(),
          COUNT,
          tally -> tally.count(state),
          0,
          (read, count) -> read.cells.put(state, count));
    }
    RATES.forEach(
        (name, rate) ->
            table.optional(
                name,
                RATE,
                tally -> Optional.of(rate.apply(tally)),
                (read, value) -> read.rates.put(name, value)));
    return table.form();
  }

  /** A tally as it is read: what follows from its cells must follow. */
  private static final class ReadTally {
    private final Map<TaskState, Integer> cells = new EnumMap<>(TaskState.class);
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private int tasks;

    Tally tally() {
      Tally tally = new Tally(cells);
      follows("tasks", tasks, tally.tasks(), Phrases.requirement("sum-of-cells"));
      rates.forEach(
          (name, read) -> {
            Rate counted = Objects.requireNonNull(RATES.get(name)).apply(tally);
            follows(name, read, counted, Phrases.requirement("from-cells"), counted);
          });
      return tally;
    }

    private static void follows(
        String field, Object read, Object counted, Requirement requirement, Object... values) {
      if (!read.equals(counted)) {
        throw new InvalidValueException("Tally." + field, requirement, read, values);
      }
    }
  }
}
