package io.github.kehoach.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Checks the plans of many provinces, and says what is due and how far they are.
 *
 * <p>Input: {@code <folder>/<province>/<plan>.jsonl} or {@code .jsonl.gz}, JSON Lines as the
 * library writes them; beside it, if there is one, {@code <plan>.ledger.json}. Output: {@code
 * rows}, Parquet as in {@link Said}, a folder for each {@code what}; {@code sums}, one CSV by
 * province, what, name and lead. Bad lines are rows, too.
 *
 * <p>A file holds one plan and is read by one worker, which has one plan in memory at a time; so a
 * cluster is busy as long as there are more files than cores.
 */
public final class NationJob {
  private NationJob() {}

  /**
   * Runs the job.
   *
   * @param args folder of the input, folder of the output, period of the due days such as {@code
   *     2025-Q3}, day of the status
   * @throws IOException if Spark cannot be closed
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("needs: INPUT OUTPUT PERIOD DAY, such as in out 2025-Q3 2025-07-01");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("kehoach").getOrCreate()) {
      write(
          spark, args[0], args[1], CalendarPeriod.parse(args[2]).days(), LocalDate.parse(args[3]));
      spark.read().option("header", true).csv(args[1] + "/sums").groupBy("what").count().show();
    }
  }

  /** Reads a folder, writes rows and sums to another. */
  static void write(SparkSession spark, String in, String out, DayRange range, LocalDate day)
      throws IOException {
    rows(spark, in, range, day)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("what")
        .parquet(out + "/rows");
    sums(spark.read().parquet(out + "/rows"))
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("header", true)
        .csv(out + "/sums");
  }

  /** What is said about all files of a folder. */
  static Dataset<Row> rows(SparkSession spark, String folder, DayRange range, LocalDate day)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<String> files = files(new Path(folder, "*/*.jsonl*"), context.hadoopConfiguration());
    int parts = Math.max(1, Math.min(files.size(), context.defaultParallelism() * 4));
    Broadcast<SerializableConfiguration> settings =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    String from = range.firstInclusive().toString();
    String to = range.lastInclusive().toString();
    String asOf = day.toString();
    // Only texts go to the workers; each makes its own validator.
    JavaRDD<Row> rows =
        context
            .parallelize(files, parts)
            .mapPartitions(
                part -> {
                  DayRange days = DayRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to));
                  PlanRows said = new PlanRows(days, LocalDate.parse(asOf));
                  Configuration known = settings.value().value();
                  Iterable<String> all = () -> part;
                  return StreamSupport.stream(all.spliterator(), false)
                      .flatMap(file -> of(said, new Path(file), known).stream())
                      .map(Said::row)
                      .iterator();
                });
    return spark.createDataFrame(rows, Said.SCHEMA);
  }

  /** Spark's own way to read small files would put all of them into one part. */
  private static List<String> files(Path pattern, Configuration settings) throws IOException {
    FileStatus[] found = pattern.getFileSystem(settings).globStatus(pattern);
    return found == null
        ? List.of()
        : Stream.of(found).map(one -> one.getPath().toString()).sorted().toList();
  }

  /**
   * How many rows there are by province, what, name and lead; a row of two leads counts for both.
   */
  static Dataset<Row> sums(Dataset<Row> rows) {
    return rows.withColumn("lead", explode_outer(col("leads")))
        .groupBy("province", "what", "name", "lead")
        .agg(count(lit(1)).as("count"))
        .orderBy("province", "what", "name", "lead");
  }

  private static List<Said> of(PlanRows said, Path file, Configuration settings) {
    try (InputStream plans = file.getFileSystem(settings).open(file)) {
      Optional<InputStream> facts = ledger(file, settings);
      return said.of(file.getParent().getName(), file.getName(), plans, facts);
    } catch (IOException unreadable) { // Spark tries again, and says so in the end
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<InputStream> ledger(Path plans, Configuration conf) throws IOException {
    String name = plans.getName();
    String stem = name.substring(0, name.indexOf(".jsonl"));
    Path ledger = new Path(plans.getParent(), stem + ".ledger.json");
    FileSystem files = ledger.getFileSystem(conf);
    return files.exists(ledger) ? Optional.of(files.open(ledger)) : Optional.empty();
  }
}
