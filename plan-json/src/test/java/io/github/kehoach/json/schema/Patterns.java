package io.github.kehoach.json.schema;

/**
 * The patterns of texts in JSON Schemas. They keep to what the engines of all languages read alike:
 * classes, groups, repetition and anchors; no look-ahead, no back-reference, no property or escape
 * of Unicode.
 */
public final class Patterns {
  /** White space and no-break spaces. A text of these alone is refused. */
  public static final String SPACES =
      "\t-\r\034- \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  /** Characters that nobody sees, as the model knows them in Unicode 13. */
  public static final String INVISIBLE =
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

  public static final String WORDS = "[^" + SPACES + "]";
  public static final String DATE = "^" + DAY + "$";
  public static final String PERIOD = "^" + SINGLE + "(?:/" + SINGLE + ")?$";
  public static final String PART_NUMBER =
      "^[" + SPACES + "]*[^" + SPACES + "](?:[\\s\\S]{0,62}[^" + SPACES + "])?[" + SPACES + "]*$";
  public static final String DOCUMENT_NUMBER = "[^" + INVISIBLE + SPACES + "]";
  public static final String AGENCY_ID = "^[^" + CONTROLS + SPACES + "]{1,128}$";

  private Patterns() {}
}
