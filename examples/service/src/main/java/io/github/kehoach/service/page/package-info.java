/**
 * The page for people: {@link io.github.kehoach.service.page.PageController} answers it, the
 * template {@code page.html} and one style sheet show it.
 */
@NullMarked
package io.github.kehoach.service.page;

import org.jspecify.annotations.NullMarked;
