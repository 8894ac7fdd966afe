/**
 * The laws of what follows from plans, free to be run by anybody.
 *
 * <p>As in {@code io.github.kehoach.laws.core}: a law is a static method marked {@code Law}, values
 * and the operation under test go in, an outcome comes out. A generator is a method of an {@code
 * Any…} class that returns a jqwik arbitrary.
 */
package io.github.kehoach.laws.rules;
