/** Plans as tables and calendars, for programs that know nothing of plans. */
module io.github.kehoach.exchange {
  requires transitive io.github.kehoach.json;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel.reader;
  requires static org.jspecify;

  exports io.github.kehoach.exchange.csv;
  exports io.github.kehoach.exchange.ical;
  exports io.github.kehoach.exchange.table;
}
