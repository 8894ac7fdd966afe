package io.github.kehoach.service.store;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;

/**
 * A plan as it is kept. Immutable.
 *
 * @param version from 1; each change of the plan adds 1
 * @param beside unknown fields of its envelope
 * @param ledger what happened to it, none where it was not asked for
 */
public record StoredPlan(String id, long version, Plan plan, Extensions beside, Ledger ledger) {}
