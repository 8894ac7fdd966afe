/** The laws of tables and calendars, which programs that others made read and write. */
package io.github.kehoach.laws.exchange;
