/**
 * Reads what a command is given: plans, ledgers, directories, rule sets, phrases; tells everything
 * that is wrong with it, and never waits for what has no end. Most of this an embedder writes too,
 * so this is the package to copy from:
 *
 * <ul>
 *   <li>{@link io.github.kehoach.tracker.input.Plans}: a plan, with all problems of its file
 *   <li>{@link io.github.kehoach.tracker.input.StreamValidation}: records checked one by one
 *   <li>{@link io.github.kehoach.tracker.input.RuleFile}: the rules that somebody chose
 *   <li>{@link io.github.kehoach.tracker.input.OutputFile}: a file is replaced whole or not at all
 * </ul>
 */
@NullMarked
package io.github.kehoach.tracker.input;

import org.jspecify.annotations.NullMarked;
