/**
 * Benchmarks. Only ratios between figures of one run count: against a named peer that does the
 * same, and against the same written by hand.
 */
package io.github.kehoach.benchmarks;
