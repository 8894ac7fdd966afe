/** What the commands show: figures, calendars, tasks and findings, for people. */
@NullMarked
package io.github.kehoach.tracker.view;

import org.jspecify.annotations.NullMarked;
