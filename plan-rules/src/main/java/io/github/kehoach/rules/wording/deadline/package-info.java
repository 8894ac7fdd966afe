/** Reads and writes the wording of deadlines (thời hạn, thời gian hoàn thành). */
@NullMarked
package io.github.kehoach.rules.wording.deadline;

import org.jspecify.annotations.NullMarked;
