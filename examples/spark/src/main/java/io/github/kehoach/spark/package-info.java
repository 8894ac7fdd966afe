/**
 * The plans of all provinces on a Spark cluster.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.spark.NationJob}: the job: files in, rows and sums out
 *   <li>{@link io.github.kehoach.spark.PlanFile}: reads a plan in JSON Lines, and tells its bad
 *       lines
 *   <li>{@link io.github.kehoach.spark.PlanRows}: asks the library about one plan
 *   <li>{@link io.github.kehoach.spark.Said}: one row: a finding, a due day, a state, a bad line
 *   <li>{@link io.github.kehoach.spark.SampleProvinces}: writes files to try it with
 * </ul>
 */
@NullMarked
package io.github.kehoach.spark;

import org.jspecify.annotations.NullMarked;
