/** Reads a row of a table as a task: each cell by its own reader. */
@NullMarked
package io.github.kehoach.rules.wording.cell;

import org.jspecify.annotations.NullMarked;
