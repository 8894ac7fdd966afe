/**
 * Days on which agencies work, and why.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.calendar.WorkingCalendar}: which days are working days, as a
 *       value read from a text
 *   <li>{@link io.github.kehoach.rules.calendar.DayKind}: what a day is in such a calendar
 *   <li>{@link io.github.kehoach.rules.calendar.CalendarEntry}: one announced holiday, lieu day or
 *       swap with its source
 *   <li>{@link io.github.kehoach.rules.calendar.YearlyHoliday}: a holiday that the law fixes in the
 *       solar calendar
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.calendar;

import org.jspecify.annotations.NullMarked;
