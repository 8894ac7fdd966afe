/** Rules about what identifies a plan, and about the documents that it cites. */
@NullMarked
package io.github.kehoach.rules.check.document;

import org.jspecify.annotations.NullMarked;
