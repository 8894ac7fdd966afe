/**
 * Rules about when work is due.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.deadline;

import org.jspecify.annotations.NullMarked;
