package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans in which nothing is wrong, and single things to spoil them with. */
public final class AnyCheck {
  private static final List<AgencyId> AGENCIES =
      List.of(AgencyId.of("ubnd"), AgencyId.of("so-a"), AgencyId.of("so-b"), AgencyId.of("so-c"));

  private AnyCheck() {}

  /** Any clean plan of one to three sections with one to four tasks each, numbered through. */
  public static Arbitrary<Plan> clean() {
    Arbitrary<List<List<Task>>> sections =
        task().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(sections, Arbitraries.integers().between(1, 999)).as(AnyCheck::plan);
  }

  private static Plan plan(List<List<Task>> tasks, int serial) {
    Plan.Builder plan = Plan.builder();
    int number = 0;
    for (int s = 0; s < tasks.size(); s++) {
      Section.Builder section = Section.builder();
      section.number("ABC".substring(s, s + 1));
      for (Task task : tasks.get(s)) {
        number++;
        section.addTasks(
            Task.builder()
                .like(task)
                .number(TaskNumber.parse(String.valueOf(number)))
                .title("Nhiệm vụ thứ " + number)
                .build());
      }
      plan.addSections(section.build());
    }
    return plan.document(document(serial))
        .addAllAgencies(AGENCIES.stream().map(AnyCheck::agency).toList())
        .addReportingDuties(duty())
        .build();
  }

  private static Document document(int serial) {
    return Document.builder()
        .number(DocumentNumber.parse(serial + "/KH-UBND"))
        .date(CalendarPeriod.day(2025, 2, 20))
        .issuer(AGENCIES.get(0))
        .title("Kế hoạch")
        .build();
  }

  private static Agency agency(AgencyId id) {
    return Agency.builder().id(id).name("Cơ quan " + id).build();
  }

  private static ReportingDuty duty() {
    return ReportingDuty.builder()
        .what("Báo cáo kết quả")
        .addFrom(AgencyRef.of(AGENCIES.get(1)))
        .addTo(AgencyRef.of(AGENCIES.get(0)))
        .deadline(Deadline.every(Cycle.MONTH).onDay(18))
        .build();
  }

  /** Any task that nothing can be said against, but for its number and title. */
  private static Arbitrary<Task> task() {
    Arbitrary<Deadline> deadlines =
        Arbitraries.of(
            Deadline.by(CalendarPeriod.month(2025, 6)),
            Deadline.by(CalendarPeriod.year(2026)),
            Deadline.before(CalendarPeriod.month(2025, 12)),
            Deadline.continuous(),
            Deadline.every(Cycle.QUARTER),
            Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous()));
    return Combinators.combine(
            deadlines, Arbitraries.of(AGENCIES), Arbitraries.of(AGENCIES).optional())
        .as(
            (deadline, lead, other) ->
                Task.builder()
                    .title("Nhiệm vụ")
                    .addLeads(AgencyRef.of(lead))
                    .coordinators(
                        other.filter(id -> !id.equals(lead)).stream()
                            .map(id -> (AgencyRef) AgencyRef.of(id))
                            .toList())
                    .addDeliverables(Deliverable.of("Báo cáo"))
                    .deadline(deadline)
                    .build());
  }

  /** Any single defect, put into any task of a clean plan, its document, lists or directory. */
  public static Arbitrary<Defect> defect() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, DEFECTS - 1))
        .as(AnyCheck::defect);
  }

  private static final int DEFECTS = 14;

  private static Defect defect(int at, int kind) {
    return switch (kind) {
      case 0 -> task(at, "task-without-lead", t -> t.leads(List.of()));
      case 1 -> task(at, "task-without-deliverable", t -> t.deliverables(List.of()));
      case 2 -> task(at, "task-without-clear-deadline", t -> t.deadline(Deadline.unstated()));
      case 3 -> task(at, "deadline-before-plan-date", t -> t.deadline(day(2025, 2, 19)));
      case 4 -> task(at, "deadline-on-day-off", t -> t.deadline(day(2025, 3, 30)));
      case 5 -> task(at, "deadline-differs-from-wording", t -> t.deadlineText("tháng 1/2027"));
      case 6 -> task(at, "task-without-clear-title", t -> t.title("…"));
      case 7 -> task(at, "agency-unknown", t -> t.leads(List.of(AgencyRef.of(AgencyId.of("x")))));
      case 8 -> task(at, "lead-unlinked", t -> t.leads(List.of(AgencyRef.unlinked("Sở X"))));
      case 9 -> task(at, "task-doubtful", t -> t.addDoubts(Doubt.of("title", "mờ")));
      case 10 -> plan("document-without-number", p -> p.document(AnyCheck.noNumber()));
      case 11 -> plan("plan-without-reporting", p -> p.reportingDuties(List.of()));
      case 12 -> plan("agency-id-duplicate", p -> p.addAgencies(agency(AGENCIES.get(3))));
      default ->
          plan(
              "citation-from-the-future",
              p ->
                  p.addBasis(
                      Citation.of(DocumentNumber.parse("03/NQ-CP"))
                          .dated(CalendarPeriod.year(2026))));
    };
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }

  private static Document noNumber() {
    return Document.builder().like(document(1)).number(Optional.empty()).build();
  }

  private static Defect plan(String rule, Consumer<Plan.Builder> change) {
    return new Defect(
        rule,
        clean -> {
          Plan.Builder plan = Plan.builder().like(clean);
          change.accept(plan);
          return plan.build();
        },
        List.of(rule));
  }

  private static Defect task(int at, String rule, Consumer<Task.Builder> change) {
    return new Defect(rule, clean -> spoil(clean, at, change), List.of(rule));
  }

  private static Plan spoil(Plan clean, int at, Consumer<Task.Builder> change) {
    int count = clean.sections().stream().mapToInt(section -> section.tasks().size()).sum();
    List<Section> sections = new ArrayList<>();
    int here = 0;
    for (Section section : clean.sections()) {
      List<Task> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        Task.Builder builder = Task.builder().like(task);
        if (here == at % count) {
          change.accept(builder);
        }
        here++;
        tasks.add(builder.build());
      }
      sections.add(Section.builder().like(section).tasks(tasks).build());
    }
    return Plan.builder().like(clean).sections(sections).build();
  }
}
