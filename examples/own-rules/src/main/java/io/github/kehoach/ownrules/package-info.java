/**
 * What a province adds to the library.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.ownrules.ProvinceRules}: a rule and a field of its own
 *   <li>{@link io.github.kehoach.ownrules.ProvinceCalendar}: a day off of its own
 *   <li>{@link io.github.kehoach.ownrules.TaskRow}: a row of its database
 * </ul>
 */
@NullMarked
package io.github.kehoach.ownrules;

import org.jspecify.annotations.NullMarked;
