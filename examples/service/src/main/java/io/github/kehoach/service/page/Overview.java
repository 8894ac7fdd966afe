package io.github.kehoach.service.page;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.service.store.StoredPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts the open tasks of plans into those that somebody must look at. */
final class Overview {
  /** So many days ahead, what is due is shown. */
  private static final int SOON = 30;

  /** What a task is shown for; a task that is late is shown as late alone. */
  enum Kind {
    LATE("Quá hạn"),
    SOON("Đến hạn trong 30 ngày"),
    WAITING("Đang chờ");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The tasks of one kind. */
  record Group(Kind kind, List<Row> rows) {}

  private final Map<Kind, List<Row>> rows = new TreeMap<>();
  private final LocalDate day;

  private Overview(LocalDate day) {
    this.day = day;
    for (Kind kind : Kind.values()) {
      rows.put(kind, new ArrayList<>());
    }
  }

  static List<Group> of(List<StoredPlan> plans, LocalDate day) {
    Overview overview = new Overview(day);
    plans.forEach(overview::add);
    return overview.rows.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), sorted(entry.getValue())))
        .toList();
  }

  private static List<Row> sorted(List<Row> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(row -> row.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private void add(StoredPlan stored) {
    AgencyDirectory agencies = AgencyDirectory.of(stored.plan().agencies());
    StatusReport status =
        PlanStatus.of(stored.plan()).with(stored.ledger()).with(agencies).near(SOON).asOf(day);
    for (TaskStatus task : status.tasks()) {
      if (task.isCounted() && task.state().isOpen()) {
        add(stored, agencies, task);
      }
    }
  }

  private void add(StoredPlan stored, AgencyDirectory agencies, TaskStatus task) {
    if (task.state() == TaskState.OPEN_LATE) {
      row(Kind.LATE).add(Row.of(stored, agencies, task, task.overdue().stream().findFirst()));
    } else if (task.flags().contains(TaskFlag.NEAR_DUE)) {
      row(Kind.SOON).add(Row.of(stored, agencies, task, task.nextDue()));
    }
    if (task.flags().contains(TaskFlag.WAITING)) {
      row(Kind.WAITING).add(Row.of(stored, agencies, task, Optional.empty()));
    }
  }

  private List<Row> row(Kind kind) {
    return rows.computeIfAbsent(kind, any -> new ArrayList<>());
  }
}
