/** Reads the cells in which a plan names its agencies (cơ quan chủ trì, cơ quan phối hợp). */
@NullMarked
package io.github.kehoach.rules.wording.agency;

import org.jspecify.annotations.NullMarked;
