package io.github.kehoach.rules.compare;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.text.Reason;
import java.util.List;
import java.util.Optional;

/** The reason of a verdict on one upper duty. */
final class VerdictReason implements Verdict.Cases<Reason> {

  private final Text upper;

  VerdictReason(Part upper) {
    this.upper = upper.text();
  }

  @Override
  public Reason served(Verdict.Served served) {
    return served.by().stream()
        .map(Part::text)
        .reduce((one, other) -> text("verdict.and", one, other))
        .map(by -> new Reason(text("verdict.served", upper, by), days(served.days())))
        .orElseGet(() -> Reason.of(text("verdict.nothingLeft", upper)));
  }

  @Override
  public Reason later(Verdict.Later later) {
    Text lower = later.by().text();
    return later.days().isPresent()
        ? new Reason(text("verdict.later", upper, lower, later.lateDays()), days(later.days()))
        : Reason.of(text("verdict.longer", upper, lower));
  }

  @Override
  public Reason undated(Verdict.Undated undated) {
    return Reason.of(
        undated
            .lower()
            .map(lower -> text("verdict.undated", upper, lower.text()))
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
    Text why = undecided.doubt().text();
    return Reason.of(
        undecided
            .lower()
            .map(lower -> text("verdict.doubtOf", upper, lower.text(), why))
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
