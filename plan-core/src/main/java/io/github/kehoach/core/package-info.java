/**
 * What every part of the model shares.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.Annotated}: a value that carries unknown fields and doubts
 *   <li>{@link io.github.kehoach.core.Extensions}: fields that the model does not know, kept as
 *       they came
 *   <li>{@link io.github.kehoach.core.Doubt}: a mark that a transcribed field is not certain
 *   <li>{@link io.github.kehoach.core.Folding}: Vietnamese text reduced to what two spellings share
 *   <li>{@link io.github.kehoach.core.HiddenCharacters}: characters that nobody sees
 *   <li>{@link io.github.kehoach.core.Text}: one sentence in Vietnamese and in English
 *   <li>{@link io.github.kehoach.core.Language}: which of the two
 *   <li>{@link io.github.kehoach.core.InvalidValueException}: a value that cannot be
 *   <li>{@link io.github.kehoach.core.UnreadableTextException}: a text that is not the text form of
 *       a type
 * </ul>
 */
@NullMarked
package io.github.kehoach.core;

import org.jspecify.annotations.NullMarked;
