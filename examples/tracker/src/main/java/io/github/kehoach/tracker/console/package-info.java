/** Prints for people: columns, wrapping and colours that are right with Vietnamese letters. */
@NullMarked
package io.github.kehoach.tracker.console;

import org.jspecify.annotations.NullMarked;
