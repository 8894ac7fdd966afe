package io.github.kehoach.laws.exchange;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What holds for every plan as a calendar of to-dos (RFC 5545). */
public final class CalendarLaws {
  private static final int MOST_OCTETS = 75;

  private CalendarLaws() {}

  /** A plan of one task. */
  public static Plan plan(Task task) {
    return Plan.builder().addSection(Section.builder().addTask(task).build()).build();
  }

  /**
   * {@code calendar-same-days}.
   *
   * @param expand the days on which another implementation of RFC 5545 finds to-dos due in a range
   */
  public static Outcome sameDays(
      Deadline deadline,
      LocalDate since,
      DayRange range,
      Function<Plan, String> write,
      BiFunction<String, DayRange, List<LocalDate>> expand) {
    String calendar = write.apply(plan(Task.builder().title("Việc").deadline(deadline).build()));
    List<LocalDate> days =
        DeadlineResolver.resolve(deadline, ResolveContext.since(since), range).dueDays();
    return Outcome.equal(expand.apply(calendar, range), days, calendar);
  }

  /**
   * {@code calendar-undated-says-why}.
   *
   * @param unexplained how many to-dos have neither a due day nor a comment
   */
  public static Outcome undatedSaysWhy(
      Plan plan, Function<Plan, String> write, Function<String, Integer> unexplained) {
    String calendar = write.apply(plan);
    return Outcome.equal(unexplained.apply(calendar), 0, calendar);
  }

  /**
   * {@code calendar-text-survives}.
   *
   * @param summaries the titles that another implementation reads
   */
  public static Outcome textSurvives(
      String title, Function<Plan, String> write, Function<String, List<String>> summaries) {
    String calendar = write.apply(plan(Task.builder().title(title).build()));
    List<String> read = summaries.apply(calendar).stream().map(String::strip).toList();
    return Outcome.equal(read, List.of(withoutControls(title).strip()), calendar);
  }

  private static String withoutControls(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder();
    lines
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && c != 0x7F))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** {@code calendar-lines-fold}. */
  public static Outcome linesFold(Plan plan, Function<Plan, byte[]> write) {
    byte[] calendar = write.apply(plan);
    List<String> wrong = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 1 < calendar.length; i++) {
      if (calendar[i] == '\r' && calendar[i + 1] == '\n') {
        if (i - from > MOST_OCTETS || !isUtf8(calendar, from, i)) {
          wrong.add(new String(calendar, from, i - from, StandardCharsets.UTF_8));
        }
        from = i + 2;
      }
    }
    if (from != calendar.length) {
      wrong.add("the last line does not end");
    }
    return Outcome.equal(wrong, List.of(), "lines of " + calendar.length + " octets");
  }

  private static boolean isUtf8(byte[] bytes, int from, int until) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, until - from));
      return true;
    } catch (CharacterCodingException cut) {
      return false;
    }
  }

  /**
   * {@code calendar-uids}.
   *
   * @param uids the identifiers of all to-dos
   */
  public static Outcome uids(
      Plan plan, Function<Plan, String> write, Function<String, List<String>> uids) {
    List<String> all = uids.apply(write.apply(plan));
    Section more =
        Section.builder().number("Phụ lục").addTask(Task.builder().title("Khác").build()).build();
    List<String> later = uids.apply(write.apply(plan.toBuilder().addSection(more).build()));
    List<String> kept = new ArrayList<>(later);
    kept.retainAll(all);
    return Outcome.equal(
        List.of(new HashSet<>(all).size(), kept, later.size()),
        List.of(all.size(), all, all.size() + 1),
        "identifiers of " + plan);
  }
}
