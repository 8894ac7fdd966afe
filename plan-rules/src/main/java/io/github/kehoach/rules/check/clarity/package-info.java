/**
 * The clarities (5 rõ) as rules.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.clarity;

import org.jspecify.annotations.NullMarked;
