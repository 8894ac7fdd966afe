/**
 * Rules about indicators and what they are to reach.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.indicator;

import org.jspecify.annotations.NullMarked;
