/**
 * What every part of the model shares.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.Annotated}: a value that carries unknown fields and doubts
 *   <li>{@link io.github.kehoach.core.AnnotatedBuilder}: the steps that their builders share
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
 *   <li>{@link io.github.kehoach.core.RefusedException}: the one supertype of the two, with code,
 *       arguments and both languages
 *   <li>{@link io.github.kehoach.core.Requirement}: what must hold of a value
 * </ul>
 *
 * <p>One policy for names, in all packages of the model:
 *
 * <ul>
 *   <li>{@code of} makes a value from its parts; {@code parse} makes it from its text form, and
 *       {@code valueOf} is the same under the name by which frameworks convert parameters.
 *   <li>{@code builder()} begins a value with nothing set, {@code toBuilder()} with all that a
 *       value has. A step has the name of its field and replaces it; {@code addX} adds one to a
 *       list.
 *   <li>A value is changed through its builder. A few references are changed in the words of a
 *       sentence: {@code TaskRef.of("15").in(number).dated(day).inSection("III")}. {@code
 *       plan.with(ref, change)} gives a plan in which one part is another.
 *   <li>{@code from} and {@code until} are the ends of a time, both included; {@code from} and
 *       {@code to} are who gives and who takes, of a report or of functions.
 *   <li>{@code by} is "no later than" of a deadline, and of a trigger who brings the event about,
 *       as in JSON.
 *   <li>A value that may be absent is an {@code Optional}, never null; a list may be empty.
 *   <li>{@code match} asks a closed choice; its {@code Cases} have one function for each variant.
 * </ul>
 *
 * <p>All values are immutable and thread-safe, builders are not. Data that is needed and comes as
 * null or blank is refused with a {@link io.github.kehoach.core.RefusedException}; a {@code
 * NullPointerException} is left for arguments that are no data, such as a function or a locale.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core;

import org.jspecify.annotations.NullMarked;
