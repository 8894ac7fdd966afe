package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.rules.place.TaskVisit;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Identifiers of to-dos: UUIDs made of names (RFC 9562, version 3), so that the same task has the
 * same one in every calendar, whatever stands around it. Tasks of one number are told apart by
 * their order.
 */
final class Uids {
  private static final String SEPARATOR = "\u001F";

  private final String document;
  private final Map<String, Integer> seen = new HashMap<>();

  /** Identifiers within one document: its number, or else its title, and its date. */
  Uids(Document document) {
    String name = document.number().map(DocumentNumber::toString).or(document::title).orElse("");
    this.document = name + SEPARATOR + document.date().map(CalendarPeriod::toString).orElse("");
  }

  /** The identifier of a task; ask once for each, in the order of print. */
  String task(TaskVisit task) {
    String section =
        task.section().number().map(PartNumber::key).orElse("(" + (task.sectionIndex() + 1) + ")");
    return next("task" + SEPARATOR + section + SEPARATOR + task.path());
  }

  /** The identifier of a duty to report; ask once for each, in the order of print. */
  String report(String what) {
    return next("report" + SEPARATOR + what);
  }

  /** The identifier of something below a to-do, such as one of its days. */
  static String below(String uid, String name) {
    return uid(uid + SEPARATOR + name);
  }

  private String next(String name) {
    int times = seen.merge(name, 1, Integer::sum);
    return uid(document + SEPARATOR + name + (times == 1 ? "" : SEPARATOR + times));
  }

  private static String uid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
