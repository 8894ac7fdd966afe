package io.github.kehoach.tracker.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.text.DeadlineKindText;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.Lines;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.Json;
import io.github.kehoach.tracker.view.ReadingJson;
import io.github.kehoach.tracker.view.ReadingView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the wording of a deadline. */
@Command(
    name = "deadline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Đọc câu chữ của thời hạn: loại, các ngày đến hạn, cách viết chuẩn, độ chắc chắn.",
      "Reads the wording of a deadline: kind, due days, standard wording, certainty.",
      "--stdin: mỗi dòng một câu, sau dấu tab có thể là năm, tháng hoặc ngày ban hành;",
      "a phrase a line, after a tab the year, month or day of issue."
    })
final class DeadlineCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 6;
  private static final Text KIND = new Text("Loại", "Kind");
  private static final Text DAYS = new Text("Đến hạn", "Due");
  private static final Text NO_PHRASE =
      new Text(
          "Hãy cho một câu, ví dụ “trước tháng 10 hàng năm”, hoặc dùng --stdin.",
          "Give a phrase, such as “trước tháng 10 hàng năm”, or use --stdin.");

  @Mixin Options options = new Options();

  @Parameters(arity = "0..1", paramLabel = "PHRASE", description = "Câu chữ / the wording.")
  Optional<String> phrase = Optional.empty();

  @Option(
      names = "--issued",
      paramLabel = "2025|2025-02|2025-02-20",
      description = "Văn bản ban hành khi nào / when the document was issued.")
  Optional<CalendarPeriod> issued = Optional.empty();

  @Option(names = "--stdin", description = "Đọc từ đầu vào chuẩn / read from standard input.")
  boolean stdin;

  @Option(
      names = "--explain",
      description = "Nêu từng phần được đọc theo quy tắc nào / which words by which rule.")
  boolean explain;

  @Override
  public Integer call() {
    if (explain) {
      String text = phrase.orElseThrow(() -> new UnusableInput(NO_PHRASE));
      ExplainCommand.print(options.screen(), text, DeadlineWording.explain(text));
    }
    if (stdin) {
      Lines.each(System.in, issued, this::print);
    } else {
      print(phrase.orElseThrow(() -> new UnusableInput(NO_PHRASE)), issued);
    }
    return 0;
  }

  private void print(String text, Optional<CalendarPeriod> when) {
    DeadlineReading reading =
        when.map(day -> DeadlineWording.read(text, day))
            .orElseGet(() -> DeadlineWording.read(text));
    if (options.json()) {
      Json.printLine(options.out(), json -> write(json, text, reading));
    } else {
      show(text, reading, when);
    }
  }

  private static void write(JsonGenerator json, String text, DeadlineReading reading)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", text);
    json.writeStringField("certainty", reading.certainty().toString());
    json.writeFieldName("deadline");
    json.writeRawValue(JsonFormat.deadlines().compact().write(reading.deadline()));
    ReadingJson.rest(json, reading);
    json.writeEndObject();
  }

  private void show(String text, DeadlineReading reading, Optional<CalendarPeriod> when) {
    Screen screen = options.screen();
    ReadingView view = new ReadingView(screen);
    view.phrase(text);
    view.field(KIND, screen.say(DeadlineKindText.of(reading.deadline())));
    view.field(DAYS, days(reading, when, screen));
    view.field(ReadingView.STANDARD, DeadlineWording.write(reading.deadline()).orElse(""));
    view.certainty(reading.certainty());
    view.remarks(text, reading.assumed(), reading.problems());
  }

  private static String days(
      DeadlineReading reading, Optional<CalendarPeriod> when, Screen screen) {
    LocalDate since = when.map(CalendarPeriod::firstDay).orElse(LocalDate.of(2025, 1, 1));
    Schedule schedule =
        DeadlineResolver.resolve(
            reading.deadline(),
            ResolveContext.since(since),
            DayRange.ofClosed(since, since.plusYears(30)));
    String days =
        schedule.dueDays().stream()
            .limit(MOST_DAYS)
            .map(day -> screen.say(Text.template("{0}", "{0}").fill(day)))
            .collect(Collectors.joining(", "));
    return schedule.dueDays().size() > MOST_DAYS ? days + ", …" : days;
  }
}
