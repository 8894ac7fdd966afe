package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds for every deadline that is resolved, whatever it is resolved with. */
public final class ScheduleLaws {
  private ScheduleLaws() {}

  /** {@code schedule-occurrences-increase}. */
  public static Outcome occurrencesIncrease(
      DayRange range, Function<DayRange, List<Occurrence>> resolve) {
    List<Occurrence> occurrences = resolve.apply(range);
    boolean increasing = true;
    for (int i = 0; i < occurrences.size(); i++) {
      increasing &= range.contains(occurrences.get(i).day());
      increasing &= i == 0 || occurrences.get(i - 1).compareTo(occurrences.get(i)) < 0;
    }
    return Outcome.holds(increasing, "in " + range + ": " + occurrences);
  }

  /** {@code schedule-due-days-distinct}. */
  public static Outcome dueDaysAreDistinct(
      DayRange range,
      Function<DayRange, Schedule> resolve,
      Function<Schedule, List<LocalDate>> of) {
    Schedule schedule = resolve.apply(range);
    return Outcome.equal(
        of.apply(schedule),
        List.copyOf(new TreeSet<>(schedule.occurrences().stream().map(Occurrence::day).toList())),
        "due days of " + schedule.occurrences());
  }

  /** {@code schedule-restart-same-tail}. */
  public static Outcome restartHasSameTail(
      DayRange range, int which, Function<DayRange, List<Occurrence>> resolve) {
    List<Occurrence> all = resolve.apply(range);
    if (all.isEmpty()) {
      return Outcome.holds(true, "nothing is due");
    }
    LocalDate day = all.get(Math.floorMod(which, all.size())).day();
    return Outcome.equal(
        resolve.apply(new DayRange(day, range.lastInclusive())),
        all.stream().filter(one -> !one.day().isBefore(day)).toList(),
        "restarted at " + day + " in " + range);
  }

  /** {@code schedule-wider-range-only-adds}. */
  public static Outcome widerRangeOnlyAdds(
      DayRange narrow, int before, int after, Function<DayRange, List<Occurrence>> resolve) {
    DayRange wide =
        new DayRange(
            narrow.firstInclusive().minusDays(before), narrow.lastInclusive().plusDays(after));
    return Outcome.equal(
        resolve.apply(narrow),
        resolve.apply(wide).stream().filter(one -> narrow.contains(one.day())).toList(),
        narrow + " inside " + wide);
  }

  /** {@code schedule-all-of-is-union}. */
  public static Outcome allOfIsTheUnion(
      List<Deadline> parts, Function<Deadline, Schedule> resolve, Function<Deadline, Schedule> of) {
    return Outcome.equal(
        content(Stream.of(of.apply(Deadline.allOf(parts)))),
        content(parts.stream().distinct().map(resolve)),
        "all of " + parts);
  }

  private static List<String> content(Stream<Schedule> schedules) {
    return schedules.flatMap(ScheduleLaws::content).sorted().toList();
  }

  private static Stream<String> content(Schedule schedule) {
    return Stream.of(
            schedule.occurrences().stream()
                .map(one -> one.day() + " " + one.cycle() + said(one.part())),
            schedule.duties().standing().stream()
                .map(duty -> "standing " + duty.from() + said(duty.part())),
            schedule.duties().open().stream()
                .map(duty -> "open " + duty.from() + said(duty.part())),
            schedule.duties().onDemand().stream()
                .map(duty -> "need " + duty.from() + said(duty.part())),
            schedule.duties().awaited().stream().map(one -> "awaited" + said(one.part())),
            schedule.duties().released().stream()
                .map(one -> "released " + one.due() + said(one.part())),
            schedule.duties().undated().stream().map(one -> "undated" + said(one.part())),
            schedule.duties().unread().stream().map(part -> "unread" + said(part)))
        .flatMap(lines -> lines);
  }

  private static String said(SimplePart part) {
    return " " + part.scope().orElse("") + " " + part.deadline();
  }

  /** {@code schedule-no-part-lost}. */
  public static Outcome noPartIsLost(
      PreparedDeadline prepared, DayRange range, Function<DayRange, Schedule> resolve) {
    Schedule schedule = resolve.apply(range);
    List<Integer> elsewhere =
        Stream.of(
                schedule.duties().standing().stream().map(duty -> duty.part().index()),
                schedule.duties().open().stream().map(duty -> duty.part().index()),
                schedule.duties().onDemand().stream().map(duty -> duty.part().index()),
                schedule.duties().awaited().stream().map(one -> one.part().index()),
                schedule.duties().released().stream().map(one -> one.part().index()),
                schedule.duties().undated().stream().map(one -> one.part().index()),
                schedule.duties().unread().stream().map(part -> part.index()))
            .flatMap(indexes -> indexes)
            .toList();
    List<Integer> due =
        prepared.parts().stream()
            .filter(
                part ->
                    part.deadline() instanceof Deadline.By
                        || part.deadline() instanceof Deadline.Before
                        || part.deadline() instanceof Deadline.Every)
            .map(part -> part.index())
            .filter(index -> !elsewhere.contains(index))
            .toList();
    return Outcome.equal(
        Stream.concat(elsewhere.stream(), due.stream()).sorted().toList(),
        prepared.parts().stream().map(part -> part.index()).toList(),
        "parts of " + prepared);
  }

  /** {@code schedule-spellings-agree}. */
  public static Outcome spellingsAgree(
      Deadline one, Deadline other, Function<Deadline, List<Occurrence>> resolve) {
    return Outcome.equal(
        resolve.apply(one).stream().map(due -> due.day() + " for " + due.cycle()).toList(),
        resolve.apply(other).stream().map(due -> due.day() + " for " + due.cycle()).toList(),
        one + " and " + other);
  }

  /** {@code schedule-resolving-is-pure}. */
  public static Outcome resolvingIsPure(
      DayRange range, DayRange between, Function<DayRange, List<Occurrence>> resolve) {
    List<Occurrence> before = List.copyOf(resolve.apply(range));
    int other = resolve.apply(between).size();
    return Outcome.equal(
        resolve.apply(range), before, range + " asked again after " + other + " in " + between);
  }

  /** {@code schedule-next-due-agrees}. */
  public static Outcome nextDueAgrees(
      DayRange range,
      Function<DayRange, List<LocalDate>> dueDays,
      Function<LocalDate, Optional<LocalDate>> nextDue) {
    return Outcome.equal(
        nextDue.apply(range.firstInclusive()).filter(range::contains),
        dueDays.apply(range).stream().findFirst(),
        "first due day in " + range);
  }

  /** {@code schedule-next-due-once-as-prepared}. */
  public static Outcome nextDueOnceAsPrepared(
      PreparedDeadline prepared,
      LocalDate day,
      BiFunction<Deadline, LocalDate, Optional<LocalDate>> once) {
    return Outcome.equal(
        once.apply(prepared.original(), day),
        prepared.nextDue(day),
        prepared + " asked for " + day);
  }

  /** {@code schedule-recurrence-as-walked}. */
  public static Outcome recurrenceAsWalked(
      Deadline.Every rule,
      LocalDate since,
      DayRange range,
      BiFunction<Deadline.Every, DayRange, List<Occurrence>> resolve) {
    return Outcome.equal(
        resolve.apply(rule, range).stream()
            .map(one -> new CycleWalk.Step(one.day(), one.cycle().days()))
            .toList(),
        CycleWalk.walk(rule, since, range),
        rule + " since " + since + " in " + range);
  }

  /** {@code schedule-reason-names-its-day}. */
  public static Outcome reasonNamesItsDay(
      DayRange range,
      Function<DayRange, Schedule> resolve,
      BiFunction<Schedule, Occurrence, Reason> of) {
    Schedule schedule = resolve.apply(range);
    for (Occurrence one : schedule.occurrences().stream().limit(5).toList()) {
      Reason reason = of.apply(schedule, one);
      LocalDate day = one.day();
      String vi =
          String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      if (!reason.text().in(Language.EN).contains(day.toString())
          || !reason.text().in(Language.VI).contains(vi)
          || reason.because().isEmpty()
          || reason.in(Language.EN).contains("{")
          || reason.in(Language.VI).contains("{")) {
        return Outcome.holds(false, "reason of " + one + ": " + reason.in(Language.EN));
      }
    }
    return Outcome.holds(true, "all reasons name their day");
  }
}
