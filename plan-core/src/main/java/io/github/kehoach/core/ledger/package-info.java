/**
 * What happened after a plan was issued (sổ theo dõi). Facts never edit the plan.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.ledger.Ledger}: the facts in order
 *   <li>{@link io.github.kehoach.core.ledger.Fact}: the sealed type of all facts
 *   <li>{@link io.github.kehoach.core.ledger.Released}: what a trigger fact releases
 *   <li>{@link io.github.kehoach.core.ledger.FactNotes}: id, source and remarks beside a fact
 *   <li>{@link io.github.kehoach.core.ledger.FactBuilder}: the steps that all facts share
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.ledger;

import org.jspecify.annotations.NullMarked;
