package io.github.kehoach.ownrules;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule set of a province: the standard one and a convention of its own. */
public final class ProvinceRules {
  /** The province's own field of a task: how many million đồng it may cost. */
  public static final String MILLIONS = "x-kinh-phi-trieu-dong";

  private static final String FINANCE = Folding.fold("Sở Tài chính");

  private ProvinceRules() {}

  /** The rules. */
  public static RuleSet rules() {
    return RuleSet.standard().with(financeTakesPart());
  }

  /** What a task may cost, if the province's field says so and says a number. */
  public static Optional<BigDecimal> millions(Task task) {
    try {
      return task.extensions().get(MILLIONS).map(BigDecimal::new);
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }

  private static Rule financeTakesPart() {
    return Rule.ofTask(
        "funded-without-finance",
        Severity.WARNING,
        Text.template(
            "Nhiệm vụ dự kiến chi {0} triệu đồng nhưng Sở Tài chính không chủ trì, không phối hợp.",
            "The task may cost {0} million đồng, and the department of finance has no part in it."),
        Text.template(
            "Ghi Sở Tài chính vào cơ quan phối hợp.", "Name the department as a coordinator."),
        Rule.Why.practice("Quy ước của tỉnh (ví dụ).", "A convention of the province (example)."),
        (task, found) ->
            millions(task.task())
                .filter(amount -> amount.signum() > 0 && !hasFinance(task.task()))
                .ifPresent(
                    amount ->
                        found.add(task.place().field("coordinators"), amount.toPlainString())));
  }

  private static boolean hasFinance(Task task) {
    return Stream.concat(task.leads().stream(), task.coordinators().stream())
        .map(AgencyRef::text)
        .flatMap(Optional::stream)
        .anyMatch(words -> Folding.fold(words).contains(FINANCE));
  }
}
