/**
 * Rules about what identifies a plan, and about the documents that it cites.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.check.document;

import org.jspecify.annotations.NullMarked;
