package io.github.kehoach.exchange.ical;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.exchange.CalendarLaws;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlanCalendarProperties {
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);

  /**
   * No backslash directly before a line break: ical4j 4.4.0 reads these two escapes, one after the
   * other, as a backslash and an n. PlanCalendarTest holds them against the letter of RFC 5545.
   */
  private static final List<String> PIECES =
      List.of(
          "a", "ắ", "𝟙", "☺", "👩‍💻", "\\d", "\\n", ";", ",", ":", "\"", "\n", "\r\n", "\r", "\t",
          " ");

  private static final PlanCalendar CALENDAR = PlanCalendar.since(SINCE, Language.VI);

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Composed.frequencyOf(
        Tuple.of(3, AnyDeadline.deadline()), Tuple.of(2, AnyDeadline.every().map(any -> any)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  /** From the plan's day on, which lies in the years 2000 to 2060 as those of deadlines do. */
  private static DayRange years(LocalDate from) {
    return DayRange.ofClosed(from.minusYears(1), from.plusYears(3));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan();
  }

  @Provide
  Arbitrary<String> titles() {
    return Composed.frequencyOf(
            Tuple.of(2, AnyText.text()),
            Tuple.of(
                1, Arbitraries.of(PIECES).list().ofMaxSize(60).map(one -> String.join("", one))))
        .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }

  @Law(
      id = "calendar-same-days",
      says = "The to-dos of a task are due on the days of its deadline, and on no other.",
      catches = "due on the day after, as the letter of the standard has it")
  Claim<BiFunction<String, DayRange, List<LocalDate>>> sameDays(
      @ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate since) {
    PlanCalendar calendar = PlanCalendar.since(since, Language.EN);
    DayRange range = years(since);
    boolean byRule = deadline.simpleParts().stream().noneMatch(part -> hasNoRule(part.deadline()));
    return claim(
        days ->
            Outcome.all(
                CalendarLaws.sameDays(
                    deadline, since, range, calendar.singlyIn(range)::write, days),
                CalendarLaws.sameDays(
                    deadline,
                    since,
                    range,
                    byRule ? calendar::write : calendar.singlyIn(range)::write,
                    days)),
        Ical4j::days,
        (text, in) -> Ical4j.days(text, in).stream().map(day -> day.plusDays(1)).toList());
  }

  /** Which no rule of RFC 5545 can say: the to-do tells so and has no due day. */
  private static boolean hasNoRule(Deadline deadline) {
    return deadline instanceof Deadline.Every every
        && (every.workingDay().isPresent()
            || (every.edge() == Edge.BEFORE && every.nth().orElse(0) == 1));
  }

  @Example
  void theFirstWorkingDayOfEachMonthIsDueSinglyAndByNoRule() {
    isDueSinglyAndByNoRule(Deadline.every(Cycle.MONTH).onWorkingDay(1).build());
  }

  @Example
  void theDayBeforeTheFirstMondayOfEachMonthIsDueSinglyAndByNoRule() {
    isDueSinglyAndByNoRule(
        Deadline.every(Cycle.MONTH).on(DayOfWeek.MONDAY).nth(1).before().build());
  }

  private static void isDueSinglyAndByNoRule(Deadline deadline) {
    LocalDate since = LocalDate.of(2025, 1, 1);
    DayRange range = years(since);
    PlanCalendar calendar = PlanCalendar.since(since, Language.EN);
    CalendarLaws.sameDays(deadline, since, range, calendar.singlyIn(range)::write, Ical4j::days)
        .check();
    Plan plan = CalendarLaws.plan(Task.builder().title("Việc").deadline(deadline).build());
    assertThat(calendar.write(plan))
        .contains("The calendar gives no due day")
        .doesNotContain("RRULE");
  }

  @net.jqwik.api.Property(tries = 100)
  @Law(
      id = "calendar-undated-says-why",
      says = "A to-do without a due day says why in words.",
      catches = "due days left out")
  Claim<?> undatedSaysWhy(@ForAll("plans") Plan plan) {
    return claim(
        () ->
            CalendarLaws.undatedSaysWhy(plan, CALENDAR::write, PlanCalendarProperties::unexplained),
        () ->
            CalendarLaws.undatedSaysWhy(
                plan,
                any -> CALENDAR.write(any).replaceAll("DUE;VALUE=DATE:\\d+\r\n", ""),
                PlanCalendarProperties::unexplained));
  }

  private static int unexplained(String calendar) {
    return (int)
        Ical4j.todos(calendar).stream()
            .filter(todo -> Ical4j.value(todo, Property.DUE).isEmpty())
            .filter(todo -> Ical4j.value(todo, Property.COMMENT).isEmpty())
            .count();
  }

  @Law(
      id = "calendar-text-survives",
      says =
          "A title is read as it was, but for control characters, which no calendar can hold, and"
              + " spaces at its ends, which readers take away.",
      catches = "folded lines not joined")
  Claim<?> textSurvives(@ForAll("titles") String title) {
    return claim(
        () -> CalendarLaws.textSurvives(title, CALENDAR::write, PlanCalendarProperties::summaries),
        () ->
            CalendarLaws.textSurvives(
                title,
                plan -> CALENDAR.write(plan).replace("\r\n ", "\r\n  "),
                PlanCalendarProperties::summaries));
  }

  private static List<String> summaries(String calendar) {
    return Ical4j.values(calendar, Property.SUMMARY);
  }

  @net.jqwik.api.Property(tries = 200)
  @Law(
      id = "calendar-lines-fold",
      says = "No line has more than 75 octets, and none begins or ends inside a character.",
      catches = "characters counted for octets")
  Claim<?> linesFold(@ForAll("plans") Plan plan) {
    return claim(
        () ->
            CalendarLaws.linesFold(
                plan, any -> CALENDAR.write(any).getBytes(StandardCharsets.UTF_8)),
        () ->
            CalendarLaws.linesFold(
                plan,
                any ->
                    CALENDAR
                        .write(any)
                        .replace("\r\n ", "")
                        .replaceAll("(.{74})", "$1\r\n ")
                        .getBytes(StandardCharsets.UTF_8)));
  }

  @net.jqwik.api.Property(tries = 100)
  @Law(
      id = "calendar-uids",
      says =
          "Every to-do has an identifier of its own, which stays when a section is added behind.",
      catches = "tasks identified by their titles")
  Claim<?> uids(@ForAll("plans") Plan plan) {
    return claim(
        () -> CalendarLaws.uids(plan, CALENDAR::write, PlanCalendarProperties::uids),
        () -> CalendarLaws.uids(twins(), CALENDAR::write, PlanCalendarProperties::summaries));
  }

  /** A plan of two tasks that differ in nothing that is printed of them. */
  private static Plan twins() {
    Task task = Task.builder().title("Báo cáo").build();
    return Plan.builder().addSection(Section.builder().addTask(task).addTask(task).build()).build();
  }

  private static List<String> uids(String calendar) {
    return Ical4j.values(calendar, Property.UID);
  }
}
