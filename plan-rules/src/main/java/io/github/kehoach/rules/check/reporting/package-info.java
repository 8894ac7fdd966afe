/**
 * Rules about who reports what to whom.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.reporting;

import org.jspecify.annotations.NullMarked;
