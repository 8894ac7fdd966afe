/**
 * A plan (kế hoạch) and its parts.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.plan.Plan}: one document with everything it assigns
 *   <li>{@link io.github.kehoach.core.plan.Section}: a group of tasks
 *   <li>{@link io.github.kehoach.core.plan.Task}: what is to be done, by whom and by when
 *   <li>{@link io.github.kehoach.core.plan.PartNumber}: number of a task or section as printed
 *   <li>{@link io.github.kehoach.core.plan.TaskRef}: which task of which document
 *   <li>{@link io.github.kehoach.core.plan.TaskPlace}: a task and where it stands in its plan
 *   <li>{@link io.github.kehoach.core.plan.Deliverable}: what must come out
 *   <li>{@link io.github.kehoach.core.plan.ReportingDuty}: who reports what to whom, and when
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.plan;

import org.jspecify.annotations.NullMarked;
