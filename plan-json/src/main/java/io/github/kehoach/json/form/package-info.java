/**
 * How a type stands in JSON: a table of fields drives its reader, its writer and its schema.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.form.Form}: reads, writes and describes one type
 *   <li>{@link io.github.kehoach.json.form.ObjectForm}: an object, by its table of fields
 *   <li>{@link io.github.kehoach.json.form.RecordForm}: its fields, as arguments of a constructor
 *   <li>{@link io.github.kehoach.json.form.Table}: its fields, as steps of a builder
 *   <li>{@link io.github.kehoach.json.form.ChoiceForm}: a closed choice, decided by {@code kind}
 *   <li>{@link io.github.kehoach.json.form.Scalar}, {@link io.github.kehoach.json.form.Numbers},
 *       {@link io.github.kehoach.json.form.ListForm}, {@link io.github.kehoach.json.form.MapForm}:
 *       the rest
 *   <li>{@link io.github.kehoach.json.form.Parsing}: takes problems and unknown fields down
 *   <li>{@link io.github.kehoach.json.form.Writing}: puts unknown fields back
 *   <li>{@link io.github.kehoach.json.form.Documents}: whole documents, from bytes and to text
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.form;

import org.jspecify.annotations.NullMarked;
