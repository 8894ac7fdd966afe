package io.github.kehoach.exchange.table;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.exchange.AnyImport;
import io.github.kehoach.laws.exchange.ImportLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableImportProperties {
  private static final TableImport IMPORT = TableImport.issued(CalendarPeriod.parse("2025-02-20"));

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return AnyImport.table();
  }

  private static ImportedTable read(List<List<String>> cells, String mark) {
    String text =
        cells.stream()
            .map(
                row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(mark)))
            .collect(Collectors.joining("\r\n"));
    return IMPORT.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImportedTable read(List<List<String>> cells) {
    return read(cells, ",");
  }

  @Property(tries = 500)
  @Law(
      id = "import-nothing-dropped",
      says = "Each cell of a table stands in the plan, in its headings, or in a note.",
      catches = "stray cells passed over")
  Claim<?> nothingDropped(@ForAll("tables") List<List<String>> cells) {
    return claim(
        () -> ImportLaws.nothingDropped(cells, TableImportProperties::read),
        () ->
            ImportLaws.nothingDropped(
                cells,
                all -> {
                  ImportedTable table = read(all);
                  return new ImportedTable(
                      table.plan(), table.tasks(), table.preface(), table.headings(), List.of());
                }));
  }

  @Property(tries = 200)
  @Law(
      id = "import-same-by-any-mark",
      says = "A table means the same whether commas, semicolons or tabs part its cells.",
      catches = "semicolons that lose the plan")
  Claim<?> sameByAnyMark(@ForAll("tables") List<List<String>> cells) {
    return claim(
        () ->
            Outcome.all(
                ImportLaws.sameByAnyMark(cells, TableImportProperties::read, all -> read(all, ";")),
                ImportLaws.sameByAnyMark(
                    cells, TableImportProperties::read, all -> read(all, "\t"))),
        () ->
            ImportLaws.sameByAnyMark(
                cells,
                TableImportProperties::read,
                all -> {
                  ImportedTable table = read(all, ";");
                  return new ImportedTable(
                      Plan.builder().build(),
                      table.tasks(),
                      table.preface(),
                      table.headings(),
                      table.notes());
                }));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
  }

  @Property(tries = 500)
  void anyBytesGiveATableOrARefusalThatSaysWhatToDo(@ForAll("bytes") byte[] file) {
    try {
      assertThat(IMPORT.read(file).plan()).isNotNull();
    } catch (UnusableTableException refused) {
      assertThat(refused.text().vi()).isNotBlank();
    }
  }
}
