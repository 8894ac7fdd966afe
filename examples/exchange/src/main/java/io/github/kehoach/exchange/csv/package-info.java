/**
 * The tasks of a plan as a table (CSV, RFC 4180): a row a task, for spreadsheets and for programs
 * that know nothing else.
 *
 * <p>{@link io.github.kehoach.exchange.csv.TaskCsv} writes and reads one; {@link
 * io.github.kehoach.exchange.csv.Column} lists what stands in it. What is written reads back as the
 * same tasks, each under its own section. Not in a table: where the money comes from, of the plan
 * and of tasks; what the plan says beside its tasks (basis, indicators, duties to report, the
 * directory of agencies and so on); texts, doubts and unknown fields of sections; sections without
 * a task of their own; and which section is inside which: inner sections follow the outer one, side
 * by side. {@link io.github.kehoach.exchange.csv.LeftOut} names what of this a plan has.
 *
 * <p>The form of a cell:
 *
 * <ul>
 *   <li>Texts stand as they are, with their line breaks and spaces. What is absent is empty.
 *   <li>Lists have a line for each entry. In an entry, {@code \n} and {@code \r} are line breaks of
 *       its own, and a backslash takes the meaning from what follows it.
 *   <li>An agency is {@code Sở Tài chính [so-tai-chinh]}, its id in brackets, with the printed
 *       words or without; a collective is {@code các sở, ban, ngành [*]}; words alone are not
 *       linked to an agency.
 *   <li>A task that is carried out is {@code document | date | section | task}, then its subtasks.
 *   <li>Doubts and unknown fields are {@code field: note} and {@code name: JSON}.
 *   <li>A cell that a spreadsheet could take for a formula begins with an apostrophe, and so does
 *       one that begins with an apostrophe anyway; one apostrophe is taken away on reading.
 * </ul>
 *
 * <p>The text is UTF-8, with a byte order mark if wanted, and lines end with CR LF; on reading,
 * columns may stand in any order, all but title and level may be missing, lines may end with LF and
 * cells with a semicolon, as some spreadsheets save them. A spreadsheet that is left to guess turns
 * numbers such as 7.10 into 7.1: import the column of numbers as text. The guard against formulas
 * holds for programs that read commas and quotation marks as they are meant.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.exchange.csv;

import org.jspecify.annotations.NullMarked;
