/**
 * How rules are bound to the rows of their table, and the shapes that many of them share.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.binding;

import org.jspecify.annotations.NullMarked;
