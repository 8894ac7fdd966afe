package io.github.kehoach.spark;

import io.github.kehoach.core.period.CalendarPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same questions without Spark, on one thread: what the library needs of the job's time. */
public final class PlainRun {
  private PlainRun() {}

  /**
   * Prints seconds of processor time, a line a round; the first rounds warm the compiler.
   *
   * @param args folder of the input, period, day, rounds
   */
  public static void main(String[] args) throws IOException {
    PlanRows rows = new PlanRows(CalendarPeriod.parse(args[1]).days(), LocalDate.parse(args[2]));
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).toList();
    }
    for (int round = 0; round < Integer.parseInt(args[3]); round++) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long said = 0;
      for (Path file : files) {
        Path facts = Path.of(file.toString().replace(".jsonl", ".ledger.json"));
        try (InputStream plans = Files.newInputStream(file)) {
          Optional<InputStream> ledger =
              Files.exists(facts) ? Optional.of(Files.newInputStream(facts)) : Optional.empty();
          said += rows.of("", file.getFileName().toString(), plans, ledger).size();
        }
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
      System.out.println(files.size() + " files, " + said + " rows, " + nanos / 1e9 + " s");
    }
  }
}
