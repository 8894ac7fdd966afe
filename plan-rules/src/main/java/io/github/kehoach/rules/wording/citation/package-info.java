/** Finds the documents that a text cites (số, ký hiệu văn bản). */
@NullMarked
package io.github.kehoach.rules.wording.citation;

import org.jspecify.annotations.NullMarked;
