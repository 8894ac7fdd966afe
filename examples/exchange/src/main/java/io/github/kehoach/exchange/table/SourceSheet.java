package io.github.kehoach.exchange.table;

import java.util.List;

/**
 * A sheet as it stands in the file.
 *
 * @param name empty in a CSV file
 * @param rows in order, without blank ones
 */
record SourceSheet(String name, List<SourceRow> rows) {}
