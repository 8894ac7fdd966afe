/**
 * Rules about who is named, in which words, and whether they exist.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.agency;

import org.jspecify.annotations.NullMarked;
