package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules about who reports what to whom. */
final class ReportingRules {
  private static final WordList EVALUATION = WordList.of("evaluation-meeting");
  private static final WordList MEETING = WordList.of("meeting");
  private static final WordList REPORT = WordList.of("report");
  private static final WordList COLLECTS = WordList.of("collects");
  private static final WordList VAGUE = WordList.of("vague-time");

  private static final Said NO_DEADLINE = Said.of("", "chưa nêu thời hạn", "no deadline is given");

  /** The first day of a month that has every day. */
  private static final LocalDate LONG_MONTH = LocalDate.of(2025, 1, 1);

  private ReportingRules() {}

  static void bind(Binder to) {
    to.plan("plan-without-reporting", ReportingRules::none);
    to.eachDuty("duty-without-reporter", ReportingRules::withoutReporter);
    to.eachDuty("duty-without-addressee", ReportingRules::withoutAddressee);
    to.eachDuty("duty-without-clear-deadline", ReportingRules::withoutDeadline);
    to.eachDuty("duty-to-itself", ReportingRules::toItself);
    to.eachDuty("duty-agency-unknown", ReportingRules::unknown);
    to.plan("duty-before-its-sources", ReportingRules::beforeItsSources);
    to.plan("duty-after-evaluation", ReportingRules::afterEvaluation);
    to.eachDuty("duty-one-day-for-two-steps", ReportingRules::oneDayForTwoSteps);
    to.plan("duty-on-day-off", ReportingRules::onDayOff);
  }

  private static void none(Plan plan, Findings found) {
    if (plan.reportingDuties().isEmpty()
        && !plan.sections().isEmpty()
        && found.otherPlans().stream().allMatch(one -> one.reportingDuties().isEmpty())) {
      found.add(PlanPlaces.plan().field("reportingDuties"));
    }
  }

  private static boolean says(Placed<ReportingDuty> at, WordList words, Findings found) {
    return words.isIn(found.folded(at.value().what()));
  }

  /** Who sits in a meeting goes without saying more often than who reports. */
  private static void withoutReporter(Placed<ReportingDuty> at, Findings found) {
    if (at.value().from().isEmpty()) {
      found.add(says(at, MEETING, found) ? Severity.INFO : Severity.ERROR, at.field("from"));
    }
  }

  /** A meeting has nobody to send a report to. */
  private static void withoutAddressee(Placed<ReportingDuty> at, Findings found) {
    if (at.value().to().isEmpty() && !says(at, MEETING, found)) {
      found.add(at.field("to"));
    }
  }

  private static void withoutDeadline(Placed<ReportingDuty> at, Findings found) {
    Deadline deadline = at.value().deadline();
    if (deadline instanceof Deadline.Unstated) {
      found.add(at.field("deadline"), NO_DEADLINE);
    } else if (deadline instanceof Deadline.Unread unread) {
      String folded = found.folded(unread.text());
      Text words =
          VAGUE.is(folded) ? Messages.text("finding.saysOnly") : Messages.text("clarity.unread");
      found.add(
          ClarityRules.givesTime(folded) ? Severity.INFO : Severity.ERROR,
          at.field("deadline"),
          new Said(unread.text(), words.fill(unread.text())));
    }
  }

  private static void toItself(Placed<ReportingDuty> at, Findings found) {
    Set<AgencyId> to = ids(at.value().to());
    for (AgencyId id : ids(at.value().from())) {
      if (to.contains(id)) {
        String name = found.agency(id).map(Agency::name).orElse(id.value());
        found.add(at.field("to"), at.field("from"), name);
      }
    }
  }

  private static Set<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).collect(Collectors.toSet());
  }

  private static void unknown(Placed<ReportingDuty> at, Findings found) {
    AgencyRules.unknown(at.value().from(), at.field("from"), found);
    AgencyRules.unknown(at.value().to(), at.field("to"), found);
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
  private static int monthly(Placed<ReportingDuty> at) {
    return everyMonth(at.value().deadline())
        .flatMap(
            every -> Recurrence.of(every, LONG_MONTH, FirstOccurrence.DUE_DAY).nextDue(LONG_MONTH))
        .map(LocalDate::getDayOfMonth)
        .orElse(0);
  }

  private static List<Placed<ReportingDuty>> monthlyReports(Plan plan, Findings found) {
    return PlanPlaces.duties(plan).stream()
        .filter(at -> monthly(at) > 0 && says(at, REPORT, found))
        .toList();
  }

  /** A monthly report is built on those that reach its author, so they come a day before. */
  private static void beforeItsSources(Plan plan, Findings found) {
    List<Placed<ReportingDuty>> reports = monthlyReports(plan, found);
    Map<AgencyId, Placed<ReportingDuty>> latest = new HashMap<>();
    for (Placed<ReportingDuty> at : reports) {
      for (AgencyId to : ids(at.value().to())) {
        latest.merge(to, at, (one, other) -> monthly(one) < monthly(other) ? other : one);
      }
    }
    for (Placed<ReportingDuty> at : reports) {
      for (AgencyId from : ids(at.value().from())) {
        Placed<ReportingDuty> source = latest.get(from);
        if (source != null && monthly(source) >= monthly(at)) {
          found.add(at.field("deadline"), source.field("deadline"), monthly(at), monthly(source));
        }
      }
    }
  }

  private static void afterEvaluation(Plan plan, Findings found) {
    Optional<Placed<ReportingDuty>> meeting =
        PlanPlaces.duties(plan).stream()
            .filter(at -> says(at, EVALUATION, found) && !says(at, REPORT, found))
            .filter(at -> monthly(at) > 0)
            .findFirst();
    int held = meeting.map(ReportingRules::monthly).orElse(Integer.MAX_VALUE);
    for (Placed<ReportingDuty> at : monthlyReports(plan, found)) {
      if (monthly(at) > held) {
        found.add(at.field("deadline"), meeting.orElseThrow().field("deadline"), monthly(at), held);
      }
    }
  }

  /** Others report, somebody collects and reports on, and one day is named for both. */
  private static void oneDayForTwoSteps(Placed<ReportingDuty> at, Findings found) {
    String words = found.folded(at.value().what());
    int collects =
        COLLECTS.phrases().stream().mapToInt(words::indexOf).filter(i -> i >= 0).min().orElse(-1);
    boolean oneDay = words.indexOf(" ngày ") == words.lastIndexOf(" ngày ");
    if (collects > 0
        && oneDay
        && monthly(at) > 0
        && REPORT.isIn(words.substring(0, collects + 1))
        && REPORT.isIn(words.substring(collects))) {
      found.add(at.field("deadline"), monthly(at));
    }
  }

  /** The due days of monthly duties, to the end of the plan's year, on which nobody works. */
  private static void onDayOff(Plan plan, Findings found) {
    CalendarPeriod issued = plan.document().date().orElse(null);
    if (issued == null) {
      return;
    }
    TreeSet<LocalDate> off = new TreeSet<>();
    Placed<ReportingDuty> first = null;
    LocalDate last = issued.lastDay().with(TemporalAdjusters.lastDayOfYear());
    for (Placed<ReportingDuty> at : PlanPlaces.duties(plan)) {
      Deadline.Every every = everyMonth(at.value().deadline()).orElse(null);
      if (every == null) {
        continue;
      }
      Recurrence due = Recurrence.of(every, issued.lastDay(), FirstOccurrence.DUE_DAY);
      Optional<LocalDate> day = due.nextDue(issued.lastDay().plusDays(1));
      while (day.filter(one -> !one.isAfter(last)).isPresent()) {
        if (!found.calendar().isWorking(day.get()) && off.add(day.get())) {
          first = first == null ? at : first;
        }
        day = due.nextDue(day.get().plusDays(1));
      }
    }
    if (first != null) {
      found.add(
          first.field("deadline"), off.size(), Said.joined(", ", off), issued.lastDay().getYear());
    }
  }
}
