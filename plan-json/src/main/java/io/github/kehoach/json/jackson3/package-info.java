/**
 * The same form inside a mapper of Jackson 3. Needs Jackson 3 beside Jackson 2, by which this
 * library reads, and only where this package is used.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.jackson3.KeHoachJackson3Module}: the module
 *   <li>{@link io.github.kehoach.json.jackson3.Jackson3ProblemsException}: all problems of a value
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.jackson3;

import org.jspecify.annotations.NullMarked;
