package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.WordingStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes the wording of deadlines (thời hạn, thời gian hoàn thành).
 *
 * <p>The reader never guesses: every number in its result stands in the text, in figures or words,
 * or follows from something that it lists as assumed. A part that it does not understand is {@link
 * Deadline.Unread} with its words. Any text gives a result, never an exception, in time linear in
 * its length. Composed and decomposed letters, {@code Ð} for {@code Đ}, case, both places of the
 * tone, quotes, spaces and kinds of dashes make no difference; text whose accents were lost is read
 * where its letters are enough, which is listed as assumed.
 *
 * <pre>{@code
 * DeadlineWording.read("trước ngày 15/12 hằng năm");  // every year, before 15/12
 * DeadlineWording.read("15/3", CalendarPeriod.year(2025)); // by 2025-03-15, assumed
 * DeadlineWording.write(Deadline.by(CalendarPeriod.month(2025, 4)));    // trong tháng 4/2025
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Laws: {@code deadline-wording-round-trip}, {@code deadline-wording-joined}, {@code
 * deadline-wording-invents-no-number}, {@code deadline-wording-answers-anything}, {@code
 * deadline-wording-spelling}, {@code deadline-wording-exists}.
 */
public final class DeadlineWording {
  private DeadlineWording() {}

  /**
   * What a wording means.
   *
   * @param text any text, not null
   */
  public static DeadlineReading read(String text) {
    return DeadlineReader.read(Objects.requireNonNull(text, "text"), null);
  }

  /**
   * What a wording in a document of a known date means.
   *
   * @param text any text, not null
   * @param issued the document's date as far as it is known, which gives a year to a day without
   *     one; a yearless day before it is unread; not null
   */
  public static DeadlineReading read(String text, CalendarPeriod issued) {
    return DeadlineReader.read(
        Objects.requireNonNull(text, "text"), Objects.requireNonNull(issued, "issued"));
  }

  /**
   * How a wording is derived by the grammar: its parts in order, each with its rule, its words and
   * what they say.
   *
   * @param text any text, not null
   * @return the cheapest derivation of the whole text; empty if there is none
   */
  public static List<WordingStep> explain(String text) {
    return DeadlineReader.explain(Objects.requireNonNull(text, "text"));
  }

  /**
   * The standard wording of a deadline, as a plan would print it.
   *
   * @param deadline any deadline, not null
   * @return a text that {@link #read} turns into exactly this deadline without knowing any date;
   *     empty if there is no such text
   */
  public static Optional<String> write(Deadline deadline) {
    Objects.requireNonNull(deadline, "deadline");
    List<String> wordings = deadline.match(new DeadlineWriter(DeadlineWording::exact));
    return exact(deadline, wordings).stream().filter(text -> says(text, deadline)).findFirst();
  }

  private static List<String> exact(Deadline deadline, List<String> wordings) {
    for (String wording : wordings) {
      if (says(wording, deadline)) {
        return List.of(wording);
      }
    }
    // Some words take their meaning from what stands beside them: các năm tiếp theo.
    return deadline instanceof Deadline.Continuous ? wordings : List.of();
  }

  private static boolean says(String text, Deadline deadline) {
    return read(text).deadline().equals(deadline);
  }

  /** How many steps reading a text takes; for the law that they grow with its length alone. */
  static long steps(String text) {
    return DeadlineReader.steps(text);
  }
}
