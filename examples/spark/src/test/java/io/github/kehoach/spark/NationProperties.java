package io.github.kehoach.spark;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.json.LineDefect;
import io.github.kehoach.laws.spark.NationLaws;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

class NationProperties {
  private static final DayRange RANGE = CalendarPeriod.quarter(2025, 2).days();
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static @Nullable SparkSession spark;

  /** How much there is to read: provinces, plans in each, every which line is cut. */
  record Sample(int provinces, int plans, int every) {}

  @BeforeContainer
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate();
  }

  @AfterContainer
  static void stop() {
    session().stop();
  }

  private static SparkSession session() {
    return Objects.requireNonNull(spark);
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(0, 2, 7, 40))
        .as(Sample::new);
  }

  @Property(tries = 4)
  @Law(
      id = "spark-equals-plain",
      says = "The sums of a cluster are those of one machine that reads file after file.",
      catches = "cluster that counts the first lead only")
  Claim<?> equalsPlain(@ForAll("samples") Sample sample) throws IOException {
    Path folder = written(sample);
    return claim(
        () -> NationLaws.equalsPlain(sums(rows(folder)), plain(folder)),
        () -> Arbitraries.just(new Sample(1, 1, 0)),
        other -> {
          Path own = written(other);
          Dataset<Row> one =
              rows(own).selectExpr("province", "what", "name", "slice(leads, 1, 1) leads");
          return NationLaws.equalsPlain(sums(one), plain(own));
        });
  }

  @Property(tries = 3)
  @Law(
      id = "spark-no-line-lost",
      says = "Each line of a file is a task with a state or is told as a bad line.",
      catches = "cluster that passes over bad lines")
  Claim<?> noLineLost(@ForAll("samples") Sample sample) throws IOException {
    Path folder = written(sample);
    Dataset<Row> rows = rows(folder).cache();
    rows.unpersist();
    return claim(
        () -> NationLaws.noLineLost(tasks(rows), bad(rows), lines(folder)),
        () -> Arbitraries.just(new Sample(1, 2, 7)),
        other -> {
          Path own = written(other);
          return NationLaws.noLineLost(tasks(rows(own)), 0, lines(own));
        });
  }

  @Example
  void theJobWritesRowsAndSumsOfAllProvinces() throws IOException {
    Path in = Files.createTempDirectory(Path.of("target"), "in");
    Path out = Files.createTempDirectory(Path.of("target"), "out");
    SampleProvinces.write(in, 34, 1, 60);
    NationJob.write(session(), in.toString(), out.toString(), RANGE, DAY);
    Dataset<Row> sums = session().read().option("header", true).csv(out + "/sums");
    assertThat(sums.select("province").distinct().count()).isEqualTo(34);
    Dataset<Row> rows = session().read().parquet(out + "/rows");
    assertThat(rows.filter("what = 'problem'").select("province", "place").distinct().count())
        .isEqualTo(34);
    assertThat(rows.filter("what = 'problem' and line = ''").count()).isZero();
  }

  @Example
  void linesOfEveryKindOfDefectAreToldAndTheRestIsRead() throws IOException {
    Path folder = written(new Sample(1, 1, 0));
    Path file = folder.resolve("an-giang").resolve("hai-duong-726-1.jsonl");
    List<byte[]> lines = new ArrayList<>();
    int task = 0;
    for (String line : Files.readAllLines(file)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      boolean isTask = line.startsWith("{\"section\":\"");
      LineDefect[] defects = LineDefect.values();
      lines.add(isTask && task < defects.length ? defects[task++].in(bytes) : bytes);
    }
    long before = tasks(rows(folder));
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    Dataset<Row> rows = rows(folder);
    assertThat(bad(rows)).isEqualTo(task);
    assertThat(tasks(rows)).isEqualTo(before - task);
  }

  @Example
  void theFilesAreSpread() {
    assertThat(rows(written(new Sample(2, 2, 0))).javaRDD().getNumPartitions()).isEqualTo(4);
  }

  @Example
  void withoutAHeadThereIsNoPlan() throws IOException {
    Path folder = written(new Sample(1, 1, 0));
    Path file = folder.resolve("an-giang").resolve("hai-duong-726-1.jsonl");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(1, lines.size()));
    Dataset<Row> rows = rows(folder);
    assertThat(rows.select("what", "name").distinct().collectAsList())
        .containsExactly(RowFactory.create("problem", "no-head"));
  }

  /** Lines of tasks, and all that were cut. */
  private static long lines(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .mapToLong(NationProperties::count)
          .sum();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long count(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(
              line ->
                  !line.endsWith("}")
                      || !(line.startsWith("{\"format") || line.startsWith("{\"section\":{")))
          .count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Tasks that stand on a line of their own. */
  private static long tasks(Dataset<Row> rows) {
    return rows.filter("what = 'status'")
        .selectExpr(
            "province", "file", "regexp_extract(place, '^/sections/[0-9]+/tasks/[0-9]+', 0) at")
        .filter("at <> ''")
        .distinct()
        .count();
  }

  private static long bad(Dataset<Row> rows) {
    return rows.filter("what = 'problem'").select("province", "file", "place").distinct().count();
  }

  private static Dataset<Row> rows(Path folder) {
    try {
      return NationJob.rows(session(), folder.toString(), RANGE, DAY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Long> sums(Dataset<Row> rows) {
    Map<String, Long> sums = new TreeMap<>();
    for (Row row : NationJob.sums(rows).collectAsList()) {
      sums.put(
          String.join("|", row.getString(0), row.getString(1), row.getString(2), row.getString(3)),
          row.getLong(4));
    }
    return sums;
  }

  private static Map<String, Long> plain(Path folder) {
    try {
      return PlainNation.sums(folder, RANGE, DAY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path written(Sample sample) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "sample");
      SampleProvinces.write(folder, sample.provinces(), sample.plans(), sample.every());
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
