/**
 * The laws of the model and the generators of its values, free to be run by anybody.
 *
 * <p>A law is a method marked {@link io.github.kehoach.laws.core.Law}: values go in, a {@link
 * io.github.kehoach.laws.core.Claim} comes out, which gives an {@link
 * io.github.kehoach.laws.core.Outcome} for any operation. A generator is a method of an {@code
 * Any…} class that returns a jqwik arbitrary.
 */
package io.github.kehoach.laws.core;
