package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.JsonSchema;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Table;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.Json;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a document, or lists the schemas. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "JSON Schema của một loại tài liệu, hoặc danh sách các lược đồ.",
      "The JSON Schema of a document, or a list of the schemas."
    })
final class SchemaCommand implements Callable<Integer> {
  private static final Text UNKNOWN =
      Text.template(
          "Không có lược đồ “{0}”. Hãy chọn một trong: {1}.",
          "There is no schema “{0}”. Choose one of: {1}.");

  /** What a report holds; many ask for it by this name. */
  private static final String FINDINGS = "findings";

  @Mixin Options options = new Options();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "Lược đồ / the schema: plan, ledger, directory, rule-set,"
              + " report, findings (= report), status.")
  Optional<String> name = Optional.empty();

  @Override
  public Integer call() {
    if (name.isPresent()) {
      options.out().print(named(name.get()).json());
      options.out().flush();
    } else if (options.json()) {
      JsonSchema.all()
          .forEach(
              schema ->
                  Json.printLine(
                      options.out(),
                      json -> {
                        json.writeStartObject();
                        json.writeStringField("name", schema.name());
                        json.writeStringField("id", schema.id());
                        json.writeStringField("titleVi", schema.title().vi());
                        json.writeStringField("titleEn", schema.title().en());
                        json.writeEndObject();
                      }));
    } else {
      Screen screen = options.screen();
      Table table = new Table("ll");
      JsonSchema.all().forEach(schema -> table.row(schema.name(), screen.say(schema.title())));
      table.print(screen, 0);
    }
    return 0;
  }

  private static JsonSchema named(String name) {
    String known = name.equals(FINDINGS) ? JsonSchema.report().name() : name;
    return JsonSchema.named(known)
        .orElseThrow(() -> new UnusableInput(UNKNOWN.fill(name, names())));
  }

  private static String names() {
    return JsonSchema.all().stream().map(JsonSchema::name).collect(Collectors.joining(", "));
  }
}
