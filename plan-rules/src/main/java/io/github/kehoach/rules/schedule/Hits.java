package io.github.kehoach.rules.schedule;

import java.time.LocalDate;
import java.util.Arrays;

/** The occurrences of a schedule as bare numbers, in order. Immutable. */
abstract class Hits {
  // A key is the due day (23 bits), the first day of the cycle (23) and the part (16), so that the
  // order of keys is that of occurrences.
  private static final int CYCLE_AT = 16;
  private static final int DAY_AT = 39;
  private static final int DAY_MASK = (1 << 23) - 1;
  private static final int PART_MASK = (1 << CYCLE_AT) - 1;

  /** Largest number of simple parts that a key can tell apart. */
  static final int MOST_PARTS = PART_MASK + 1;

  static long key(int packedDay, int packedCycle, int part) {
    return (long) packedDay << DAY_AT | (long) packedCycle << CYCLE_AT | part;
  }

  /** No key of the day or a later one is less. */
  static long firstKey(LocalDate day) {
    return key(Days.pack(day), 0, 0);
  }

  static LocalDate dayOf(long key) {
    return Days.unpack((int) (key >>> DAY_AT));
  }

  abstract int size();

  abstract long key(int index);

  /** Due day of an occurrence. */
  LocalDate day(int index) {
    return dayOf(key(index));
  }

  /** All due days. */
  LocalDate[] days() {
    LocalDate[] days = new LocalDate[size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = day(i);
    }
    return days;
  }

  /** First day of an occurrence's cycle, packed. */
  int cycle(int index) {
    return (int) (key(index) >>> CYCLE_AT) & DAY_MASK;
  }

  /** Part of an occurrence. */
  int part(int index) {
    return (int) key(index) & PART_MASK;
  }

  /** These without occurrences on a day on which there is one before. */
  Hits distinctDays() {
    long[] keys = new long[size()];
    int count = 0;
    long previous = -1;
    for (int i = 0; i < keys.length; i++) {
      long key = key(i);
      if (key >>> DAY_AT != previous) {
        keys[count++] = key;
        previous = key >>> DAY_AT;
      }
    }
    return count == keys.length ? this : new Sorted(Arrays.copyOf(keys, count));
  }

  /** Index of a key, or a negative number if there is none. */
  int indexOf(long key) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(key(middle), key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** Part of one recurrence, computed when asked for: the same few bytes for any number of days. */
  static final class Run extends Hits {
    private final Recurrence recurrence;
    private final int from;
    private final int size;
    private final int part;

    Run(Recurrence recurrence, int from, int size, int part) {
      this.recurrence = recurrence;
      this.from = from;
      this.size = size;
      this.part = part;
    }

    @Override
    int size() {
      return size;
    }

    @Override
    long key(int index) {
      return recurrence.key(from + index, part);
    }

    @Override
    LocalDate day(int index) {
      return recurrence.day(from + index);
    }

    @Override
    int cycle(int index) {
      return recurrence.cycle(from + index);
    }

    @Override
    int part(int index) {
      return part;
    }

    @Override
    LocalDate[] days() {
      LocalDate[] days = new LocalDate[size];
      recurrence.fill(days, from);
      return days;
    }

    @Override
    Hits distinctDays() {
      return recurrence.isStrict() ? this : super.distinctDays();
    }
  }

  /** Any occurrences, eight bytes each. */
  static final class Sorted extends Hits {
    private final long[] keys;

    /**
     * Takes the array as its own.
     *
     * @param keys sorted
     */
    Sorted(long[] keys) {
      this.keys = keys;
    }

    @Override
    int size() {
      return keys.length;
    }

    @Override
    long key(int index) {
      return keys[index];
    }
  }
}
