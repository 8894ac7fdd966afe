/** The clarities (5 rõ) as rules. */
@NullMarked
package io.github.kehoach.rules.check.clarity;

import org.jspecify.annotations.NullMarked;
