package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.form.Values;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.Totals;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many tasks are in which state, and the rates that follow. */
final class TallyForms {
  /** {@code {"numerator":1,"denominator":3}}. */
  public static final ObjectForm<Rate> RATE =
      Table.of(
          "Rate",
          table -> {
            var numerator = table.required("numerator", COUNT, Rate::numerator);
            var denominator = table.required("denominator", COUNT, Rate::denominator);
            return values -> new Rate(values.get(numerator), values.get(denominator));
          });

  /** {@code {"tasks":3,"doneInTime":1,"openLate":2,"doneRate":{…},…}}: cells and their rates. */
  public static final ObjectForm<Tally> TALLY =
      Table.of(
          "Tally",
          table -> {
            var tasks = table.required("tasks", COUNT, Tally::tasks);
            Map<TaskState, Values.Key<Integer>> cells = new EnumMap<>(TaskState.class);
            for (TaskState state : TaskState.values()) {
              cells.put(
                  state,
                  table.withDefault(state.toString(), COUNT, tally -> tally.count(state), 0));
            }
            var done = table.optional("doneRate", RATE, tally -> Optional.of(tally.doneRate()));
            var inTime =
                table.optional("inTimeRate", RATE, tally -> Optional.of(tally.inTimeRate()));
            var overdue =
                table.optional("overdueRate", RATE, tally -> Optional.of(tally.overdueRate()));
            return values -> {
              Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
              cells.forEach((state, cell) -> counts.put(state, values.get(cell)));
              Tally tally = new Tally(counts);
              follows("tasks", values.get(tasks), tally.tasks(), FormRequirements.SUM_OF_CELLS);
              follows("doneRate", values.get(done), tally.doneRate());
              follows("inTimeRate", values.get(inTime), tally.inTimeRate());
              follows("overdueRate", values.get(overdue), tally.overdueRate());
              return tally;
            };
          });

  public static final ObjectForm<Totals.OfSection> OF_SECTION =
      Table.of(
          "OfSection",
          table -> {
            var pointer = table.required("pointer", WORDS, Totals.OfSection::pointer);
            var number = table.optional("number", WORDS, Totals.OfSection::number);
            var tally = table.required("tally", TALLY, Totals.OfSection::tally);
            return values ->
                new Totals.OfSection(values.get(pointer), values.get(number), values.get(tally));
          });

  public static final ObjectForm<Totals.OfLeads> OF_LEADS =
      Table.of(
          "OfLeads",
          table -> {
            var leads = table.list("leads", AGENCY_REF, Totals.OfLeads::leads);
            var tally = table.required("tally", TALLY, Totals.OfLeads::tally);
            return values -> new Totals.OfLeads(values.get(leads), values.get(tally));
          });

  /** {@code {"all":{…},"bySection":[…],"byLead":[…]}}. */
  public static final ObjectForm<Totals> TOTALS =
      Table.of(
          "Totals",
          table -> {
            var all = table.required("all", TALLY, Totals::all);
            var bySection = table.list("bySection", OF_SECTION, Totals::bySection);
            var byLead = table.list("byLead", OF_LEADS, Totals::byLead);
            return values -> new Totals(values.get(all), values.get(bySection), values.get(byLead));
          });

  private TallyForms() {}

  private static void follows(String field, Optional<Rate> read, Rate rate) {
    follows(field, read.orElse(rate), rate, FormRequirements.FROM_CELLS, rate);
  }

  private static void follows(
      String field, Object read, Object counted, Requirement requirement, Object... values) {
    if (!read.equals(counted)) {
      throw new InvalidValueException("Tally." + field, requirement, read, values);
    }
  }
}
