/**
 * The specification by concept: what is proved, why, and a case of each law.
 *
 * <ul>
 *   <li>{@code spec.txt}, a resource: the chapters, and for each law its sentence in Vietnamese and
 *       why
 *   <li>{@link io.github.kehoach.guide.spec.SpecCases}: a case for each law, run when the page is
 *       made
 *   <li>{@link io.github.kehoach.guide.spec.SpecPage}: puts both beside the tables of laws of the
 *       modules
 * </ul>
 */
package io.github.kehoach.guide.spec;
