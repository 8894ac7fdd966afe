package io.github.kehoach.benchmarks;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.natty.DateGroup;
import org.natty.Parser;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Phrases read: ours with the typed deadline and its spans, twenty precompiled regular expressions
 * over the same phrases, which build nothing, and two readers of English over English of like
 * length.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordingBenchmark {
  private static final String[] VIETNAMESE = {
    "Hoàn thành trong tháng 4/2025",
    "12/2025",
    "Thường xuyên",
    "5/2025 và thực hiện thường xuyên",
    "Trước tháng 10 hàng năm",
    "vào ngày 18 hàng tháng",
    "Sau khi Trung ương ban hành",
    "trước ngày 10/3/2025",
    "12/2025 và các năm tiếp theo",
    "chậm nhất vào ngày 26/02/2025",
    "Quý II/2025",
    "6 tháng đầu năm 2025",
    "Theo hướng dẫn của Trung ương",
    "trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ",
    "trước ngày 15 tháng 12 hằng năm",
    "ngày 05 của tháng tiếp theo",
    "Hằng năm",
    "giai đoạn 2026 - 2030",
    "đột xuất khi có yêu cầu",
    "Tháng 01 hàng năm"
  };

  private static final String[] ENGLISH = {
    "finished within April 2025",
    "December 2025",
    "every day",
    "by May 2025 and then every day",
    "before October every year",
    "on the 18th of each month",
    "after the 3rd of March",
    "before March 10 2025",
    "December 2025 and the next years",
    "no later than February 26 2025",
    "second quarter of 2025",
    "first six months of 2025",
    "in three weeks",
    "within 15 days after tomorrow at noon",
    "before December 15 every year",
    "the 5th of next month",
    "every year",
    "from 2026 to 2030",
    "next tuesday morning",
    "January every year"
  };

  private static final List<Pattern> PATTERNS =
      List.of(
          pattern("(\\d{1,2})/(\\d{1,2})/(\\d{4})"),
          pattern("(\\d{1,2})/(\\d{4})"),
          pattern("tháng\\s+(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})"),
          pattern("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})"),
          pattern("ngày\\s+(\\d{1,2})\\s+h[àằ]ng\\s+tháng"),
          pattern("trước\\s+tháng\\s+(\\d{1,2})\\s+h[àằ]ng\\s+năm"),
          pattern("tháng\\s+(\\d{1,2})\\s+h[àằ]ng\\s+năm"),
          pattern("quý\\s+([IVX]+|\\d)\\s*[/,]?\\s*(\\d{4})?"),
          pattern("(\\d)\\s+tháng\\s+(đầu|cuối)\\s+năm\\s*(\\d{4})?"),
          pattern("thường\\s+xuyên"),
          pattern("h[àằ]ng\\s+(năm|quý|tháng|tuần|ngày)"),
          pattern("sau\\s+khi\\s+(.+?)\\s+ban\\s+hành"),
          pattern("theo\\s+hướng\\s+dẫn\\s+của\\s+(.+)"),
          pattern(
              "(?:trong\\s+)?(?:thời\\s+hạn\\s+)?(\\d+)\\s+ngày\\s+làm\\s+việc\\s+kể\\s+từ\\s+(.+)"),
          pattern("(?:chậm|muộn)\\s+nhất"),
          pattern("trước\\s+ngày\\s+(\\d{1,2})[/ ]"),
          pattern("các\\s+năm\\s+tiếp\\s+theo"),
          pattern("giai\\s+đoạn\\s+(\\d{4})\\s*[-–]\\s*(\\d{4})"),
          pattern("đột\\s+xuất|khi\\s+có\\s+yêu\\s+cầu"),
          pattern("của\\s+tháng\\s+tiếp\\s+theo"));

  private final CalendarPeriod issued = CalendarPeriod.day(2025, 2, 20);
  private final Parser natty = new Parser();
  private final PrettyTimeParser prettyTime = new PrettyTimeParser();
  private int next;

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private String phrase(String[] phrases) {
    next = next + 1 == phrases.length ? 0 : next + 1;
    return phrases[next];
  }

  /** KeHoach: typed deadline, certainty and spans. */
  @Benchmark
  public DeadlineReading kehoach() {
    return DeadlineWording.read(phrase(VIETNAMESE), issued);
  }

  /** Twenty precompiled regular expressions, each tried; builds nothing. */
  @Benchmark
  public int regularExpressions() {
    String phrase = phrase(VIETNAMESE);
    int found = 0;
    for (Pattern pattern : PATTERNS) {
      if (pattern.matcher(phrase).find()) {
        found++;
      }
    }
    return found;
  }

  /** natty on English. */
  @Benchmark
  public List<DateGroup> natty() {
    return natty.parse(phrase(ENGLISH));
  }

  /** prettytime-nlp on English. */
  @Benchmark
  public Object prettyTime() {
    return prettyTime.parse(phrase(ENGLISH));
  }
}
