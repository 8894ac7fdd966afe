/** Rules about who is named, in which words, and whether they exist. */
@NullMarked
package io.github.kehoach.rules.check.agency;

import org.jspecify.annotations.NullMarked;
