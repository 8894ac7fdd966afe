/**
 * Helpers of the library's own modules; not exported to anybody else.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.internal;

import org.jspecify.annotations.NullMarked;
