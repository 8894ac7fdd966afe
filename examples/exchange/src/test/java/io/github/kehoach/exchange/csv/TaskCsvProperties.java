package io.github.kehoach.exchange.csv;

import static io.github.kehoach.laws.core.Claim.claim;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.exchange.AnyTable;
import io.github.kehoach.laws.exchange.TableLaws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaskCsvProperties {
  private static final CsvMapper JACKSON =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  @Provide
  Arbitrary<Plan> plans() {
    return AnyTable.plan();
  }

  private static String write(Plan plan) {
    return TaskCsv.write(plan, Language.VI);
  }

  private static Plan read(String table) {
    CsvResult result = TaskCsv.check(table);
    return result.plan().orElseThrow(() -> new IllegalStateException(result.problems().toString()));
  }

  /** The cells as Jackson finds them. */
  private static List<List<String>> cells(String table) {
    try (MappingIterator<String[]> rows = JACKSON.readerFor(String[].class).readValues(table)) {
      return rows.readAll().stream().map(List::of).toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Property(tries = 300)
  @Law(
      id = "table-round-trip",
      says =
          "Tasks that are written as a table read back as the same tasks under the same sections,"
              + " inner sections beside the outer.",
      catches = "line breaks made alike")
  Claim<?> roundTrip(@ForAll("plans") Plan plan) {
    return claim(
        () ->
            Outcome.all(
                TableLaws.roundTrip(plan, TaskCsvProperties::write, TaskCsvProperties::read),
                TableLaws.roundTrip(
                    plan,
                    any -> TaskCsv.BYTE_ORDER_MARK + TaskCsv.write(any, Language.EN),
                    TaskCsvProperties::read)),
        () ->
            TableLaws.roundTrip(
                plan,
                TaskCsvProperties::write,
                table -> read(table.replace("\r\n", "\n").replace('\r', '\n'))));
  }

  @Property(tries = 200)
  @Law(
      id = "table-left-out-is-told",
      says =
          "Something is said to be left out of a table exactly if the table does not hold the plan.",
      catches = "only the tasks looked at")
  Claim<?> leftOutIsTold(@ForAll("plans") Plan plan) {
    return claim(
        () -> TableLaws.leftOutIsTold(plan, any -> LeftOut.of(any, Extensions.none())),
        () ->
            TableLaws.leftOutIsTold(
                plan,
                any ->
                    LeftOut.of(
                        any.toBuilder().document(Document.builder().build()).build(),
                        Extensions.none())));
  }

  @Property(tries = 100)
  @Law(
      id = "table-same-text",
      says = "A table that was read and is written again is the same text.",
      catches = "number and date of the plan forgotten")
  Claim<?> sameText(@ForAll("plans") Plan plan) {
    return claim(
        () -> TableLaws.sameText(plan, TaskCsvProperties::write, TaskCsvProperties::read),
        () ->
            TableLaws.sameText(
                plan,
                TaskCsvProperties::write,
                table -> {
                  Plan read = read(table);
                  return Plan.builder().sections(read.sections()).build();
                }));
  }

  @Property(tries = 100)
  @Law(
      id = "table-without-formulas",
      says = "No cell begins with what a spreadsheet could take for a formula.",
      catches = "apostrophes taken away")
  Claim<?> withoutFormulas(@ForAll("plans") Plan plan) {
    return claim(
        () -> TableLaws.withoutFormulas(plan, TaskCsvProperties::write, TaskCsvProperties::cells),
        () ->
            TableLaws.withoutFormulas(
                plan, any -> write(any).replace(",\"'", ",\""), TaskCsvProperties::cells));
  }

  @Property(tries = 100)
  @Law(
      id = "table-read-elsewhere",
      says =
          "Another reader finds a row for each task, with its title, before which an apostrophe may"
              + " stand.",
      catches = "content taken for the title")
  Claim<?> readElsewhere(@ForAll("plans") Plan plan) {
    return claim(
        () ->
            TableLaws.readElsewhere(
                plan,
                TaskCsvProperties::write,
                TaskCsvProperties::cells,
                Column.TITLE.heading().vi()),
        () ->
            TableLaws.readElsewhere(
                plan,
                TaskCsvProperties::write,
                TaskCsvProperties::cells,
                Column.CONTENT.heading().vi()));
  }

  @Provide
  Arbitrary<String> damaged() {
    return AnyTable.damaged(plans().map(TaskCsvProperties::write));
  }

  @Property(tries = 300)
  @Law(
      id = "table-damaged",
      says = "A damaged table gives a plan, or problems whose rows the table has; never a failure.",
      catches = "reader that takes everything for sound")
  Claim<?> damagedTables(@ForAll("damaged") String table) {
    return claim(
        () -> TableLaws.damaged(table, TaskCsvProperties::rows),
        () ->
            TableLaws.damaged(
                table,
                any -> {
                  read(any);
                  return List.of();
                }));
  }

  private static List<Integer> rows(String table) {
    CsvResult result = TaskCsv.check(table);
    if (result.plan().isPresent() != result.problems().isEmpty()) {
      throw new AssertionError("a plan and problems, or neither");
    }
    return result.problems().stream().map(CsvProblem::row).toList();
  }
}
