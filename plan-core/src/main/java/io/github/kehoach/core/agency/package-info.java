/**
 * Agencies (cơ quan, đơn vị), how plans name them, and how they change.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.core.agency.Agency}: a body with its names and its time of
 *       existence
 *   <li>{@link io.github.kehoach.core.agency.AgencyId}: what identifies it
 *   <li>{@link io.github.kehoach.core.agency.AgencyRef}: who a plan names, in its words
 *   <li>{@link io.github.kehoach.core.agency.AgencyDirectory}: finds agencies by id and by name
 *   <li>{@link io.github.kehoach.core.agency.Lookup}: what finding a name gave
 *   <li>{@link io.github.kehoach.core.agency.Succession}: how agencies gave way to others
 *   <li>{@link io.github.kehoach.core.agency.ElectronicCode}: the state's own identifier
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.core.agency;

import org.jspecify.annotations.NullMarked;
