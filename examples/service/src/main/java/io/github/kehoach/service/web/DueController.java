package io.github.kehoach.service.web;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.service.store.DueDay;
import io.github.kehoach.service.store.DueDays;
import io.github.kehoach.service.store.Listed;
import io.github.kehoach.service.store.PlanStore;
import io.github.kehoach.service.store.StoredPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due in a period, and what became of a plan by a day. */
@RestController
class DueController {
  private static final int LONGEST = 366;

  private final PlanStore store;
  private final DueDays due;
  private final Clock clock;

  DueController(PlanStore store, DueDays due, Clock clock) {
    this.store = store;
    this.due = due;
    this.clock = clock;
  }

  /** What is due in a period, of all plans. */
  record DueList(LocalDate from, LocalDate to, List<DueDay> due) {}

  @GetMapping("/due")
  DueList due(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) @Nullable String lead) {
    if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
      throw new Refusal(
          Trouble.BAD_REQUEST,
          "Hãy hỏi từ ngày {0} đến một ngày không sớm hơn, trong vòng {1} ngày.",
          "Ask from {0} to a day that is not before it, within {1} days.",
          from,
          LONGEST);
    }
    store.all().stream()
        .filter(plan -> plan.dueUntil().isBefore(to))
        .findFirst()
        .ifPresent(this::unknown);
    return new DueList(from, to, due.between(from, to, lead));
  }

  /** A list that silently ends too early would be wrong. */
  private void unknown(Listed plan) {
    throw new Refusal(
        Trouble.NOT_ANSWERABLE,
        "Ngày đến hạn của kế hoạch “{0}” mới tính đến {1}; hãy hỏi sớm hơn, hoặc tăng kehoach.years-of-due-days rồi lưu lại kế hoạch.",
        "The due days of plan “{0}” are known up to {1}; ask for earlier ones, or raise kehoach.years-of-due-days and keep the plan again.",
        plan.id(),
        plan.dueUntil());
  }

  @GetMapping(PlanController.ID + "/status")
  StatusReport status(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    StoredPlan stored = PlanController.found(store, id);
    return PlanStatus.of(stored.plan())
        .with(stored.ledger())
        .with(AgencyDirectory.of(stored.plan().agencies()))
        .asOf(Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
  }
}
