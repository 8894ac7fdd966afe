/** Plans, ledgers, directories, rule sets, reports and statuses as JSON, and their JSON Schemas. */
module io.github.kehoach.json {
  requires transitive io.github.kehoach.rules;
  requires transitive com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports io.github.kehoach.json;
  exports io.github.kehoach.json.jackson3;
  exports io.github.kehoach.json.stream;

  // Jackson 3's module is not provided here: a program without Jackson 3 could not start.
  // On the class path META-INF/services offers it; on the module path it is added by hand.
  provides com.fasterxml.jackson.databind.Module with
      io.github.kehoach.json.KeHoachModule;
}
