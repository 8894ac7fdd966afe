/**
 * Spans of calendar days.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.period.CalendarPeriod}: a day, month, quarter, half-year,
 *       year or range of them
 *   <li>{@link io.github.kehoach.core.period.DayRange}: two days and all between, both included
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.period;

import org.jspecify.annotations.NullMarked;
