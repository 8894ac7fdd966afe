package io.github.kehoach.rules.cascade;

/**
 * Two titles that are like each other.
 *
 * @param upper index of the one
 * @param lower index of the other
 * @param score how much of a clause of one of them stands in the other, from 0 to 1
 * @param whole how much they have in common as wholes, from 0 to 1
 */
record Alike(int upper, int lower, double score, double whole) {}
