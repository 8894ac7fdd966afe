/**
 * Words that rules go by.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.words;

import org.jspecify.annotations.NullMarked;
