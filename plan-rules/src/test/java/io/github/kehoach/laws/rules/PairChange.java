package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One change of a lower plan that keeps everything, and the rule that must speak of it. */
public enum PairChange {
  /** A deadline put off. */
  LATER("cascade-deadline-later", "statements-deadline-differs") {
    @Override
    Plan in(Plan plan) {
      return first(plan, t -> t.deadline(Deadline.by(CalendarPeriod.parse("2026-07"))));
    }
  },
  /** A task taken away. */
  TASK_GONE("cascade-task-not-carried-out", "statements-task-missing") {
    @Override
    Plan in(Plan plan) {
      List<Task> tasks = AnyCascade.tasks(plan);
      return AnyCascade.with(plan, tasks.subList(1, tasks.size()));
    }
  },
  /** A second half of a title taken away. */
  HALF_GONE("cascade-scope-narrowed", "statements-title-differs") {
    @Override
    Plan in(Plan plan) {
      return first(plan, t -> t.title(t.build().title().split(";")[0]));
    }
  },
  /** Who coordinates taken away. */
  COORDINATOR_GONE("cascade-coordinator-left-out", "") {
    @Override
    Plan in(Plan plan) {
      return first(plan, t -> t.coordinators(List.of()));
    }
  },
  /** Another lead. */
  OTHER_LEAD("", "statements-leads-differ") {
    @Override
    Plan in(Plan plan) {
      return first(plan, t -> t.leads(List.of(OTHER)));
    }
  },
  /** A target lowered. */
  TARGET_LOWERED("cascade-indicator-weakened", "statements-target-differs") {
    @Override
    Plan in(Plan plan) {
      Indicator low = INDICATOR.toBuilder().target(Target.atLeast(BigDecimal.TEN)).build();
      return plan.toBuilder().indicators(List.of(low)).build();
    }
  },
  /** An indicator taken away. */
  INDICATOR_GONE("cascade-indicator-missing", "") {
    @Override
    Plan in(Plan plan) {
      return plan.toBuilder().indicators(List.of()).build();
    }
  },
  /** A report that comes too rarely. */
  RARER_REPORT("cascade-report-late", "") {
    @Override
    Plan in(Plan plan) {
      Deadline yearly = Deadline.every(Cycle.YEAR).build();
      ReportingDuty rare = REPORT.toBuilder().deadline(yearly).build();
      return plan.toBuilder().reportingDuties(List.of(rare)).build();
    }
  },
  /** A report taken away. */
  REPORT_GONE("cascade-report-missing", "") {
    @Override
    Plan in(Plan plan) {
      return plan.toBuilder().reportingDuties(List.of()).build();
    }
  },
  /** Capital letters. */
  CAPITALS("", "") {
    @Override
    Plan in(Plan plan) {
      return titles(plan, title -> title.toUpperCase(Locale.ROOT));
    }
  },
  /** Other marks. */
  MARKS("", "") {
    @Override
    Plan in(Plan plan) {
      return titles(plan, title -> title.replace("; ", " ;  ") + ".");
    }
  },
  /** Words that hand a task over. */
  HANDED_OVER("", "") {
    @Override
    Plan in(Plan plan) {
      return titles(plan, title -> "Sở Một chủ trì tham mưu " + title);
    }
  },
  /** Words that press. */
  EMPHASIS("", "") {
    @Override
    Plan in(Plan plan) {
      return titles(plan, title -> title.replace("; ", "; đồng thời "));
    }
  },
  /** Another order. */
  ORDER("", "") {
    @Override
    Plan in(Plan plan) {
      List<Task> tasks = new ArrayList<>(AnyCascade.tasks(plan));
      Collections.reverse(tasks);
      return AnyCascade.with(plan, tasks);
    }
  },
  /** The target as a bare number. */
  BARE_NUMBER("", "") {
    @Override
    Plan in(Plan plan) {
      Indicator bare = INDICATOR.toBuilder().target(Target.exactly(NINETY)).build();
      return plan.toBuilder().indicators(List.of(bare)).build();
    }
  };

  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final AgencyRef OTHER = AgencyRef.of(AgencyId.of("so-hai"), "Sở Hai");
  private static final AgencyRef ISSUER = AgencyRef.of(AnyCascade.ISSUER, "Sở Một");
  private static final Indicator INDICATOR =
      Indicator.builder()
          .name("Tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh")
          .target(Target.atLeast(NINETY))
          .addMonitor(ISSUER)
          .build();
  private static final ReportingDuty REPORT =
      ReportingDuty.builder()
          .addFrom(ISSUER)
          .addTo(AgencyRef.of(AgencyId.of("ubnd"), "UBND tỉnh"))
          .what("Báo cáo kết quả thực hiện kế hoạch")
          .deadline(Deadline.every(Cycle.MONTH).build())
          .build();

  private final String cascade;
  private final String statements;

  PairChange(String cascade, String statements) {
    this.cascade = cascade;
    this.statements = statements;
  }

  /** Makes the change in a plan that {@link #whole} made. */
  abstract Plan in(Plan plan);

  /** What a lower plan must be told of this change; empty if it is harmless there. */
  List<String> inCascade() {
    return cascade.isEmpty() ? List.of() : List.of(cascade);
  }

  /** What a statement must be told of this change; empty if it is harmless there. */
  List<String> inStatements() {
    return statements.isEmpty() ? List.of() : List.of(statements);
  }

  /** A pair of plans with everything that can be left out: second halves, coordinators, reports. */
  static Pair whole(Pair pair) {
    return new Pair(whole(pair.lower()), whole(pair.upper()));
  }

  private static Plan whole(Plan plan) {
    List<Task> tasks = AnyCascade.tasks(plan);
    List<Task> more =
        IntStream.range(0, tasks.size())
            .mapToObj(
                i ->
                    tasks.get(i).toBuilder()
                        .title(AnyCascade.title(100 + i) + "; " + AnyCascade.title(200 + i))
                        .coordinators(List.of(OTHER))
                        .deadline(Deadline.by(CalendarPeriod.month(2025, 3 + i)))
                        .build())
            .toList();
    return AnyCascade.with(plan, more).toBuilder()
        .indicators(List.of(INDICATOR))
        .reportingDuties(List.of(REPORT))
        .build();
  }

  private static Plan first(Plan plan, Consumer<Task.Builder> change) {
    List<Task> tasks = new ArrayList<>(AnyCascade.tasks(plan));
    Task.Builder first = tasks.get(0).toBuilder();
    change.accept(first);
    tasks.set(0, first.build());
    return AnyCascade.with(plan, tasks);
  }

  private static Plan titles(Plan plan, UnaryOperator<String> spelled) {
    return AnyCascade.with(
        plan,
        AnyCascade.tasks(plan).stream()
            .map(task -> task.toBuilder().title(spelled.apply(task.title())).build())
            .toList());
  }
}
