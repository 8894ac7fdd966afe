package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;

/**
 * What a reader refuses though the schema accepts it; the list is closed. {@code SCHEMA.md} has an
 * example of each.
 */
public enum OnlyTheReader {
  /** A field that stands twice: most parsers keep one of the two and say nothing. */
  REPEATED("repeated", ""),
  /** Half of a surrogate pair. */
  HALF_CHARACTER("half-character", ""),
  /** Too deep, too long, too large or too many, as the reader's limits say. */
  LIMITS("too-", ""),
  /** A period whose two ends are one, or that ends before it begins. */
  PERIOD_ENDS("unreadable", "write a period") {
    @Override
    boolean explains(JsonNode value) {
      String[] ends = value.asText().split("/", -1);
      return ends.length == 2 && doNotFollow(ends[0], ends[1]);
    }
  },
  /** A number with too many digits. */
  DIGITS("refused", "must have at most 15 digits, and at most 15 places after the point"),
  /** A range of values that does not rise. */
  BETWEEN("refused", "Target.between must rise"),
  /** A recurrence that ends before it begins. */
  EVERY("refused", "Every.until must not end before it begins"),
  /** A standing duty that ends before it begins. */
  CONTINUOUS("refused", "Continuous.until must not end before it begins"),
  /** Two parts that are written differently and say the same. */
  ALL_OF("refused", "AllOf.parts must be two or more different deadlines"),
  /** Two parts of one scope. */
  SCOPED("refused", "Scoped.parts must have different scopes"),
  /** An agency that ends before it begins. */
  EXISTENCE("refused", "Agency.existsUntil must not lie before existsFrom"),
  /** A succession at work before it is in effect. */
  SUCCESSION("refused", "Succession.operationalOn must not lie before effectiveOn"),
  /** A task that is done after the report says so. */
  DONE("refused", "TaskReport.doneOn must not lie after the report"),
  /** Two agencies of one id in a directory. */
  IDS("refused", "AgencyDirectory.agencies must hold each id once"),
  /** Two facts of a ledger with one id. */
  FACT_IDS("refused", "Ledger.facts must hold each id once"),
  /** A finding that was accepted twice. */
  ACCEPTED("refused", "Report.suppressed must hold each finding once"),
  /** A day of service on the wrong side of the due day. */
  SERVED("refused", "DueStatus.doneOn must go with the state served"),
  /** A gap with too many places after the point. */
  GAP("refused", "with at most 15 places after the point"),
  /** A number of tasks that is not the sum of the cells. */
  SUM("refused", "Tally.tasks must be the sum of the cells"),
  /** A part larger than its whole. */
  SHARE("refused", "Rate.numerator must be from 0 to"),
  /** A rate that does not follow from the cells. */
  RATE("refused", "must follow from the cells"),
  /** Totals that do not follow from the tasks. */
  TOTALS("refused", "Status.totals must follow from the tasks");

  private final String code;
  private final String rule;

  OnlyTheReader(String code, String rule) {
    this.code = code;
    this.rule = rule;
  }

  /**
   * What a reader says against a document.
   *
   * @param code the kind of problem
   * @param pointer to the value
   * @param text in English
   */
  public record Refusal(String code, String pointer, String text) {}

  /** Whether a refusal is of this kind. */
  public boolean explains(Refusal refusal, JsonNode document) {
    return (code.endsWith("-") ? refusal.code().startsWith(code) : refusal.code().equals(code))
        && refusal.text().contains(rule)
        && explains(document.at(refusal.pointer()));
  }

  boolean explains(JsonNode value) {
    return true;
  }

  private static boolean doNotFollow(String first, String last) {
    try {
      CalendarPeriod from = CalendarPeriod.parse(first);
      CalendarPeriod to = CalendarPeriod.parse(last);
      return to.equals(from)
          || to.firstDay().isBefore(from.firstDay())
          || to.lastDay().isBefore(from.lastDay());
    } catch (UnreadableTextException noPeriod) {
      return false;
    }
  }
}
