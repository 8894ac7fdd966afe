/**
 * The model of a government plan (kế hoạch): immutable values without any dependency at run time.
 */
module io.github.kehoach.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.kehoach.core;
  exports io.github.kehoach.core.agency;
  exports io.github.kehoach.core.deadline;
  exports io.github.kehoach.core.document;
  exports io.github.kehoach.core.indicator;
  exports io.github.kehoach.core.ledger;
  exports io.github.kehoach.core.period;
  exports io.github.kehoach.core.plan;
  exports io.github.kehoach.core.internal to
      io.github.kehoach.rules,
      io.github.kehoach.json;
}
