package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.schedule.Duty;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes an agenda, item by item. Used once, by one thread. */
final class AgendaWriter {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final List<AgendaReport.Due> due = new ArrayList<>();
  private final List<AgendaReport.Rest> rest = new ArrayList<>();

  private final ResolveContext policies;
  private final DayRange range;
  private final Function<List<AgencyRef>, List<Holder>> holders;
  private final Stories stories;

  AgendaWriter(Inquiry asked, DayRange range) {
    this.policies = asked.policies("Agenda.under");
    this.range = range;
    this.holders = asked.holders(range.lastInclusive());
    this.stories = new Stories(asked.plan(), asked.ledger(), LAST);
    stories.all().stream().filter(story -> story.parts.isEmpty()).forEach(this::task);
    for (int i = 0; i < asked.plan().reportingDuties().size(); i++) {
      report(asked.plan().reportingDuties().get(i), i);
    }
    due.sort(Comparator.comparing(AgendaReport.Due::day));
  }

  AgendaReport report() {
    return new AgendaReport(range, due, rest, stories.findings().all());
  }

  private void task(TaskStory story) {
    PreparedDeadline prepared =
        DeadlineInForce.of(story, story.extensionOn(LAST), policies, stories).prepared();
    AgendaReport.Item item =
        new AgendaReport.Item(
            story.visit.pointer(),
            Optional.of(story.visit.path()),
            story.visit.section().number().map(PartNumber::key),
            story.visit.task().title(),
            story.leads(),
            holders.apply(story.leads()));
    boolean cancelled = story.cancelled != null;
    Optional<LocalDate> whole =
        Optional.ofNullable(story.done).flatMap(entry -> entry.fact().doneOn());
    for (Occurrence one : prepared.resolve(range).occurrences()) {
      Optional<LocalDate> done =
          Optional.ofNullable(story.service(one.day()))
              .flatMap((LedgerEntry<Fact.TaskReport> entry) -> entry.fact().doneOn())
              .or(() -> one.isRecurring() ? Optional.empty() : whole);
      if (!cancelled || done.isPresent()) {
        due.add(new AgendaReport.Due(item, prepared, one, done));
      }
    }
    if (!cancelled) {
      rest(item, prepared.duties(), whole.isPresent());
    }
  }

  private void report(ReportingDuty duty, int index) {
    AgendaReport.Item item =
        new AgendaReport.Item(
            "/reportingDuties/" + index,
            Optional.empty(),
            Optional.empty(),
            duty.what(),
            duty.from(),
            holders.apply(duty.from()));
    ResolveContext context =
        policies.toBuilder()
            .extensions(List.of())
            .events(List.of())
            .wording(duty.deadlineText().orElse(null))
            .build();
    PreparedDeadline prepared = DeadlineResolver.prepare(duty.deadline(), context);
    for (Occurrence one : prepared.resolve(range).occurrences()) {
      due.add(new AgendaReport.Due(item, prepared, one, Optional.empty()));
    }
    rest(item, prepared.duties(), false);
  }

  /** Standing duties and those on demand are never finished; the others are, once it is done. */
  private void rest(AgendaReport.Item item, Duties all, boolean done) {
    LocalDate first = range.firstInclusive();
    List<Duty> running = all.standing().stream().filter(duty -> !duty.isOverBefore(first)).toList();
    Duties left =
        done
            ? new Duties(
                running, List.of(), all.onDemand(), List.of(), List.of(), List.of(), List.of())
            : new Duties(
                running,
                all.open(),
                all.onDemand(),
                all.awaited(),
                all.released(),
                all.undated(),
                all.unread());
    rest.add(new AgendaReport.Rest(item, left));
  }
}
