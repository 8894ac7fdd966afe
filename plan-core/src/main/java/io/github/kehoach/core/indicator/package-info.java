/**
 * What is to be reached, and what was measured (chỉ tiêu, kết quả phải đạt, số đo).
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.indicator.Indicator}: something measured, with its target
 *   <li>{@link io.github.kehoach.core.indicator.IndicatorRef}: which indicator of the plan
 *   <li>{@link io.github.kehoach.core.indicator.GroupTarget}: the target of one group, one district
 *   <li>{@link io.github.kehoach.core.indicator.Target}: the sealed type of all targets
 *   <li>{@link io.github.kehoach.core.indicator.Unit}: what the numbers count
 *   <li>{@link io.github.kehoach.core.indicator.Horizon}: by when the target is to be reached
 *   <li>{@link io.github.kehoach.core.indicator.Reading}: a measured value
 *   <li>{@link io.github.kehoach.core.indicator.Better}: in which direction a value improves
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.indicator;

import org.jspecify.annotations.NullMarked;
