package io.github.kehoach.rules.compare;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.text.Reason;
import java.util.List;
import java.util.Optional;

/** The reason of a verdict on one upper duty. */
final class VerdictReason implements Verdict.Cases<Reason> {

  private final Text upper;

  VerdictReason(SimplePart upper) {
    this.upper = DeadlineText.of(upper);
  }

  @Override
  public Reason served(Verdict.Served served) {
    return served.by().stream()
        .map(DeadlineText::of)
        .reduce((one, other) -> text("verdict.and", one, other))
        .map(by -> new Reason(text("verdict.served", upper, by), days(served.days())))
        .orElseGet(() -> Reason.of(text("verdict.nothingLeft", upper)));
  }

  @Override
  public Reason later(Verdict.Later later) {
    Text lower = DeadlineText.of(later.by());
    return later.days().isPresent()
        ? new Reason(text("verdict.later", upper, lower, later.lateDays()), days(later.days()))
        : Reason.of(text("verdict.longer", upper, lower));
  }

  @Override
  public Reason undated(Verdict.Undated undated) {
    return Reason.of(
        undated
            .lower()
            .map(lower -> text("verdict.undated", upper, DeadlineText.of(lower)))
            .orElseGet(() -> text("verdict.unstated", upper)));
  }

  @Override
  public Reason dropped(Verdict.Dropped dropped) {
    return Reason.of(
        dropped
            .cycle()
            .map(cycle -> text("verdict.leftOut", upper, cycle))
            .orElseGet(() -> text("verdict.dropped", upper)));
  }

  @Override
  public Reason undecided(Verdict.Undecided undecided) {
    Text why = undecided.why().text();
    return Reason.of(
        undecided
            .lower()
            .map(lower -> text("verdict.doubtOf", upper, DeadlineText.of(lower), why))
            .orElseGet(() -> text("verdict.doubt", upper, why)));
  }

  private static List<Reason> days(Optional<Verdict.Days> days) {
    return days.map(VerdictReason::written).map(Reason::of).map(List::of).orElse(List.of());
  }

  private static Text written(Verdict.Days days) {
    return days.cycle()
        .map(cycle -> text("verdict.daysOf", cycle, days.required(), days.offered()))
        .orElseGet(() -> text("verdict.days", days.required(), days.offered()));
  }
}
