package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.rules.check.Severity;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What JSON Schemas say about texts. Patterns keep to what ECMA-262 with its flag u and Java read
 * alike, and name characters by code, because the two disagree about {@code \s}.
 */
final class TextSchemas {
  /** White space and no-break spaces, which alone are no text. */
  static final String SPACES =
      "\\u0009-\\u000D\\u001C-\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String DAY =
      "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)";
  private static final String SHORTER_THAN_A_DAY =
      "(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|S[12]))?";
  private static final String SINGLE = "(?:" + SHORTER_THAN_A_DAY + "|" + DAY + ")";
  private static final String DIFFERENT_ENDS = "(?!([^/]+)/\\1$)";
  private static final String SEGMENT = "(?:(?=[\\u0000-\\uFFFF])[\\p{L}\\p{Nd}]){1,9}";

  private static final Map<Scalar<?>, Pattern> PATTERNS =
      Map.ofEntries(
          Map.entry(Scalar.WORDS, new Pattern("words", "[^" + SPACES + "]")),
          Map.entry(Scalar.ELECTRONIC_CODE, new Pattern("words", "[^" + SPACES + "]")),
          Map.entry(Scalar.UNIT, new Pattern("words", "[^" + SPACES + "]")),
          Map.entry(Scalar.DELIVERABLE, new Pattern("words", "[^" + SPACES + "]")),
          Map.entry(Scalar.DAY, new Pattern("day", "^" + DAY + "$")),
          Map.entry(Scalar.PERIOD, period()),
          Map.entry(Scalar.HORIZON, period()),
          Map.entry(
              Scalar.TASK_NUMBER,
              new Pattern(
                  "taskNumber",
                  "^["
                      + SPACES
                      + "]*"
                      + SEGMENT
                      + "(?:\\."
                      + SEGMENT
                      + "){0,7}[.)"
                      + SPACES
                      + "]*$")),
          Map.entry(
              Scalar.DOCUMENT_NUMBER,
              new Pattern("documentNumber", "[^\\p{Cf}" + SPACES + "]|[^\\u0000-\\uFFFF]")),
          Map.entry(
              Scalar.AGENCY_ID,
              new Pattern("agencyId", "^[^\\u0000-\\u001F\\u007F-\\u009F" + SPACES + "]{1,128}$")));

  private static final Map<Scalar<?>, List<String>> CHOICES =
      Map.of(
          Scalar.WEEKDAY,
          Arrays.stream(DayOfWeek.values())
              .map(day -> day.name().toLowerCase(Locale.ROOT))
              .toList(),
          Scalar.AGENCY_KIND,
          codes(AgencyKind.values()),
          Scalar.SUCCESSION_KIND,
          codes(SuccessionKind.values()),
          Scalar.BETTER,
          codes(Better.values()),
          Scalar.CYCLE,
          codes(Cycle.values()),
          Scalar.EDGE,
          codes(Edge.values()),
          Scalar.LAG_UNIT,
          codes(Lag.Unit.values()),
          Scalar.TRIGGER_TYPE,
          codes(Trigger.Type.values()),
          Scalar.SEVERITY,
          codes(Severity.values()));

  private TextSchemas() {}

  private record Pattern(String name, String pattern) {}

  private static Pattern period() {
    return new Pattern("period", "^" + DIFFERENT_ENDS + SINGLE + "(?:/" + SINGLE + ")?$");
  }

  private static List<String> codes(Object[] choices) {
    return Arrays.stream(choices).map(Object::toString).toList();
  }

  static ObjectNode of(Scalar<?> scalar, Definitions to) {
    List<String> codes = CHOICES.get(scalar);
    if (codes != null) {
      ObjectNode schema = Definitions.type("string");
      ArrayNode choices = schema.putArray("enum");
      codes.forEach(choices::add);
      return schema;
    }
    Pattern pattern = PATTERNS.get(scalar);
    if (pattern == null) {
      throw new IllegalStateException("a scalar without a schema");
    }
    return to.refer(
        pattern.name(), () -> Definitions.type("string").put("pattern", pattern.pattern()));
  }
}
