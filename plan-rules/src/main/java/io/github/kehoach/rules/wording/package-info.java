/**
 * Reads and writes the words of Vietnamese plans.
 *
 * <p>A deadline is read in four steps: the text is cut into tokens by {@code deadline.words}, the
 * rules of {@code deadline.grammar} derive it whole as a row of times and words, {@code Headings}
 * gives the words to their times and {@code neighbours.rules} says what times say for each other;
 * {@code DeadlineMeaning} turns each time into a deadline and {@code DeadlineAssembly} puts them
 * together. Targets, citations and agencies have a grammar each over the same tokens. Any text
 * gives a result, in time linear in its length.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.wording.deadline.DeadlineWording}: deadlines
 *   <li>{@link io.github.kehoach.rules.wording.indicator.TargetWording}: targets of indicators
 *   <li>{@link io.github.kehoach.rules.wording.citation.CitationWording}: citations in running text
 *   <li>{@link io.github.kehoach.rules.wording.agency.AgencyWording}: cells that name agencies
 *   <li>{@link io.github.kehoach.rules.wording.cell.TaskCells}: a row of a table as a task
 *   <li>{@link io.github.kehoach.rules.wording.Certainty}: how far any of these can be relied on
 *   <li>{@link io.github.kehoach.rules.wording.Remark}: what was taken for granted, or why not read
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.wording;

import org.jspecify.annotations.NullMarked;
