/** Rules about who reports what to whom. */
@NullMarked
package io.github.kehoach.rules.check.reporting;

import org.jspecify.annotations.NullMarked;
