package io.github.kehoach.tracker.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.PlanDiff;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.view.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what changed between two versions of one plan. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "So sánh hai bản của một kế hoạch: những gì đã thay đổi.",
      "What changed between two versions of one plan."
    })
final class DiffCommand implements Callable<Integer> {
  private static final Text HEADING =
      Text.template("THAY ĐỔI GIỮA HAI BẢN ({0})", "CHANGES BETWEEN TWO VERSIONS ({0})");
  private static final Text SAME = new Text("Hai bản giống nhau.", "The two versions are equal.");

  @Mixin Options options = new Options();

  @Parameters(index = "0", paramLabel = "OLD", description = "Bản trước / the version before.")
  String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Bản nay / the version now.")
  String now = "";

  @Override
  public Integer call() {
    Plan before = Plans.read(old);
    Plan after = Plans.read(now);
    List<PlanChange> changes = PlanDiff.between(before, after).changes();
    if (options.json()) {
      changes.forEach(this::json);
      return 0;
    }
    Screen screen = options.screen();
    if (changes.isEmpty()) {
      screen.line(screen.say(SAME));
      return 0;
    }
    screen.heading(HEADING.fill(changes.size()));
    changes.forEach(change -> screen.paragraph(screen.say(change.text()), 2));
    return 0;
  }

  private void json(PlanChange change) {
    Json.printLine(
        options.out(),
        json -> {
          json.writeStartObject();
          json.writeStringField("kind", change.kind().toString());
          if (change.oldPointer().isPresent()) {
            json.writeStringField("oldPointer", change.oldPointer().get());
          }
          if (change.pointer().isPresent()) {
            json.writeStringField("pointer", change.pointer().get());
          }
          said(json, "subject", Optional.of(change.subject()));
          said(json, "before", change.before());
          said(json, "after", change.after());
          json.writeEndObject();
        });
  }

  private static void said(JsonGenerator json, String name, Optional<Text> words)
      throws IOException {
    if (words.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeStringField("vi", words.get().vi());
      json.writeStringField("en", words.get().en());
      json.writeEndObject();
    }
  }
}
