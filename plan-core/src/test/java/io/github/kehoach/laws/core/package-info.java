/**
 * The laws of the model and the generators of its values, free to be run by anybody.
 *
 * <p>A law is a static method marked {@link io.github.kehoach.laws.core.Law}: values and the
 * operation under test go in, an {@link io.github.kehoach.laws.core.Outcome} comes out. No law
 * knows a test engine. A generator is a method of an {@code Any…} class that returns a jqwik
 * arbitrary.
 */
package io.github.kehoach.laws.core;
