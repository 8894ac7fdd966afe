/**
 * Reads and writes the words of Vietnamese plans.
 *
 * <p>Readers are hand-made: {@code Tokens} cuts the text, with a map back to the caller's string,
 * {@code Vocabulary} knows the phrases, and a small grammar per reader puts them together. Any text
 * gives a result, in time linear in its length.
 */
@NullMarked
package io.github.kehoach.rules.wording;

import org.jspecify.annotations.NullMarked;
