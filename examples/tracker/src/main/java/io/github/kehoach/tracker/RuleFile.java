package io.github.kehoach.tracker;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule set as JSON: {@code {"only": [], "without": [], "severity": {"rule": "error"}, "suppress":
 * [{"rule": "…", "pointer": "…", "reason": "…"}]}}, every field optional.
 */
final class RuleFile {
  private static final Set<String> FIELDS = Set.of("only", "without", "severity", "suppress");
  private static final Text BROKEN =
      Text.template(
          "Tệp quy tắc “{0}” không phải JSON dùng được: {1}.",
          "The rule file “{0}” is no usable JSON: {1}.");
  private static final Text WRONG =
      Text.template("Tệp quy tắc, “{0}”: cần {1}.", "Rule file, “{0}”: {1} is expected.");
  private static final Text UNKNOWN =
      Text.template(
          "Không có quy tắc “{0}”. Xem “kehoach rules”.",
          "There is no rule “{0}”. See “kehoach rules”.");
  private static final Text FIELD_NAMES =
      new Text("only, without, severity hoặc suppress", "only, without, severity or suppress");
  private static final Text LIST = new Text("danh sách", "a list");
  private static final Text OBJECT = new Text("đối tượng", "an object");
  private static final Text WORDS = new Text("chuỗi ký tự không rỗng", "a text that is not empty");
  private static final Text SEVERITIES =
      new Text("error, warning hoặc info", "error, warning or info");
  private static final Text PARTS =
      new Text(
          "RULE:POINTER:LÝ DO, ví dụ task-without-lead:/sections/0:đã biết",
          "RULE:POINTER:REASON, such as task-without-lead:/sections/0:known");

  private RuleFile() {}

  /** The rules of the library, changed as a file says. */
  static RuleSet read(String file, RuleSet rules) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(PlanFile.bytes(file));
    } catch (JacksonException broken) {
      throw new UnusableInput(BROKEN.fill(file, broken.getOriginalMessage()));
    } catch (IOException broken) {
      throw new UnusableInput(BROKEN.fill(file, broken.toString()));
    }
    return apply(root, rules);
  }

  private static RuleSet apply(JsonNode root, RuleSet rules) {
    object(root, "/");
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw wrong(field.getKey(), FIELD_NAMES);
      }
    }
    RuleSet chosen = rules;
    if (root.has("only")) {
      chosen = only(words(root.get("only"), "only"), rules);
    }
    if (root.has("without")) {
      for (String id : words(root.get("without"), "without")) {
        chosen = chosen.without(known(id, chosen));
      }
    }
    if (root.has("severity")) {
      object(root.get("severity"), "severity");
      for (Map.Entry<String, JsonNode> entry : root.get("severity").properties()) {
        String id = known(entry.getKey(), chosen);
        chosen = chosen.severity(id, severity(entry.getValue(), "severity/" + id));
      }
    }
    return root.has("suppress") ? suppress(root.get("suppress"), chosen) : chosen;
  }

  private static RuleSet suppress(JsonNode list, RuleSet rules) {
    List<Suppression> accepted = new ArrayList<>();
    list(list, "suppress");
    for (JsonNode one : list) {
      String at = "suppress/" + accepted.size();
      object(one, at);
      String rule = known(word(one.path("rule"), at + "/rule"), rules);
      JsonNode pointer = one.path("pointer");
      if (!pointer.isMissingNode() && !pointer.isTextual()) {
        throw wrong(at + "/pointer", WORDS);
      }
      String reason = word(one.path("reason"), at + "/reason");
      accepted.add(new Suppression(rule, pointer.asText(""), reason));
    }
    return rules.suppress(accepted);
  }

  /** Only the named ones of these rules; one that is off by default is switched on by its name. */
  static RuleSet only(List<String> ids, RuleSet rules) {
    RuleSet named = rules;
    for (String id : ids) {
      if (named.rule(id).isEmpty()) {
        named = named.with(RuleSet.complete().rule(known(id, RuleSet.complete())).orElseThrow());
      }
    }
    return named.only(ids);
  }

  /** A suppression as an option writes it, {@code RULE:POINTER:REASON}. */
  static RuleSet suppress(String option, RuleSet rules) {
    String[] parts = option.split(":", 3);
    if (parts.length < 3 || parts[2].isBlank()) {
      throw wrong(option, PARTS);
    }
    try {
      return rules.suppress(known(parts[0], rules), parts[1], parts[2]);
    } catch (InvalidValueException refused) {
      throw wrong(option, PARTS);
    }
  }

  private static String known(String id, RuleSet rules) {
    if (rules.rule(id).isEmpty()) {
      throw new UnusableInput(UNKNOWN.fill(id));
    }
    return id;
  }

  private static Severity severity(JsonNode value, String at) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.toString().equals(value.asText()))
        .findFirst()
        .orElseThrow(() -> wrong(at, SEVERITIES));
  }

  private static List<String> words(JsonNode list, String at) {
    list(list, at);
    List<String> words = new ArrayList<>();
    for (JsonNode one : list) {
      words.add(word(one, at + "/" + words.size()));
    }
    return words;
  }

  private static String word(JsonNode value, String at) {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw wrong(at, WORDS);
    }
    return value.asText();
  }

  private static void list(JsonNode value, String at) {
    if (!value.isArray()) {
      throw wrong(at, LIST);
    }
  }

  private static void object(JsonNode value, String at) {
    if (!value.isObject()) {
      throw wrong(at, OBJECT);
    }
  }

  private static UnusableInput wrong(String at, Text expected) {
    return new UnusableInput(WRONG.fill(at, expected));
  }
}
