/**
 * Reads the tables of tasks that people have: Excel (.xlsx) and CSV.
 *
 * <p>{@link io.github.kehoach.exchange.table.TableImport} reads one. It knows the columns by the
 * words of the field ("Cơ quan chủ trì", "Thời gian hoàn thành"), passes over title rows and
 * repeated headings, and tells sections from tasks. Nothing in a table is dropped silently: each
 * cell stands in the plan, or a {@link io.github.kehoach.exchange.table.Note} says where it stood
 * and why it was not taken.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.exchange.table.ImportedTable}: the plan, and each task with the
 *       cells that it came from
 *   <li>{@link io.github.kehoach.exchange.table.Field}: what a column can hold
 *   <li>{@link io.github.kehoach.exchange.table.SourceCell}: a cell as it stands in the file
 * </ul>
 *
 * <p>The table that this library writes itself, without loss, is that of {@link
 * io.github.kehoach.exchange.csv}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.exchange.table;

import org.jspecify.annotations.NullMarked;
