/** Rules about indicators and what they are to reach. */
@NullMarked
package io.github.kehoach.rules.check.indicator;

import org.jspecify.annotations.NullMarked;
