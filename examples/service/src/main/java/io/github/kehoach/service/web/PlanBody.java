package io.github.kehoach.service.web;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.service.validation.SoundPlan;

/**
 * A plan as a request brought it.
 *
 * @param plan may be kept only without errors in its number, date and citations; whatever else is
 *     wrong with a plan, people must be able to keep it, and mend it
 * @param beside unknown fields of the envelope, which go into the answer again
 */
record PlanBody(@SoundPlan(families = Rule.Family.DOCUMENT) Plan plan, Extensions beside) {}
