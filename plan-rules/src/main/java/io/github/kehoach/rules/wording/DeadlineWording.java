package io.github.kehoach.rules.wording;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
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
 * DeadlineWording.read("trước ngày 15/12 hằng năm", Optional.empty());  // every year, before 15/12
 * DeadlineWording.read("15/3", Optional.of(CalendarPeriod.year(2025))); // by 2025-03-15, assumed
 * DeadlineWording.write(Deadline.by(CalendarPeriod.month(2025, 4)));    // trong tháng 4/2025
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class DeadlineWording {
  static final Vocabulary WORDS =
      Vocabulary.load(DeadlineWording.class, "deadline-words.txt", DeadlineWord.names());

  private DeadlineWording() {}

  /**
   * What a wording means.
   *
   * @param text any text, not null
   * @param issued the document's date as far as it is known, which gives a year to a day without
   *     one; a yearless day before it is unread; not null
   */
  public static DeadlineReading read(String text, Optional<CalendarPeriod> issued) {
    Objects.requireNonNull(issued, "issued");
    Tokens tokens = tokens(text);
    if (tokens.size() == 0) {
      return text.isBlank()
          ? new DeadlineReading(
              Deadline.unstated(), Certainty.CERTAIN, List.of(), List.of(), List.of())
          : unread(text);
    }
    return read(tokens, issued);
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
    return read(text, Optional.empty()).deadline().equals(deadline);
  }

  static Tokens tokens(String text) {
    Tokens tokens = Tokens.joined(text, WORDS);
    NumberWords.compose(tokens);
    return tokens;
  }

  /** How many steps reading a text takes; for the law that they grow with its length alone. */
  static long steps(String text) {
    Tokens tokens = tokens(text);
    if (tokens.size() > 0) {
      read(tokens, Optional.empty());
    }
    return tokens.steps();
  }

  static DeadlineReading read(Tokens tokens, Optional<CalendarPeriod> issued) {
    ClauseParser clauses = new ClauseParser(tokens, 0, tokens.size());
    clauses.run();
    if (clauses.parts.isEmpty()) {
      return unread(tokens.text());
    }
    boolean yearShared = Sharing.among(clauses.parts, clauses.leftOut);
    return new ReadingBuilder(tokens, clauses, issued.orElse(null)).build(yearShared);
  }

  private static DeadlineReading unread(String text) {
    return new DeadlineReading(
        Deadline.unread(text),
        Certainty.UNREAD,
        List.of(),
        List.of(new DeadlineReading.Span("", new TextSpan(0, text.length()))),
        List.of(
            new Remark(
                ProblemCode.NOT_UNDERSTOOD.code(),
                new TextSpan(0, text.length()),
                ProblemCode.NOT_UNDERSTOOD.text())));
  }
}
