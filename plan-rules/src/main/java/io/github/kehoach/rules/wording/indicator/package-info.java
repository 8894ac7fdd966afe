/** Reads the wording of targets (chỉ tiêu). */
@NullMarked
package io.github.kehoach.rules.wording.indicator;

import org.jspecify.annotations.NullMarked;
