package io.github.kehoach.service.page;

import io.github.kehoach.service.store.Listed;
import io.github.kehoach.service.store.PlanStore;
import io.github.kehoach.service.store.StoredPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is late, due soon or waiting, for people to read. */
@Controller
class PageController {
  private final PlanStore store;
  private final Clock clock;

  PageController(PlanStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param on the day; today unless it is given
   * @param plan one plan; all of them unless it is given
   */
  @GetMapping("/")
  String page(
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable String plan,
      Model model) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    List<Listed> all = store.all();
    List<StoredPlan> shown =
        all.stream()
            .map(Listed::id)
            .filter(id -> plan == null || plan.isEmpty() || plan.equals(id))
            .flatMap(id -> store.find(id).stream())
            .toList();
    model.addAttribute("day", day);
    model.addAttribute("plans", all);
    model.addAttribute("chosen", plan == null ? "" : plan);
    model.addAttribute("groups", Overview.of(shown, day));
    return "page";
  }
}
