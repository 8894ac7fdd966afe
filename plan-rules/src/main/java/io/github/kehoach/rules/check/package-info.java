/**
 * What is wrong in a plan, in words that help.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.check.PlanValidator}: runs a rule set on plans and tasks
 *   <li>{@link io.github.kehoach.rules.check.RuleSet}: which rules run, and how severe they are
 *   <li>{@link io.github.kehoach.rules.check.RuleSelection}: changes to a rule set, by ids alone
 *   <li>{@link io.github.kehoach.rules.check.Rule}: one rule, with what it says and why it exists
 *   <li>{@link io.github.kehoach.rules.check.Check}: what a rule looks at
 *   <li>{@link io.github.kehoach.rules.check.Subject}: what in a task, such as a kind of name
 *   <li>{@link io.github.kehoach.rules.check.PlanTasks}: the tasks of a plan, grouped
 *   <li>{@link io.github.kehoach.rules.check.Scope}: how much a rule has to see
 *   <li>{@link io.github.kehoach.rules.check.Severity}: how much a finding matters
 *   <li>{@link io.github.kehoach.rules.check.Finding}: what a rule has to say about one place
 *   <li>{@link io.github.kehoach.rules.check.Findings}: one run: what a rule may ask and adds
 *   <li>{@link io.github.kehoach.rules.check.Report}: all findings about a plan, or several
 *   <li>{@link io.github.kehoach.rules.check.Suppression}: a finding that somebody has accepted
 * </ul>
 *
 * <p>The rules of the library are bound in the package inside this one, by what they look at. What
 * they say stands in a table, {@code rules.txt}, those about two plans in one of the same form in
 * the package cascade; {@code RULES.md} lists them all.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check;

import org.jspecify.annotations.NullMarked;
