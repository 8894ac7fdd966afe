/**
 * The rules of the library about plans, in families by what they look at. What they say, and which
 * law or practice they rest on, stands in {@code rules.txt} of the package around this one.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.standard;

import org.jspecify.annotations.NullMarked;
