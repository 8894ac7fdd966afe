/** The laws of the job on Spark. */
@NullMarked
package io.github.kehoach.laws.spark;

import org.jspecify.annotations.NullMarked;
