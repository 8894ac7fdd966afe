package io.github.kehoach.laws.rules;

import io.github.kehoach.core.indicator.Target;

/**
 * A target as a plan may print it.
 *
 * @param text the wording
 * @param target what it means
 */
public record PrintedTarget(String text, Target target) {}
