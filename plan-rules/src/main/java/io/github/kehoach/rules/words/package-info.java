/**
 * Words that rules go by, and texts that say the same in nearly the same words.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.words;

import org.jspecify.annotations.NullMarked;
