/**
 * Documents and how they are named (văn bản; số, ký hiệu; viện dẫn).
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.document.DocumentNumber}: number and symbol, in four grammars
 *   <li>{@link io.github.kehoach.core.document.Document}: what identifies a document as it is
 *       printed
 *   <li>{@link io.github.kehoach.core.document.Citation}: a reference to a document, in its words
 *   <li>{@link io.github.kehoach.core.document.Identity}: whether two of these mean one document
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.document;

import org.jspecify.annotations.NullMarked;
