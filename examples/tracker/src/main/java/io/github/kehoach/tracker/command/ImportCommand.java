package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.exchange.table.ImportedTable;
import io.github.kehoach.exchange.table.Note;
import io.github.kehoach.exchange.table.TableImport;
import io.github.kehoach.exchange.table.UnusableTableException;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.tracker.input.OutputFile;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.input.UnusableInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a table of tasks that people made, as a plan. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Đọc bảng nhiệm vụ Excel (.xlsx) hoặc CSV thành kế hoạch JSON.",
      "Reads a table of tasks, Excel (.xlsx) or CSV, as a plan in JSON."
    })
final class ImportCommand implements Callable<Integer> {
  private static final Text READ =
      Text.template(
          "Đã đọc {0} nhiệm vụ; {1} chỗ chưa hiểu, {2} ô không đưa vào kế hoạch, {3} điều giả định.",
          "Tasks read: {0}; places not understood: {1}, cells not taken: {2}, assumptions: {3}.");

  @Mixin Options options = new Options();

  @Parameters(paramLabel = "TABLE", description = "Tệp bảng / the table, .xlsx, .csv.")
  String file = "";

  @Option(
      names = "--issued",
      required = true,
      paramLabel = "2025-02-20",
      description = {
        "Ngày, tháng hoặc năm ban hành kế hoạch; hạn không ghi năm được hiểu theo đó /",
        "date of the plan, by which deadlines without a year are read."
      })
  Optional<CalendarPeriod> issued = Optional.empty();

  @Option(names = "--sheet", paramLabel = "NAME", description = "Trang tính / the sheet.")
  Optional<String> sheet = Optional.empty();

  @Option(
      names = "--agencies",
      paramLabel = "FILE",
      description = "Danh bạ cơ quan (JSON) / directory of agencies.")
  Optional<String> agencies = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Ghi kế hoạch vào tệp này / write the plan to this file.")
  Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    ImportedTable table = read();
    String json = JsonFormat.plans().write(table.plan()) + "\n";
    if (out.isPresent()) {
      OutputFile.write(out.get(), json.getBytes(StandardCharsets.UTF_8));
    } else {
      options.print(json, true);
    }
    say(table);
    return 0;
  }

  private ImportedTable read() {
    TableImport settings = TableImport.issued(issued.orElseThrow());
    if (agencies.isPresent()) {
      settings = settings.with(Plans.directory(agencies.get()));
    }
    if (sheet.isPresent()) {
      settings = settings.sheet(sheet.get());
    }
    try {
      return settings.read(PlanFile.bytes(file));
    } catch (UnusableTableException refused) {
      throw new UnusableInput(refused.text());
    }
  }

  /** Beside the plan, so that it can be piped. */
  private void say(ImportedTable table) {
    for (Note note : table.notes()) {
      options.tell(note.withPlace());
    }
    options.tell(
        READ.fill(
            table.tasks().size(),
            table.notes(Note.Kind.NOT_UNDERSTOOD).size(),
            table.notes(Note.Kind.NOT_TAKEN).size(),
            table.notes(Note.Kind.ASSUMED).size()));
  }
}
