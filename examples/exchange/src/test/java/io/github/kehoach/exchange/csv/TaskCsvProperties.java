package io.github.kehoach.exchange.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.exchange.AnyTable;
import io.github.kehoach.laws.exchange.TableLaws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
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
  @Label("table-round-trip")
  void roundTrip(@ForAll("plans") Plan plan) {
    TableLaws.roundTrip(plan, TaskCsvProperties::write, TaskCsvProperties::read).check();
    TableLaws.roundTrip(
            plan,
            any -> TaskCsv.BYTE_ORDER_MARK + TaskCsv.write(any, Language.EN),
            TaskCsvProperties::read)
        .check();
  }

  @Example
  @Label("planted: table-round-trip")
  void lineBreaksMadeAlike() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            TableLaws.roundTrip(
                plan,
                TaskCsvProperties::write,
                table -> read(table.replace("\r\n", "\n").replace('\r', '\n'))));
  }

  @Property(tries = 200)
  @Label("table-left-out-is-told")
  void leftOutIsTold(@ForAll("plans") Plan plan) {
    TableLaws.leftOutIsTold(plan, any -> LeftOut.of(any, Extensions.none())).check();
  }

  @Example
  @Label("planted: table-left-out-is-told")
  void onlyTheTasksLookedAt() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            TableLaws.leftOutIsTold(
                plan,
                any ->
                    LeftOut.of(
                        any.toBuilder().document(Document.builder().build()).build(),
                        Extensions.none())));
  }

  @Property(tries = 100)
  @Label("table-same-text")
  void sameText(@ForAll("plans") Plan plan) {
    TableLaws.sameText(plan, TaskCsvProperties::write, TaskCsvProperties::read).check();
  }

  @Example
  @Label("planted: table-same-text")
  void numberAndDateOfThePlanForgotten() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            TableLaws.sameText(
                plan,
                TaskCsvProperties::write,
                table -> {
                  Plan read = read(table);
                  return Plan.builder().sections(read.sections()).build();
                }));
  }

  @Property(tries = 100)
  @Label("table-without-formulas")
  void withoutFormulas(@ForAll("plans") Plan plan) {
    TableLaws.withoutFormulas(plan, TaskCsvProperties::write, TaskCsvProperties::cells).check();
  }

  @Example
  @Label("planted: table-without-formulas")
  void apostrophesTakenAway() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            TableLaws.withoutFormulas(
                plan, any -> write(any).replace(",\"'", ",\""), TaskCsvProperties::cells));
  }

  @Property(tries = 100)
  @Label("table-read-elsewhere")
  void readElsewhere(@ForAll("plans") Plan plan) {
    TableLaws.readElsewhere(
            plan, TaskCsvProperties::write, TaskCsvProperties::cells, Column.TITLE.heading().vi())
        .check();
  }

  @Example
  @Label("planted: table-read-elsewhere")
  void contentTakenForTheTitle() {
    PlantedBug.isCaught(
        plans(),
        plan ->
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
  @Label("table-damaged")
  void damagedTables(@ForAll("damaged") String table) {
    TableLaws.damaged(table, TaskCsvProperties::rows).check();
  }

  @Example
  @Label("planted: table-damaged")
  void readerThatTakesEverythingForSound() {
    PlantedBug.isCaught(
        damaged(),
        table ->
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
