package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.StatedStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.text.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the golden files of {@code kehoach/1} hold beside plan, ledger and directory: rule sets,
 * reports and statuses with every field and every code. They never change.
 */
final class Golden1Results {
  private static final Text PLAN = new Text("kế hoạch", "the plan");
  private static final Text WRONG = new Text("Chưa rõ người.", "Nobody is named.");
  private static final Text HINT = new Text("Nêu cơ quan chủ trì.", "Name a lead.");
  private static final LocalDate DUE = LocalDate.of(2025, 5, 31);
  private static final AgencyRef SO = AgencyRef.of(AgencyId.of("so-tai-chinh"), "Sở Tài chính");
  private static final AgencyRef ALL = AgencyRef.collective("các sở, ban, ngành");
  private static final AgencyRef WORDS = AgencyRef.unlinked("Công an tỉnh");

  private Golden1Results() {}

  static RuleSelection ruleSet() {
    Map<String, Severity> severity = new LinkedHashMap<>();
    severity.put("task-without-deadline", Severity.INFO);
    severity.put("agency-unknown", Severity.ERROR);
    severity.put("x-cua-chung-toi", Severity.WARNING);
    return new RuleSelection(
        List.of("task-without-lead", "agency-unknown"),
        List.of("task-without-deliverable"),
        severity,
        List.of(
            new Suppression("agency-unknown", "section/IV", "danh mục đang cập nhật"),
            new Suppression("plan-without-date", "", "bản dự thảo")));
  }

  static Report report() {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(
          Finding.builder()
              .rule("citation-two-dates")
              .severity(severity)
              .place(new Place("/citations/1", "citation/726~1KH-UBND", PLAN))
              .places(List.of(new Place("/citations/1", PLAN), new Place("/citations/2", PLAN)))
              .arguments(List.of("726/KH-UBND", "", "20/12/2025"))
              .other(new Place("/citations/0", "citation/726~1KH-UBND", PLAN))
              .text(WRONG)
              .hint(HINT)
              .note(PLAN)
              .build());
    }
    Finding whole =
        Finding.builder()
            .rule("plan-without-date")
            .severity(Severity.INFO)
            .place(new Place("", PLAN))
            .text(WRONG)
            .hint(HINT)
            .build();
    return Report.builder()
        .findings(findings)
        .suppressed(Map.of(whole, new Suppression("plan-without-date", "", "bản dự thảo")))
        .unused(List.of(new Suppression("agency-unknown", "section/IV", "danh mục đang cập nhật")))
        .doubts(
            List.of(
                new DoubtfulPlace(
                    new Place("/sections/0", "section/I", PLAN), "title", PLAN, "chữ mờ")))
        .build();
  }

  static StatusReport status() {
    return new StatusReport(LocalDate.of(2025, 6, 10), tasks(), indicators(), findings());
  }

  private static List<TaskStatus> tasks() {
    List<TaskStatus> tasks = new ArrayList<>();
    tasks.add(wholeTask());
    List<List<AgencyRef>> leads = List.of(List.of(SO), List.of(ALL, WORDS), List.of());
    for (TaskState state : TaskState.values()) {
      int index = tasks.size();
      tasks.add(
          TaskStatus.builder()
              .pointer("/sections/" + index / 3 + "/tasks/" + index)
              .number(Integer.toString(index))
              .section(index < 3 ? "IV" : null)
              .title("Việc")
              .leads(leads.get(index % 3))
              .state(state)
              .deadline(Deadline.unstated())
              .reason(Reason.of(state.text()))
              .build());
    }
    return tasks;
  }

  private static TaskStatus wholeTask() {
    Text because = new Text("hạn ngày 31/05/2025", "due on 2025-05-31");
    return TaskStatus.builder()
        .pointer("/sections/0/tasks/0")
        .number("15.a")
        .section("IV")
        .title("Xây dựng Đề án")
        .leads(List.of(SO, WORDS))
        .holders(
            List.of(
                new Holder(
                    SO, SO.agency(), Optional.of("Sở Khoa học và Công nghệ"), Optional.empty()),
                new Holder(
                    WORDS,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Text("không rõ", "not known")))))
        .parts(2)
        .state(TaskState.OPEN_LATE)
        .flags(List.of(TaskFlag.values()))
        .deadline(Deadline.by(CalendarPeriod.month(2025, 5)))
        .original(Deadline.by(CalendarPeriod.month(2025, 3)))
        .doneOn(DUE)
        .due(due())
        .waitingFor(
            List.of(
                Trigger.builder()
                    .type(Trigger.Type.ISSUANCE)
                    .by("Trung ương")
                    .subject("Đề án")
                    .build()))
        .stated(
            new StatedStatus(
                DUE,
                Optional.of(DUE),
                Optional.of(BigDecimal.valueOf(60)),
                Optional.of("Đang thực hiện"),
                3))
        .reason(
            Reason.of(
                TaskState.OPEN_LATE.text(), Reason.of(because, Reason.of(PLAN)), Reason.of(PLAN)))
        .build();
  }

  private static List<DueStatus> due() {
    Optional<String> scope = Optional.of("cấp tỉnh");
    CalendarPeriod month = CalendarPeriod.month(2025, 5);
    return List.of(
        new DueStatus(DUE, month, scope, DueStatus.State.SERVED_IN_TIME, Optional.of(DUE)),
        new DueStatus(
            DUE,
            month,
            Optional.empty(),
            DueStatus.State.SERVED_LATE,
            Optional.of(DUE.plusDays(1))),
        new DueStatus(DUE, month, scope, DueStatus.State.OVERDUE, Optional.empty()),
        new DueStatus(DUE, month, scope, DueStatus.State.UPCOMING, Optional.empty()));
  }

  private static List<IndicatorStatus> indicators() {
    List<IndicatorStatus> all = new ArrayList<>();
    for (Attainment.Kind kind : Attainment.Kind.values()) {
      Optional<BigDecimal> gap =
          Optional.of(new BigDecimal("7.5")).filter(any -> kind == Attainment.Kind.NOT_MET);
      all.add(
          new IndicatorStatus(
              "/indicators/" + all.size(),
              Optional.of("7.1"),
              Optional.of(Horizon.of(CalendarPeriod.year(2030))),
              "Tỷ lệ hồ sơ trực tuyến",
              Optional.of(Target.atLeast(new BigDecimal("80")).stated("tăng dần")),
              Optional.of(
                  Reading.of(new BigDecimal("72.5"), CalendarPeriod.parse("2025-Q2")).toBuilder()
                      .source("Cục Thống kê")
                      .build()),
              Optional.of(new Attainment(kind, gap))));
    }
    all.add(
        new IndicatorStatus(
            "/indicators/9",
            Optional.empty(),
            Optional.empty(),
            "Chỉ tiêu",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return all;
  }

  private static List<FactFinding> findings() {
    List<FactFinding> all = new ArrayList<>();
    for (FactIssue issue : FactIssue.values()) {
      Optional<String> task = Optional.of("/sections/0/tasks/0").filter(any -> all.size() % 2 == 0);
      all.add(new FactFinding(all.size(), issue, task, WRONG, HINT));
    }
    return all;
  }
}
