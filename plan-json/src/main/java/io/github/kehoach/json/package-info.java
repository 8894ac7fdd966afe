/** Plans and ledgers as JSON. */
@NullMarked
package io.github.kehoach.json;

import org.jspecify.annotations.NullMarked;
