package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about who is named. */
final class AgencyRules {
  private AgencyRules() {}

  static List<Rule> all() {
    return List.of(unknown());
  }

  private static Rule unknown() {
    return Rule.ofPlan(
        "agency-unknown",
        Severity.ERROR,
        Text.template(
            "Mã cơ quan “{0}” không có trong danh mục của kế hoạch.",
            "Agency id “{0}” is not in the plan's directory."),
        Text.template(
            "Bổ sung “{0}” vào \"agencies\" hoặc sửa mã.",
            "Add “{0}” to \"agencies\" or correct the id."),
        new Text(
            "Không xác định được cơ quan thì không giao và không theo dõi được.",
            "Nobody can be assigned or followed who is not identified."),
        AgencyRules::findUnknown);
  }

  private static void findUnknown(Rule rule, Plan plan, Findings found) {
    if (plan.agencies().isEmpty()) {
      return; // without a directory of its own the plan leans on the caller's
    }
    Set<AgencyId> known = new HashSet<>();
    for (Agency agency : plan.agencies()) {
      known.add(agency.id());
    }
    TaskVisit.all(
        plan.sections(),
        task -> {
          look(rule, task.task().leads(), task, "leads", known, found);
          look(rule, task.task().coordinators(), task, "coordinators", known, found);
        });
  }

  private static void look(
      Rule rule,
      List<AgencyRef> refs,
      TaskVisit task,
      String field,
      Set<AgencyId> known,
      Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      int at = i;
      refs.get(i)
          .agency()
          .filter(id -> !known.contains(id))
          .ifPresent(id -> found.add(rule, task.place().field(field).element(at), id));
    }
  }
}
