package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.rules.AnyCascade;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import java.util.List;
import java.util.function.Consumer;

/** Small pairs of plans for the fixtures of the rules about two plans. */
final class SamplePairs {
  static final String TITLE = "Xây dựng cơ sở dữ liệu đất đai toàn tỉnh năm nay";
  static final String OTHER = "Tổ chức hội nghị tổng kết công tác văn thư, lưu trữ cuối năm";
  static final Deadline MAY = by("2025-05");
  static final Deadline JUNE = by("2025-06");
  static final AgencyRef ISSUER = AgencyRef.of(AnyCascade.ISSUER, "Sở Một");
  static final AgencyRef ANOTHER = AgencyRef.of(AgencyId.of("so-hai"), "Sở Hai");
  static final AgencyRef PROVINCE = AgencyRef.of(AgencyId.of("ubnd"), "UBND tỉnh");

  private static final Pair HEADS = AnyCascade.pair().sample().lower(List.of()).upper(List.of());

  private SamplePairs() {}

  static Deadline by(String period) {
    return Deadline.by(CalendarPeriod.parse(period));
  }

  /** Plans without anything but their heads. */
  static Pair empty() {
    return HEADS;
  }

  /** A task of each plan under one title. */
  static Pair due(Deadline lower, Deadline upper) {
    return tasks(lower(1, TITLE, lower), upper(1, TITLE, upper));
  }

  static Pair tasks(Task lower, Task upper) {
    return HEADS.lower(List.of(lower)).upper(List.of(upper));
  }

  static Task lower(int number, String title, Deadline deadline) {
    return AnyCascade.task(number, title, deadline, false);
  }

  static Task upper(int number, String title, Deadline deadline) {
    return AnyCascade.task(number, title, deadline, true);
  }

  static Task changed(Task task, Consumer<Task.Builder> change) {
    Task.Builder builder = task.toBuilder();
    change.accept(builder);
    return builder.build();
  }

  static Pair changedLower(Pair pair, Consumer<Plan.Builder> change) {
    Plan.Builder builder = pair.lower().toBuilder();
    change.accept(builder);
    return new Pair(builder.build(), pair.upper());
  }

  /** Two statements of one plan with a task each. */
  static Pair stated(Task first, Task second) {
    return statements(List.of(first), List.of(second));
  }

  static Pair statements(List<Task> first, List<Task> second) {
    Plan head = HEADS.upper();
    return new Pair(AnyCascade.with(head, first), AnyCascade.with(head, second));
  }

  static Pair indicators(List<Indicator> lower, List<Indicator> upper) {
    return new Pair(
        HEADS.lower().toBuilder().indicators(lower).build(),
        HEADS.upper().toBuilder().indicators(upper).build());
  }

  static List<Indicator> indicator(Target target, AgencyRef monitor) {
    return List.of(
        Indicator.builder()
            .number("1")
            .name("Tỷ lệ hồ sơ giải quyết đúng hạn")
            .target(target)
            .addMonitor(monitor)
            .build());
  }

  static Pair reports(List<ReportingDuty> lower, List<ReportingDuty> upper) {
    return new Pair(
        HEADS.lower().toBuilder().reportingDuties(lower).build(),
        HEADS.upper().toBuilder().reportingDuties(upper).build());
  }

  static List<ReportingDuty> report(AgencyRef from, AgencyRef to, Deadline deadline) {
    return List.of(
        ReportingDuty.builder()
            .addFrom(from)
            .addTo(to)
            .what("Báo cáo kết quả thực hiện kế hoạch")
            .deadline(deadline)
            .build());
  }
}
