/** Helpers of the library's own modules; not exported to anybody else. */
@NullMarked
package io.github.kehoach.core.internal;

import org.jspecify.annotations.NullMarked;
