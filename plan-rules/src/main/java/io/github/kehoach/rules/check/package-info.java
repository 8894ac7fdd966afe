/**
 * What is wrong in a plan, in words that help.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.check.PlanValidator}: runs a rule set on plans and tasks
 *   <li>{@link io.github.kehoach.rules.check.RuleSet}: which rules run, and how severe they are
 *   <li>{@link io.github.kehoach.rules.check.RuleSelection}: changes to a rule set, by ids alone
 *   <li>{@link io.github.kehoach.rules.check.Rule}: one rule, with what it says and why it exists
 *   <li>{@link io.github.kehoach.rules.check.Scope}: how much a rule has to see
 *   <li>{@link io.github.kehoach.rules.check.Severity}: how much a finding matters
 *   <li>{@link io.github.kehoach.rules.check.Finding}: what a rule has to say about one place
 *   <li>{@link io.github.kehoach.rules.check.Findings}: collects them in one run
 *   <li>{@link io.github.kehoach.rules.check.Report}: all findings about a plan, or several
 *   <li>{@link io.github.kehoach.rules.check.Suppression}: a finding that somebody has accepted
 *   <li>{@link io.github.kehoach.rules.check.Place}: where in a plan
 *   <li>{@link io.github.kehoach.rules.check.PlanHead}: what a rule about a task knows of its plan
 *   <li>{@link io.github.kehoach.rules.check.TaskVisit}: a task with what surrounds it
 *   <li>{@link io.github.kehoach.rules.check.TaskIndex}: the task that a reference means
 *   <li>{@link io.github.kehoach.rules.check.Clarity}: the clarities (5 rõ, 6 rõ)
 *   <li>{@link io.github.kehoach.rules.check.ClarityMatrix}: which task fills which of them
 *   <li>{@link io.github.kehoach.rules.check.Slot}: whether one task fills one clarity
 * </ul>
 *
 * <p>The rules of the library stand in a table, {@code rules.txt}, those about two plans in one of
 * the same form in the package cascade; {@code RULES.md} lists them all.
 */
@NullMarked
package io.github.kehoach.rules.check;

import org.jspecify.annotations.NullMarked;
