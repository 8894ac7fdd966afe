/**
 * The forms inside somebody's Jackson mapper.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.mapper.FormSerializer}, {@link
 *       io.github.kehoach.json.mapper.FormDeserializer}: values, names of the entries of maps, and
 *       the refusal of what has no form
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.mapper;

import org.jspecify.annotations.NullMarked;
