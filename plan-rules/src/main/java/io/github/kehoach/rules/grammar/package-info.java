/**
 * A reader of text by a grammar that people can read; it knows nothing of deadlines.
 *
 * <p>{@link io.github.kehoach.rules.grammar.Tokens} is the one place where text is folded and cut
 * into words; {@link io.github.kehoach.rules.grammar.Vocabulary} gives each word its kind; {@link
 * io.github.kehoach.rules.grammar.Grammar} holds patterns over kinds and derives the whole text as
 * a row of {@link io.github.kehoach.rules.grammar.Phrase}s; {@link
 * io.github.kehoach.rules.grammar.Neighbours} is a table of what parts of a row say for each other.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.grammar;

import org.jspecify.annotations.NullMarked;
