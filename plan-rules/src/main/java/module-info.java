/**
 * What follows from a plan: due dates, order of deadlines, readings of wording, findings, statuses.
 */
module io.github.kehoach.rules {
  requires transitive io.github.kehoach.core;
  requires static org.immutables.value.annotations;
  requires org.slf4j;
  requires static org.jspecify;

  exports io.github.kehoach.rules.agency;
  exports io.github.kehoach.rules.calendar;
  exports io.github.kehoach.rules.cascade;
  exports io.github.kehoach.rules.check;
  exports io.github.kehoach.rules.clarity;
  exports io.github.kehoach.rules.compare;
  exports io.github.kehoach.rules.diff;
  exports io.github.kehoach.rules.place;
  exports io.github.kehoach.rules.schedule;
  exports io.github.kehoach.rules.status;
  exports io.github.kehoach.rules.text;
  exports io.github.kehoach.rules.wording;
  exports io.github.kehoach.rules.wording.agency;
  exports io.github.kehoach.rules.wording.cell;
  exports io.github.kehoach.rules.wording.citation;
  exports io.github.kehoach.rules.wording.deadline;
  exports io.github.kehoach.rules.wording.indicator;
}
