/** What follows from a plan: due dates, order of deadlines, readings of wording, findings. */
module io.github.kehoach.rules {
  requires transitive io.github.kehoach.core;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports io.github.kehoach.rules;
  exports io.github.kehoach.rules.wording;
}
