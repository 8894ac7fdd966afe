package io.github.kehoach.tracker.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Text;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Scope;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Các quy tắc kiểm tra, hoặc giải thích một quy tắc.",
      "The rules, or an explanation of one."
    })
final class RulesCommand implements Callable<Integer> {
  private static final Text SEEKS = new Text("Tìm", "Looks for");
  private static final Text WHY = new Text("Vì sao", "Why");
  private static final Text SAYS = new Text("Nói", "Says");
  private static final Text HINT = new Text("Cách xử lý", "What to do");
  private static final Text SCOPE = new Text("Phạm vi", "Scope");
  private static final Text RECORD =
      new Text("từng nhiệm vụ, cả khi đọc JSON Lines", "each task, of JSON Lines too");
  private static final Text PLAN = new Text("một kế hoạch", "one plan");
  private static final Text PLANS =
      new Text("nhiều kế hoạch đối chiếu với nhau", "several plans held against each other");
  private static final Text SINCE = Text.template("{0} (từ bản {1})", "{0} (since {1})");
  private static final Text OFF = new Text("mặc định tắt", "off by default");
  private static final Text UNKNOWN =
      Text.template(
          "Không có quy tắc “{0}”. “kehoach rules” liệt kê các quy tắc.",
          "There is no rule “{0}”. “kehoach rules” lists them.");

  @Mixin Options options = new Options();

  @Parameters(arity = "0..1", paramLabel = "ID", description = "Quy tắc / the rule.")
  Optional<String> id = Optional.empty();

  @Override
  public Integer call() {
    List<Rule> rules = id.map(RulesCommand::named).orElse(known().rules());
    if (options.json()) {
      rules.forEach(rule -> Json.printLine(options.out(), json -> write(rule, json)));
      return 0;
    }
    Screen screen = options.screen();
    if (id.isPresent()) {
      explain(rules.get(0), screen);
    } else {
      list(rules, screen);
    }
    return 0;
  }

  /** Rules about single plans, and those about a plan and the one above it. */
  private static RuleSet known() {
    List<Rule> all = new ArrayList<>(RuleSet.complete().rules());
    all.addAll(Cascade.rules().rules());
    return RuleSet.of(all);
  }

  private static List<Rule> named(String id) {
    return List.of(known().rule(id).orElseThrow(() -> new UnusableInput(UNKNOWN.fill(id))));
  }

  private static boolean isOff(Rule rule) {
    return rule.family() != Rule.Family.CASCADE && RuleSet.standard().rule(rule.id()).isEmpty();
  }

  private static void list(List<Rule> rules, Screen screen) {
    for (Rule.Family family : Rule.Family.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!own.isEmpty()) {
        screen.heading(family.text());
      }
      for (Rule rule : own) {
        String off = isOff(rule) ? ", " + screen.say(OFF) : "";
        screen.line("  " + rule.id() + "  " + screen.say(rule.severity().text()) + off);
        screen.paragraph(screen.say(rule.seeks()), 4);
      }
    }
  }

  private static void explain(Rule rule, Screen screen) {
    screen.line(Style.BOLD, rule.id());
    String off = isOff(rule) ? ", " + screen.say(OFF) : "";
    screen.line(screen.say(rule.family().text()) + ", " + screen.say(rule.severity().text()) + off);
    part(screen, SEEKS, screen.say(rule.seeks()));
    part(
        screen,
        WHY,
        "(" + screen.say(rule.why().kind().text()) + ") " + screen.say(rule.why().text()));
    part(screen, SAYS, screen.say(rule.message()));
    part(screen, HINT, screen.say(rule.hint()));
    part(screen, SCOPE, screen.say(SINCE.fill(words(rule.scope()), rule.since())));
  }

  private static Text words(Scope scope) {
    return switch (scope) {
      case RECORD -> RECORD;
      case PLAN -> PLAN;
      case PLANS -> PLANS;
    };
  }

  private static void part(Screen screen, Text label, String text) {
    screen.paragraph(screen.say(label) + ": " + text, 2);
  }

  private static void write(Rule rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("family", rule.family().toString());
    json.writeStringField("severity", rule.severity().toString());
    json.writeStringField("scope", rule.scope().toString());
    json.writeStringField("since", rule.since());
    json.writeBooleanField("off", isOff(rule));
    both(json, "seeks", rule.seeks());
    both(json, "message", rule.message());
    both(json, "hint", rule.hint());
    json.writeStringField("whyKind", rule.why().kind().toString());
    both(json, "why", rule.why().text());
    json.writeEndObject();
  }

  private static void both(JsonGenerator json, String name, Text text) throws IOException {
    json.writeStringField(name + "Vi", text.vi());
    json.writeStringField(name + "En", text.en());
  }
}
