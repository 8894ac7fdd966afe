package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.exchange.csv.LeftOut;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.tracker.input.OutputFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.input.UnusableInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan in another form. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Chuyển kế hoạch sang JSON, JSON Lines, bảng nhiệm vụ CSV hoặc lịch việc iCalendar.",
      "Writes a plan as JSON, as JSON Lines, as a table of tasks (CSV) or as a calendar of to-dos."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final Text ONLY =
      Text.template("{0} chỉ dùng với --to {1}.", "{0} goes with --to {1} only.");
  private static final Text LEFT_OUT =
      Text.template("Không có trong bảng: {0}.", "Not in the table: {0}.");

  @Mixin Options options = new Options();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Tệp JSON, JSON Lines (nén gzip cũng được), bảng CSV, hoặc kế hoạch có sẵn.",
        "A JSON or JSON Lines file, also packed with gzip, a CSV table or a bundled plan:",
        "hai-duong/726."
      })
  String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "json|jsonl|csv|ics",
      description = "Dạng cần có / the form wanted.")
  ConvertTarget target = ConvertTarget.JSON;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Ghi vào tệp này / write to this file (mặc định: màn hình / standard output);",
        "tên .gz: nén gzip / packed if it ends in .gz."
      })
  Optional<Path> out = Optional.empty();

  @Option(names = "--compact", description = "JSON: trên một dòng / on one line.")
  boolean compact;

  @Option(
      names = "--bom",
      description = "CSV: có dấu BOM, để Excel đọc đúng tiếng Việt / with a byte order mark.")
  boolean bom;

  @Option(
      names = "--from",
      paramLabel = "2025-03-31",
      description = {
        "ICS: ngày đầu của các lần định kỳ ghi riêng, và ngày kế hoạch nếu kế hoạch không ghi /",
        "first of the recurring days written singly, and the plan's day if it prints none."
      })
  Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "2025-03-31",
      description = {
        "ICS: ghi riêng từng lần định kỳ đến ngày này, thay cho quy tắc lặp /",
        "write recurring days singly up to this day, in place of rules."
      })
  Optional<LocalDate> until = Optional.empty();

  @Override
  public Integer call() throws IOException {
    only("--compact", compact, ConvertTarget.JSON);
    only("--bom", bom, ConvertTarget.CSV);
    only("--from", from.isPresent(), ConvertTarget.ICS);
    only("--until", until.isPresent(), ConvertTarget.ICS);
    ReadResult<Plan> read = read();
    Plan plan = read.orThrow();
    ConvertSettings settings =
        new ConvertSettings(options.language(), read.unknown(), compact, bom, from, until);
    // Whole before anything is touched: what cannot be written leaves no half of it behind.
    StringWriter text = new StringWriter();
    target.write(plan, settings, text);
    if (out.isPresent()) {
      save(text.toString(), out.get());
    } else {
      options.print(text.toString(), target.isJson());
    }
    if (target == ConvertTarget.CSV) {
      sayWhatIsLeftOut(plan, read.unknown());
    }
    return 0;
  }

  private void only(String option, boolean given, ConvertTarget needed) {
    if (given && target != needed) {
      throw new UnusableInput(ONLY.fill(option, needed.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static void save(String text, Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isPacked = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try (OutputStream to = isPacked ? new GZIPOutputStream(bytes) : bytes) {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    }
    OutputFile.write(path, bytes.toByteArray());
  }

  private void sayWhatIsLeftOut(Plan plan, Extensions besideThePlan) {
    String leftOut =
        LeftOut.of(plan, besideThePlan).stream()
            .map(text -> text.in(options.language()))
            .collect(Collectors.joining(", "));
    if (!leftOut.isEmpty()) {
      options.tell(LEFT_OUT.fill(leftOut));
    }
  }

  private ReadResult<Plan> read() {
    return file.toLowerCase(Locale.ROOT).endsWith(".csv")
        ? new ReadResult<>(
            Optional.of(Plans.readCsv(file)), List.of(), List.of(), Extensions.none())
        : Plans.whole(file);
  }
}
