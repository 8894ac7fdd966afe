/**
 * Plans, ledgers, directories, rule sets, reports and statuses as JSON; the form is described in
 * {@code FORMAT.md}, its schemas in {@code SCHEMA.md}.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.JsonFormat}: reads and writes one type of document
 *   <li>{@link io.github.kehoach.json.JsonSchema}: the JSON Schema of one type of document
 *   <li>{@link io.github.kehoach.json.ReadResult}: a value, or all the problems in its way
 *   <li>{@link io.github.kehoach.json.Problem}: what is wrong, where, and what to do
 *   <li>{@link io.github.kehoach.json.ProblemCode}: the kinds of problems
 *   <li>{@link io.github.kehoach.json.JsonProblemsException}: all problems, thrown
 *   <li>{@link io.github.kehoach.json.Limits}: how much a reader takes
 *   <li>{@link io.github.kehoach.json.KeHoachModule}: the same form inside somebody's Jackson
 *       mapper
 *   <li>{@link io.github.kehoach.json.ProblemsInMapperException}: all problems of a value in it
 * </ul>
 *
 * <p>Streams of records stand in {@link io.github.kehoach.json.stream}. Inside there is one way of
 * reading: bytes, decoded strictly ({@code tree}), cut into tokens by Jackson, become a tree that
 * knows its places; tables of fields ({@code form}, {@code model}) make values of it or say all
 * that is wrong. The same tables write, and tests generate the schemas from them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json;

import org.jspecify.annotations.NullMarked;
