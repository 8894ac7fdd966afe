/** Rules about when work is due. */
@NullMarked
package io.github.kehoach.rules.check.deadline;

import org.jspecify.annotations.NullMarked;
