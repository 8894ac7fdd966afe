package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.AgendaJson;
import io.github.kehoach.tracker.view.AgendaView;
import io.github.kehoach.tracker.view.LeadWords;
import io.github.kehoach.tracker.view.OverviewView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the calendar of a plan. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lịch đến hạn của một kế hoạch, kèm lý do nếu cần.",
      "The calendar of a plan, with reasons if wanted."
    })
final class DueCommand implements Callable<Integer> {
  private static final Text HEADING =
      Text.template("ĐẾN HẠN TỪ {0} ĐẾN {1} ({2})", "DUE FROM {0} TO {1} ({2})");

  private static final Text BACKWARDS =
      Text.template(
          "Ngày cuối {0} trước ngày đầu {1}. Hãy đổi --from hoặc --to.",
          "The last day {0} lies before the first {1}. Change --from or --to.");
  private static final Text NO_DAY =
      new Text(
          "Kế hoạch không ghi ngày. Hãy cho ngày đầu bằng --from, ví dụ --from 2025-03-10.",
          "The plan prints no date. Give the first day with --from, such as --from 2025-03-10.");

  private static final Text NOT_ITS_WORK =
      Text.template(
          "Không có việc nào còn thực hiện do “{0}” chủ trì. Các cơ quan chủ trì: {1}.",
          "Nothing that is still to be done is led by “{0}”. Those who lead: {1}.");

  @Mixin Options options = new Options();

  @Mixin FollowedPlan followed = new FollowedPlan();

  @Option(
      names = "--from",
      paramLabel = "2025-03-31",
      description = "Ngày đầu / first day, 2025-03-10 (mặc định: ngày kế hoạch / the plan's day).")
  Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "2025-03-31",
      description = "Ngày cuối / last day (mặc định: một năm / a year later).")
  Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--agency",
      paramLabel = "TÊN",
      description = "Chỉ việc do cơ quan này chủ trì / only what this agency leads.")
  Optional<String> agency = Optional.empty();

  @Option(names = "--why", description = "In lý do của từng ngày / print the reason of each day.")
  boolean why;

  @Override
  public Integer call() {
    Plan plan = followed.plan();
    LocalDate first =
        from.or(() -> plan.document().date().map(CalendarPeriod::firstDay))
            .orElseThrow(() -> new UnusableInput(NO_DAY));
    LocalDate last = to.orElse(first.plusYears(1));
    if (last.isBefore(first)) {
      throw new UnusableInput(BACKWARDS.fill(last, first));
    }
    DayRange range = DayRange.ofClosed(first, last);
    AgencyNames names = AgencyNames.in(plan);
    Agenda question = Agenda.of(plan).with(followed.ledger()).under(issued(plan, first));
    AgendaReport all = followed.directory().map(question::with).orElse(question).in(range);
    AgendaReport agenda = agency.isPresent() ? ledBy(agency.get(), all, names) : all;
    if (options.json()) {
      new AgendaJson(options.out(), names).write(agenda, range, why);
      return 0;
    }
    Screen screen = options.screen();
    new OverviewView(screen).head(plan);
    screen.heading(HEADING.fill(first, last, agenda.due().size()));
    AgendaView view = new AgendaView(plan, agenda, screen);
    view.calendar(agenda.due(), why);
    view.withoutDates();
    return 0;
  }

  private static ResolveContext issued(Plan plan, LocalDate first) {
    return ResolveContext.since(plan.document().date().map(CalendarPeriod::firstDay).orElse(first));
  }

  /** A name that leads nothing is a slip, and no empty list. */
  private static AgendaReport ledBy(String name, AgendaReport all, AgencyNames names) {
    AgendaReport own =
        all.of(item -> Folding.fold(leads(item, names)).contains(Folding.fold(name)));
    if (own.due().isEmpty() && own.rest().isEmpty()) {
      String known =
          Stream.concat(
                  all.due().stream().map(AgendaReport.Due::item),
                  all.rest().stream().map(AgendaReport.Rest::item))
              .map(item -> leads(item, names))
              .filter(lead -> !lead.isEmpty())
              .distinct()
              .sorted()
              .collect(Collectors.joining("; "));
      throw new UnusableInput(NOT_ITS_WORK.fill(name, known.isEmpty() ? "-" : known));
    }
    return own;
  }

  private static String leads(AgendaReport.Item item, AgencyNames names) {
    return LeadWords.of(item.leads(), item.holders(), names);
  }
}
