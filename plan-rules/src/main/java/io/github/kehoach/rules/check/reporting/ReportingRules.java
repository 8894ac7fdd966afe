package io.github.kehoach.rules.check.reporting;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.check.clarity.ClarityRules;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules about who reports what to whom. */
public final class ReportingRules {
  private static final WordList EVALUATION = WordList.of("evaluation-meeting");
  private static final WordList MEETING = WordList.of("meeting");
  private static final WordList REPORT = WordList.of("report");
  private static final WordList COLLECTS = WordList.of("collects");
  private static final WordList VAGUE = WordList.of("vague-time");
  private static final Text MORE = Text.template("{0}, {1}", "{0}, {1}");
  private static final Text ONE = Text.template("{0}", "{0}");

  /** The first day of a month that has every day. */
  private static final LocalDate LONG_MONTH = LocalDate.of(2025, 1, 1);

  private ReportingRules() {}

  public static void bind(Binder to) {
    to.plan("plan-without-reporting", ReportingRules::none);
    to.plan("duty-without-reporter", each(ReportingRules::withoutReporter));
    to.plan("duty-without-addressee", each(ReportingRules::withoutAddressee));
    to.plan("duty-without-clear-deadline", each(ReportingRules::withoutDeadline));
    to.plan("duty-to-itself", each(ReportingRules::toItself));
    to.plan("duty-agency-unknown", each(ReportingRules::unknown));
    to.plan("duty-before-its-sources", ReportingRules::beforeItsSources);
    to.plan("duty-after-evaluation", ReportingRules::afterEvaluation);
    to.plan("duty-one-day-for-two-steps", each(ReportingRules::oneDayForTwoSteps));
    to.plan("duty-on-day-off", ReportingRules::onDayOff);
  }

  /** Looks at one duty. */
  @FunctionalInterface
  private interface Look {
    void at(ReportingDuty duty, Place place, Findings found);
  }

  private static Check.OfPlan each(Look look) {
    return (plan, found) -> {
      for (int i = 0; i < plan.reportingDuties().size(); i++) {
        look.at(plan.reportingDuties().get(i), place(plan, i), found);
      }
    };
  }

  private static Place place(Plan plan, int index) {
    return PlanPlaces.duty(plan.reportingDuties().get(index), index);
  }

  private static void none(Plan plan, Findings found) {
    if (plan.reportingDuties().isEmpty()
        && !plan.sections().isEmpty()
        && found.otherPlans().stream().allMatch(one -> one.reportingDuties().isEmpty())) {
      found.add(PlanPlaces.plan().field("reportingDuties"));
    }
  }

  private static boolean says(ReportingDuty duty, WordList words, Findings found) {
    return words.isIn(found.folded(duty.what()));
  }

  /** Who sits in a meeting goes without saying more often than who reports. */
  private static void withoutReporter(ReportingDuty duty, Place place, Findings found) {
    if (duty.from().isEmpty()) {
      found.add(says(duty, MEETING, found) ? Severity.INFO : Severity.ERROR, place.field("from"));
    }
  }

  /** A meeting has nobody to send a report to. */
  private static void withoutAddressee(ReportingDuty duty, Place place, Findings found) {
    if (duty.to().isEmpty() && !says(duty, MEETING, found)) {
      found.add(place.field("to"));
    }
  }

  private static void withoutDeadline(ReportingDuty duty, Place place, Findings found) {
    if (duty.deadline() instanceof Deadline.Unstated) {
      Said nothing = Said.of("", "chưa nêu thời hạn", "no deadline is given");
      found.add(place.field("deadline"), nothing);
    } else if (duty.deadline() instanceof Deadline.Unread unread) {
      boolean vague = VAGUE.is(found.folded(unread.text()));
      Text words =
          vague
              ? Text.template("chỉ ghi “{0}”", "the plan says “{0}” only")
              : Text.template(
                  "chưa xác định được ngày, tháng hay chu kỳ từ “{0}”",
                  "no day, month or cycle can be made out of “{0}”");
      boolean givesTime = ClarityRules.givesTime(found.folded(unread.text()));
      found.add(
          givesTime ? Severity.INFO : Severity.ERROR,
          place.field("deadline"),
          new Said(unread.text(), words.fill(unread.text())));
    }
  }

  private static void toItself(ReportingDuty duty, Place place, Findings found) {
    Set<AgencyId> to = ids(duty.to());
    for (AgencyId id : ids(duty.from())) {
      if (to.contains(id)) {
        String name = found.agency(id).map(one -> one.name()).orElse(id.value());
        found.add(place.field("to"), place.field("from"), name);
      }
    }
  }

  private static Set<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).collect(Collectors.toSet());
  }

  private static void unknown(ReportingDuty duty, Place place, Findings found) {
    if (found.hasDirectory()) {
      unknown(duty.from(), place.field("from"), found);
      unknown(duty.to(), place.field("to"), found);
    }
  }

  private static void unknown(List<AgencyRef> refs, Place place, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && found.agency(named.id()).isEmpty()) {
        found.add(place.element(i), named.id());
      }
    }
  }

  /** A duty with a day in every month. */
  private static Optional<Deadline.Every> everyMonth(Deadline deadline) {
    return deadline instanceof Deadline.Every every
            && every.cycle() == Cycle.MONTH
            && every.interval() == 1
            && every.offset() == 0
            && every.day().orElse(0) > 0
        ? Optional.of(every)
        : Optional.empty();
  }

  /** The day of each month by which something is due; 0 if it is not that simple. */
  private static int monthly(Deadline deadline) {
    return everyMonth(deadline)
        .flatMap(
            every -> Recurrence.of(every, LONG_MONTH, FirstOccurrence.DUE_DAY).nextDue(LONG_MONTH))
        .map(LocalDate::getDayOfMonth)
        .orElse(0);
  }

  /** A monthly report is built on those that reach its author, so they come a day before. */
  private static void beforeItsSources(Plan plan, Findings found) {
    Map<AgencyId, Integer> latest = new HashMap<>();
    List<ReportingDuty> duties = plan.reportingDuties();
    for (int i = 0; i < duties.size(); i++) {
      ReportingDuty duty = duties.get(i);
      if (monthly(duty.deadline()) > 0 && says(duty, REPORT, found)) {
        for (AgencyId to : ids(duty.to())) {
          Integer before = latest.get(to);
          if (before == null || monthly(duties.get(before).deadline()) < monthly(duty.deadline())) {
            latest.put(to, i);
          }
        }
      }
    }
    for (int i = 0; i < duties.size(); i++) {
      ReportingDuty duty = duties.get(i);
      int own = says(duty, REPORT, found) ? monthly(duty.deadline()) : 0;
      for (AgencyId from : ids(duty.from())) {
        Integer source = latest.get(from);
        if (own > 0 && source != null && monthly(duties.get(source).deadline()) >= own) {
          Place other = place(plan, source).field("deadline");
          int due = monthly(duties.get(source).deadline());
          found.add(place(plan, i).field("deadline"), other, own, due);
        }
      }
    }
  }

  private static void afterEvaluation(Plan plan, Findings found) {
    List<ReportingDuty> duties = plan.reportingDuties();
    int meeting = -1;
    for (int i = 0; i < duties.size() && meeting < 0; i++) {
      boolean held = says(duties.get(i), EVALUATION, found) && !says(duties.get(i), REPORT, found);
      meeting = held && monthly(duties.get(i).deadline()) > 0 ? i : -1;
    }
    for (int i = 0; meeting >= 0 && i < duties.size(); i++) {
      int due = monthly(duties.get(i).deadline());
      int held = monthly(duties.get(meeting).deadline());
      if (due > held && says(duties.get(i), REPORT, found)) {
        Place other = place(plan, meeting).field("deadline");
        found.add(place(plan, i).field("deadline"), other, due, held);
      }
    }
  }

  /** Others report, somebody collects and reports on, and one day is named for both. */
  private static void oneDayForTwoSteps(ReportingDuty duty, Place place, Findings found) {
    String words = found.folded(duty.what());
    int collects =
        COLLECTS.phrases().stream().mapToInt(words::indexOf).filter(i -> i >= 0).min().orElse(-1);
    boolean oneDay = words.indexOf(" ngày ") == words.lastIndexOf(" ngày ");
    if (collects > 0
        && oneDay
        && monthly(duty.deadline()) > 0
        && REPORT.isIn(words.substring(0, collects + 1))
        && REPORT.isIn(words.substring(collects))) {
      found.add(place.field("deadline"), monthly(duty.deadline()));
    }
  }

  /** The due days of monthly duties, to the end of the plan's year, on which nobody works. */
  private static void onDayOff(Plan plan, Findings found) {
    CalendarPeriod issued = plan.document().date().orElse(null);
    if (issued == null) {
      return;
    }
    List<LocalDate> off = new ArrayList<>();
    Place place = null;
    LocalDate last = issued.lastDay().with(TemporalAdjusters.lastDayOfYear());
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      Deadline.Every every = everyMonth(plan.reportingDuties().get(i).deadline()).orElse(null);
      if (every == null) {
        continue;
      }
      Recurrence due = Recurrence.of(every, issued.lastDay(), FirstOccurrence.DUE_DAY);
      Optional<LocalDate> day = due.nextDue(issued.lastDay().plusDays(1));
      while (day.filter(one -> !one.isAfter(last)).isPresent()) {
        if (!off.contains(day.get()) && !found.calendar().isWorking(day.get())) {
          off.add(day.get());
          place = place == null ? place(plan, i).field("deadline") : place;
        }
        day = due.nextDue(day.get().plusDays(1));
      }
    }
    if (place != null) {
      off.sort(null);
      found.add(place, off.size(), days(off), issued.lastDay().getYear());
    }
  }

  private static Said days(List<LocalDate> days) {
    Text words = ONE.fill(days.get(0));
    for (LocalDate day : days.subList(1, days.size())) {
      words = MORE.fill(words, day);
    }
    return new Said(
        days.stream().map(LocalDate::toString).collect(Collectors.joining(", ")), words);
  }
}
