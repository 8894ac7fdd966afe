package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What JSON Schemas say about texts. Patterns keep to what the engines of all languages read alike:
 * classes, groups, repetition and anchors; no look-ahead, no back-reference, no property or escape
 * of Unicode.
 */
final class TextSchemas {
  /** White space and no-break spaces, which alone are no text. */
  static final String SPACES = "\t-\r\034- \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  /** Characters that nobody sees, as the model knows them in Unicode 13. */
  static final String INVISIBLE =
      "\u00AD\u0600-\u0605\u061C\u06DD\u070F\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064"
          + "\u2066-\u206F\uFEFF\uFFF9-\uFFFB";

  private static final String CONTROLS = "\000-\037\177-\u009F";

  private static final String YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
  private static final String FOURTHS = "(?:0[48]|[2468][048]|[13579][26])";
  private static final String LEAP_YEAR = "(?:[0-9]{2}" + FOURTHS + "|" + FOURTHS + "00)";
  private static final String DAY =
      "(?:"
          + YEAR
          + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)";
  private static final String SINGLE =
      "(?:" + YEAR + "(?:-(?:0[1-9]|1[0-2]|Q[1-4]|S[12]))?|" + DAY + ")";

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
                      + "]*[^"
                      + SPACES
                      + "](?:[\\s\\S]{0,62}[^"
                      + SPACES
                      + "])?["
                      + SPACES
                      + "]*$")),
          Map.entry(
              Scalar.DOCUMENT_NUMBER,
              new Pattern("documentNumber", "[^" + INVISIBLE + SPACES + "]")),
          Map.entry(
              Scalar.AGENCY_ID, new Pattern("agencyId", "^[^" + CONTROLS + SPACES + "]{1,128}$")));

  private TextSchemas() {}

  private record Pattern(String name, String pattern) {}

  private static Pattern period() {
    return new Pattern("period", "^" + SINGLE + "(?:/" + SINGLE + ")?$");
  }

  static ObjectNode of(Scalar<?> scalar, Definitions to) {
    if (!scalar.codes().isEmpty()) {
      ObjectNode schema = Definitions.type("string");
      ArrayNode choices = schema.putArray("enum");
      scalar.codes().forEach(choices::add);
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
