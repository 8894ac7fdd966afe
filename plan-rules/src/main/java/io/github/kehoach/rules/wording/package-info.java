/**
 * Reads and writes the words of Vietnamese plans.
 *
 * <p>Readers are hand-made: {@code Tokens} cuts the text, with a map back to the caller's string,
 * {@code Vocabulary} knows the phrases, and a small grammar per reader puts them together. Any text
 * gives a result, in time linear in its length.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.wording.DeadlineWording}: deadlines
 *   <li>{@link io.github.kehoach.rules.wording.TargetWording}: targets of indicators
 *   <li>{@link io.github.kehoach.rules.wording.CitationWording}: citations in running text
 *   <li>{@link io.github.kehoach.rules.wording.AgencyWording}: cells that name agencies
 *   <li>{@link io.github.kehoach.rules.wording.TaskCells}: a row of a table as a task
 *   <li>{@link io.github.kehoach.rules.wording.Certainty}: how far any of these can be relied on
 *   <li>{@link io.github.kehoach.rules.wording.Remark}: what was taken for granted, or why not read
 * </ul>
 */
@NullMarked
package io.github.kehoach.rules.wording;

import org.jspecify.annotations.NullMarked;
