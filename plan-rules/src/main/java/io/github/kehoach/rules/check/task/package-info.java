/**
 * Rules about sections and tasks: their numbers, words and products, and what they say twice.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.task;

import org.jspecify.annotations.NullMarked;
