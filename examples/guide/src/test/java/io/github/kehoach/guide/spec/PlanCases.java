package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.PROVINCE;
import static io.github.kehoach.guide.spec.SpecCases.SINCE;
import static io.github.kehoach.guide.spec.SpecCases.read;
import static io.github.kehoach.guide.spec.SpecCases.refusal;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.agency.Responsible;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.PlanDiff;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases of plans in time: changes, agencies, status. */
final class PlanCases {
  private static final TaskRef ONE = TaskRef.of("1");
  private static final Plan LATER =
      PROVINCE.with(TaskRef.of("22"), task -> task.deadline(read("12/2025")));
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

  private PlanCases() {}

  static void in(SpecCases.Book book) {
    changes(book);
    status(book);
    agencies(book);
  }

  private static void changes(SpecCases.Book book) {
    book.add(
        "plan-with-find",
        "726, nhiệm vụ 22 → 12/2025: số điểm thay đổi",
        "726, task 22 → 12/2025: number of changes",
        any -> PlanDiff.between(PROVINCE, LATER).changes().size());
    book.add(
        "diff-applied-gives-now",
        "726, nhiệm vụ 22 → 12/2025",
        "726, task 22 → 12/2025",
        in ->
            PlanDiff.between(PROVINCE, LATER).changes().stream()
                .map(PlanChange::text)
                .map(text -> text.in(in))
                .toList());
    book.add(
        "diff-of-itself-is-empty",
        "726, 726",
        any -> PlanDiff.between(PROVINCE, PROVINCE).changes());
  }

  private static void status(SpecCases.Book book) {
    Ledger done =
        Ledger.of(
            Fact.taskReport(ONE, LocalDate.of(2025, 2, 27))
                .doneOn(LocalDate.of(2025, 2, 26))
                .build());
    Ledger strange = Ledger.of(Fact.taskReport(TaskRef.of("999"), JULY).doneOn(JULY).build());
    task(book, "status-late-iff-missed", "22", Ledger.empty(), JULY);
    task(book, "status-undated-never-late", "79", Ledger.empty(), JULY);
    task(book, "status-done-stays-done", "1", done, LocalDate.of(2030, 1, 1));
    task(book, "status-later-facts-irrelevant", "1", done, LocalDate.of(2025, 2, 25));
    task(book, "status-reason-names-due-day", "28", Ledger.empty(), JULY);
    task(
        book,
        "status-cancelled-never-late",
        "22",
        Ledger.of(Fact.cancelled(TaskRef.of("22"), LocalDate.of(2025, 4, 1)).build()),
        JULY);
    book.add(
        "status-cells-sum",
        "726, 01/7/2025",
        any -> {
          StatusReport report = PlanStatus.of(PROVINCE).asOf(JULY);
          StringBuilder sum = new StringBuilder();
          for (TaskState state : TaskState.values()) {
            sum.append(sum.isEmpty() ? "" : " + ").append(report.in(state).size());
          }
          return sum + " = " + report.totals().all().tasks();
        });
    book.add(
        "status-unknown-task-reported",
        "\"999\"",
        any -> PlanStatus.of(PROVINCE).with(strange).asOf(JULY).findings().size());
    book.add(
        "fact-withdrawn",
        "726, nhiệm vụ 22, 2025-07-01: báo cáo hoàn thành, báo cáo đó được thu hồi, việc thu hồi được"
            + " thu hồi",
        "726, task 22, 2025-07-01: reported done, the report withdrawn, the withdrawal withdrawn",
        in -> {
          Fact report =
              Fact.taskReport(TaskRef.of("22"), LocalDate.of(2025, 5, 30))
                  .doneOn(LocalDate.of(2025, 5, 29))
                  .id("BC-12")
                  .build();
          Fact back = Fact.withdrawn("BC-12", LocalDate.of(2025, 6, 5)).id("TH-1").build();
          Fact again = Fact.withdrawn("TH-1", LocalDate.of(2025, 6, 9)).build();
          return List.of(
              state("22", Ledger.of(report), in),
              state("22", Ledger.of(report, back), in),
              state("22", Ledger.of(report, back, again), in));
        });
    book.add(
        "task-report-percent-in-range",
        "120 %",
        in -> refusal(() -> Fact.taskReport(ONE, SINCE).percent(120).build(), in));
  }

  private static String state(String number, Ledger ledger, Language in) {
    return PlanStatus.of(PROVINCE).with(ledger).asOf(JULY).tasks().stream()
        .filter(one -> one.number().equals(number))
        .map(one -> one.state().text().in(in))
        .findFirst()
        .orElse("");
  }

  private static void task(
      SpecCases.Book book, String id, String number, Ledger ledger, LocalDate day) {
    book.add(
        id,
        "726, nhiệm vụ " + number + ", " + day,
        "726, task " + number + ", " + day,
        in ->
            PlanStatus.of(PROVINCE).with(ledger).asOf(day).tasks().stream()
                .filter(one -> one.number().equals(number))
                .map((TaskStatus one) -> one.state().text().in(in) + ". " + one.reason().in(in))
                .findFirst()
                .orElse(""));
  }

  private static void agencies(SpecCases.Book book) {
    AgencyId post = AgencyId.of("so-tttt-hai-duong");
    AgencyId science = AgencyId.of("so-khcn-hai-duong");
    AgencyId port = AgencyId.of("so-khcn-hai-phong");
    Succession march = merger(post, science, LocalDate.of(2025, 3, 1));
    Succession july = merger(science, port, LocalDate.of(2025, 7, 1));
    book.add(
        "succession-chains-end",
        "Sở TT&TT → Sở KH&CN (01/3/2025) → Sở KH&CN Hải Phòng (01/7/2025); ngày 01/8/2025",
        "Sở TT&TT → Sở KH&CN (01/3/2025) → Sở KH&CN Hải Phòng (01/7/2025); on 01/8/2025",
        any -> holder(post, LocalDate.of(2025, 8, 1), march, july));
    book.add(
        "succession-later-irrelevant",
        "Sở TT&TT ngày 01/4/2025: chưa biết, đã biết việc sắp xếp tháng 7",
        "Sở TT&TT on 01/4/2025, before and after the reorganisation of July is known",
        any ->
            List.of(
                holder(post, LocalDate.of(2025, 4, 1), march),
                holder(post, LocalDate.of(2025, 4, 1), march, july)));
    AgencyDirectory ours = AgencyDirectory.of(List.of(agency(science, "Sở Khoa học và Công nghệ")));
    AgencyDirectory theirs =
        AgencyDirectory.of(
            List.of(agency(science, "Sở KH&CN"), agency(post, "Sở Thông tin và Truyền thông")));
    book.add(
        "directory-conflicts-listed",
        "so-khcn-hai-duong: \"Sở Khoa học và Công nghệ\", \"Sở KH&CN\"",
        any -> ours.conflictsWith(theirs));
    book.add(
        "directory-merge-keeps-left",
        "so-khcn-hai-duong: \"Sở Khoa học và Công nghệ\" + \"Sở KH&CN\"",
        any -> ours.merge(theirs).agencies().stream().map(Agency::name).toList());
  }

  private static Succession merger(AgencyId from, AgencyId to, LocalDate day) {
    return Succession.builder()
        .kind(SuccessionKind.MERGE)
        .addFrom(from)
        .addTo(to)
        .effectiveOn(day)
        .build();
  }

  private static Agency agency(AgencyId id, String name) {
    return Agency.builder().id(id).name(name).build();
  }

  private static Object holder(AgencyId who, LocalDate day, Succession... successions) {
    Responsible holder =
        Responsibility.of(AgencyDirectory.of(List.of(), List.of(successions)))
            .responsibleOn(AgencyRef.of(who), Optional.of(SINCE), day);
    return holder instanceof Responsible.One one ? one.agency() : holder;
  }
}
