package io.github.kehoach.rules.wording;

/** Numbers of the cycles in the vocabulary and in {@link Part#cycle}; 0 is none. */
final class CycleNumbers {
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int QUARTER = 4;
  static final int HALF = 5;
  static final int YEAR = 6;

  private CycleNumbers() {}
}
