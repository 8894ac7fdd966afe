package io.github.kehoach.laws.core;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How work grows with its input, counted by the bytes that it allocates: a clock would judge the
 * machine and what else runs on it too.
 */
public final class Growth {
  /** Linear work grows four times, work that sorts hardly more, quadratic work sixteen times. */
  public static final double OF_LINEAR_WORK = 6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * How many times more is allocated for an input of four times the size.
   *
   * @param size the smaller size, which should be in the thousands
   * @param input makes the input of a size; what this allocates is not counted
   * @param work what is done to it, in the calling thread
   */
  public static <T> double fourfold(int size, IntFunction<T> input, Consumer<T> work) {
    work.accept(input.apply(size)); // loads classes and tables
    double once = allocated(input.apply(size), work);
    return allocated(input.apply(4 * size), work) / once;
  }

  private static <T> long allocated(T input, Consumer<T> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.accept(input);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
