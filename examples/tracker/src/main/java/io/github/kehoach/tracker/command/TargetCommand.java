package io.github.kehoach.tracker.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.Lines;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.Json;
import io.github.kehoach.tracker.view.ReadingJson;
import io.github.kehoach.tracker.view.ReadingView;
import io.github.kehoach.tracker.view.TargetKind;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the wording of a target. */
@Command(
    name = "target",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Đọc câu chữ của kết quả phải đạt: “≥ 3%% và tăng dần”, “16 - 18”, “Nhóm 20 tỉnh”.",
      "Reads the wording of a target.",
      "--stdin: mỗi dòng một câu / a phrase a line."
    })
final class TargetCommand implements Callable<Integer> {
  private static final Text KIND = new Text("Loại", "Kind");
  private static final Text VALUE = new Text("Giá trị", "Value");
  private static final Text UNIT = new Text("Đơn vị", "Unit");
  private static final Text NO_PHRASE =
      new Text(
          "Hãy cho một câu, ví dụ “≥ 3% và tăng dần”, hoặc dùng --stdin.",
          "Give a phrase, such as “≥ 3% và tăng dần”, or use --stdin.");

  @Mixin Options options = new Options();

  @Parameters(arity = "0..1", paramLabel = "PHRASE", description = "Câu chữ / the wording.")
  Optional<String> phrase = Optional.empty();

  @Option(names = "--stdin", description = "Đọc từ đầu vào chuẩn / read from standard input.")
  boolean stdin;

  @Override
  public Integer call() {
    if (stdin) {
      Lines.each(System.in, Optional.empty(), (text, issued) -> print(text));
    } else {
      print(phrase.orElseThrow(() -> new UnusableInput(NO_PHRASE)));
    }
    return 0;
  }

  private void print(String text) {
    TargetReading reading = TargetWording.read(text);
    if (options.json()) {
      Json.printLine(options.out(), json -> write(json, text, reading));
    } else {
      show(text, reading);
    }
  }

  private static void write(JsonGenerator json, String text, TargetReading reading)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", text);
    json.writeStringField("certainty", reading.certainty().toString());
    if (reading.target().isPresent()) {
      json.writeFieldName("target");
      json.writeRawValue(json(reading.target().get()));
    }
    if (reading.unit().isPresent()) {
      json.writeStringField("unit", reading.unit().get().text());
    }
    if (reading.horizon().isPresent()) {
      json.writeStringField("horizon", reading.horizon().get().toString());
    }
    ReadingJson.remarks(json, "assumed", reading.assumed());
    json.writeArrayFieldStart("spans");
    for (TargetReading.Fragment part : reading.parts()) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind().name().toLowerCase(Locale.ROOT));
      ReadingJson.span(json, part.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    ReadingJson.remarks(json, "problems", reading.problems());
    json.writeEndObject();
  }

  private static String json(Target target) {
    return JsonFormat.targets().compact().write(target);
  }

  private void show(String text, TargetReading reading) {
    Screen screen = options.screen();
    ReadingView view = new ReadingView(screen);
    view.phrase(text);
    reading
        .target()
        .ifPresent(
            target -> {
              view.field(KIND, screen.say(target.match(TargetKind.NAMES)));
              view.field(VALUE, json(target));
              view.field(ReadingView.STANDARD, TargetWording.write(target).orElse(""));
            });
    reading.unit().ifPresent(unit -> view.field(UNIT, unit.text()));
    view.certainty(reading.certainty());
    view.remarks(text, reading.assumed(), reading.problems());
  }
}
