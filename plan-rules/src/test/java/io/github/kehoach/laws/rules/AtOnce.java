package io.github.kehoach.laws.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Runs something on several values at once, a thread each. */
final class AtOnce {
  private AtOnce() {}

  /** What a function gives for each value, round by round. The threads start together. */
  static <T, R> List<List<R>> map(List<T> values, int rounds, Function<T, R> function) {
    CyclicBarrier start = new CyclicBarrier(values.size());
    ExecutorService threads = Executors.newFixedThreadPool(values.size());
    try {
      List<Future<List<R>>> running = new ArrayList<>();
      for (T value : values) {
        running.add(
            threads.submit(
                () -> {
                  List<R> results = new ArrayList<>();
                  await(start);
                  for (int round = 0; round < rounds; round++) {
                    results.add(function.apply(value));
                  }
                  return results;
                }));
      }
      List<List<R>> results = new ArrayList<>();
      for (Future<List<R>> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("a thread did not come to its end", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CyclicBarrier barrier) throws InterruptedException {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("another thread does not come", e);
    }
  }
}
