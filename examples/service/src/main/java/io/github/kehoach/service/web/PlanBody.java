package io.github.kehoach.service.web;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.service.validation.SoundPlan;

/**
 * A plan as a request brought it.
 *
 * @param plan is kept only if it has tasks, and each of them another number, for facts name them
 *     so; whatever else is wrong with it, people must be able to keep it, and mend it
 * @param beside unknown fields of the envelope, which go into the answer again
 */
record PlanBody(@SoundPlan(families = Rule.Family.STRUCTURE) Plan plan, Extensions beside) {}
