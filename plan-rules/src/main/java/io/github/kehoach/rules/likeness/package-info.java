/** How much two texts say the same, word by word: for titles that are compared across plans. */
@NullMarked
package io.github.kehoach.rules.likeness;

import org.jspecify.annotations.NullMarked;
