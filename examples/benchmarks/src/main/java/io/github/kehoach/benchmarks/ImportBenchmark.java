package io.github.kehoach.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.exchange.table.ImportedTable;
import io.github.kehoach.exchange.table.TableImport;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.text.AgencyNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rows of a table made into tasks, against reading the cells alone. The table has the tasks of plan
 * 726/KH-UBND over and over, each with a number of its own; the agencies of the plan are known.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(ImportBenchmark.ROWS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBenchmark {
  static final int ROWS = 5_000;

  private byte[] csv;
  private byte[] xlsx;
  private TableImport table;

  /** Writes both tables. */
  @Setup
  public void write() throws IOException {
    Plan plan;
    try (InputStream in = ImportBenchmark.class.getResourceAsStream("/plans/hai-duong/726.json")) {
      plan = JsonFormat.plans().read(in);
    }
    table =
        TableImport.issued(CalendarPeriod.parse("2025-02-20"))
            .with(AgencyDirectory.of(plan.agencies()));
    List<List<String>> rows = rows(plan);
    csv = csv(rows);
    xlsx = xlsx(rows);
  }

  private static List<List<String>> rows(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian"));
    AgencyNames names = AgencyNames.in(plan);
    List<TaskPlace> tasks = plan.tasks();
    for (int i = 0; i < ROWS; i++) {
      Task task = tasks.get(i % tasks.size()).task();
      rows.add(
          List.of(
              String.valueOf(i + 1),
              task.title(),
              joined(task.leads().stream().map(names::printed)),
              joined(task.coordinators().stream().map(names::printed)),
              joined(task.deliverables().stream().map(Deliverable::text)),
              task.deadlineText().orElse("")));
    }
    return rows;
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining("; "));
  }

  private static byte[] csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer = CsvWriter.builder().build(text);
    rows.forEach(writer::writeRecord);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "benchmark", "1.0")) {
      Worksheet sheet = book.newWorksheet("Phụ lục");
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < rows.get(i).size(); column++) {
          sheet.value(i, column, rows.get(i).get(column));
        }
      }
    }
    return out.toByteArray();
  }

  /** Rows of CSV made into tasks. */
  @Benchmark
  public ImportedTable csvImported() {
    return table.read(csv);
  }

  /** The same cells read by FastCSV alone. */
  @Benchmark
  public int csvCells() {
    return CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
        .mapToInt(row -> row.getFields().size())
        .sum();
  }

  /** Rows of an Excel file made into tasks. */
  @Benchmark
  public ImportedTable xlsxImported() {
    return table.read(xlsx);
  }

  /** The same cells read by fastexcel-reader alone. */
  @Benchmark
  public int xlsxCells() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.mapToInt(row -> row.getCells(0, row.getCellCount()).size()).sum();
    }
  }
}
