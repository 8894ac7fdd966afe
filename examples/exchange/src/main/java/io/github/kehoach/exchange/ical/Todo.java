package io.github.kehoach.exchange.ical;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * One {@code VTODO}.
 *
 * @param related identifier of another to-do, and how this one is related to it
 * @param when when it is due, or why it is not
 * @param comment why there is no due day, in the reader's language
 */
record Todo(
    String uid,
    Optional<Relation> related,
    String summary,
    List<String> description,
    List<String> categories,
    When when,
    Optional<String> comment) {
  /**
   * A link to another to-do.
   *
   * @param type {@code PARENT} or {@code SIBLING}
   */
  record Relation(String type, String uid) {}

  void write(ContentLines out, LocalDate stamp) {
    out.line("BEGIN", "VTODO");
    out.line("UID", uid);
    out.line("DTSTAMP", DateTimeFormatter.BASIC_ISO_DATE.format(stamp) + "T000000Z");
    when.day().ifPresent(day -> out.day("DUE", day));
    when.rule().ifPresent(rule -> out.line("RRULE", rule));
    out.text("SUMMARY", summary);
    if (!description.isEmpty()) {
      out.text("DESCRIPTION", String.join("\n", description));
    }
    out.texts("CATEGORIES", categories);
    comment.ifPresent(why -> out.text("COMMENT", why));
    related.ifPresent(to -> out.line("RELATED-TO;RELTYPE=" + to.type(), to.uid()));
    out.line("END", "VTODO");
  }
}
