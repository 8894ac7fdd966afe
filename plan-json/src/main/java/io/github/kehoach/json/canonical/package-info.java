/**
 * The canonical form of a document: the same bytes for the same value.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.canonical.Canonical}: sorts and composes
 *   <li>{@code EcmaNumber}: the one spelling of a number
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.canonical;

import org.jspecify.annotations.NullMarked;
