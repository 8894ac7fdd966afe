/**
 * Who is meant by the agencies that a plan names, through mergers, splits and collectives (cơ
 * quan).
 *
 * <ul>
 *   <li>{@link io.github.kehoach.rules.agency.Responsibility}: follows agencies through time
 *   <li>{@link io.github.kehoach.rules.agency.Responsible}: who is responsible on a day
 *   <li>{@link io.github.kehoach.rules.agency.Collectives}: whether an agency is one of a
 *       collective
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.rules.agency;

import org.jspecify.annotations.NullMarked;
