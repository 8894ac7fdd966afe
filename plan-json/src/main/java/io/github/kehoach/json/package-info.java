/**
 * Plans, ledgers, directories, rule sets, reports and statuses as JSON; the form is described in
 * {@code FORMAT.md}, its schemas in {@code SCHEMA.md}.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.PlanJson}: reads and writes plans
 *   <li>{@link io.github.kehoach.json.JsonFormat}: reads and writes one type of document
 *   <li>{@link io.github.kehoach.json.JsonSchema}: the JSON Schema of one type of document
 *   <li>{@link io.github.kehoach.json.PlanReader}: reads tasks or plans one by one, in constant
 *       memory
 *   <li>{@link io.github.kehoach.json.PlanWriter}: writes them one a line
 *   <li>{@link io.github.kehoach.json.TaskRecord}: one task of a stream with what surrounds it
 *   <li>{@link io.github.kehoach.json.StreamShape}: how tasks or plans stand in a file
 *   <li>{@link io.github.kehoach.json.ReadResult}: a value, or all the problems in its way
 *   <li>{@link io.github.kehoach.json.Problem}: what is wrong, where, and what to do
 *   <li>{@link io.github.kehoach.json.ProblemCode}: the kinds of problems
 *   <li>{@link io.github.kehoach.json.JsonProblemsException}: all problems, thrown
 *   <li>{@link io.github.kehoach.json.Limits}: how much a reader takes
 *   <li>{@link io.github.kehoach.json.KeHoachModule}: the same form inside somebody's Jackson
 *       mapper
 * </ul>
 *
 * <p>Inside, each type has one {@code …Form}: a table of fields and how to build the value. Forms
 * read through {@code JsonIn}, which takes problems down and goes on, and write through {@code
 * JsonOut}, which puts unknown fields back where they were. A whole document is first read by
 * {@code PlainIn}, straight from its bytes; where there is anything to say, it leaves the document
 * to {@code JsonIn}. Each form also says what a JSON Schema says of it, with the words of {@code
 * descriptions.txt}.
 */
@NullMarked
package io.github.kehoach.json;

import org.jspecify.annotations.NullMarked;
