/**
 * What is wrong in a plan, in words that help.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.check.PlanValidator}: runs a rule set on a plan
 *   <li>{@link io.github.kehoach.rules.check.RuleSet}: which rules run, and how severe they are
 *   <li>{@link io.github.kehoach.rules.check.Rule}: one rule, with what it says and why it exists
 *   <li>{@link io.github.kehoach.rules.check.Finding}: what a rule has to say about one place
 *   <li>{@link io.github.kehoach.rules.check.Report}: all findings about one plan
 *   <li>{@link io.github.kehoach.rules.check.Suppression}: a finding that somebody has accepted
 *   <li>{@link io.github.kehoach.rules.check.Place}: where in a plan
 *   <li>{@link io.github.kehoach.rules.check.TaskVisit}: a task with what surrounds it
 *   <li>{@link io.github.kehoach.rules.check.Clarity}: the five clarities (5 rõ)
 *   <li>{@link io.github.kehoach.rules.check.ClarityMatrix}: which task fills which of them
 * </ul>
 */
@NullMarked
package io.github.kehoach.rules.check;

import org.jspecify.annotations.NullMarked;
