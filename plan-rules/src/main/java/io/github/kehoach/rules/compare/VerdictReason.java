package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Reason;
import java.util.List;
import java.util.Optional;

/** The reason of a verdict on one upper duty. */
final class VerdictReason implements Verdict.Cases<Reason> {
  private static final Text SERVED =
      Text.template("“{0}” được bảo đảm bởi “{1}”", "“{0}” is served by “{1}”");
  private static final Text NOTHING_LEFT =
      Text.template("“{0}”: không còn kỳ nào phải thực hiện", "“{0}” has no cycle left");
  private static final Text LATER =
      Text.template("“{0}”: “{1}” muộn hơn {2} ngày", "“{0}”: “{1}” is {2} days later");
  private static final Text LONGER =
      Text.template("“{0}”: “{1}” dài hơn", "“{0}”: “{1}” is longer");
  private static final Text UNDATED =
      Text.template("“{0}”: “{1}” không có ngày đến hạn", "“{0}”: “{1}” has no due day");
  private static final Text UNSTATED =
      Text.template(
          "“{0}”: cấp dưới không có ngày đến hạn nào", "“{0}”: the lower deadline has no due day");
  private static final Text DROPPED =
      Text.template("“{0}” không còn ở cấp dưới", "“{0}” is dropped by the lower deadline");
  private static final Text LEFT_OUT =
      Text.template(
          "“{0}”: cấp dưới không có kỳ nào nằm trong {1}",
          "“{0}”: the lower deadline has no cycle within {1}");
  private static final Text DOUBT = Text.template("“{0}”: {1}", "“{0}”: {1}");
  private static final Text DOUBT_OF =
      Text.template("“{0}” so với “{1}”: {2}", "“{0}” against “{1}”: {2}");
  private static final Text DAYS =
      Text.template("cấp trên: {0}; cấp dưới: {1}", "upper: {0}; lower: {1}");
  private static final Text DAYS_OF =
      Text.template("kỳ {0}: cấp trên {1}; cấp dưới {2}", "cycle {0}: upper {1}; lower {2}");
  private static final Text AND = Text.template("{0}; {1}", "{0}; {1}");

  private final Text upper;

  VerdictReason(Duty upper) {
    this.upper = upper.text();
  }

  @Override
  public Reason served(Verdict.Served served) {
    return served.by().stream()
        .map(Duty::text)
        .reduce((one, other) -> AND.fill(one, other))
        .map(by -> new Reason(SERVED.fill(upper, by), days(served.days())))
        .orElseGet(() -> Reason.of(NOTHING_LEFT.fill(upper)));
  }

  @Override
  public Reason later(Verdict.Later later) {
    Text lower = later.by().text();
    return later.days().isPresent()
        ? new Reason(LATER.fill(upper, lower, later.lateDays()), days(later.days()))
        : Reason.of(LONGER.fill(upper, lower));
  }

  @Override
  public Reason undated(Verdict.Undated undated) {
    return Reason.of(
        undated
            .lower()
            .map(lower -> UNDATED.fill(upper, lower.text()))
            .orElseGet(() -> UNSTATED.fill(upper)));
  }

  @Override
  public Reason dropped(Verdict.Dropped dropped) {
    return Reason.of(
        dropped
            .cycle()
            .map(cycle -> LEFT_OUT.fill(upper, cycle))
            .orElseGet(() -> DROPPED.fill(upper)));
  }

  @Override
  public Reason undecided(Verdict.Undecided undecided) {
    Text why = undecided.doubt().text();
    return Reason.of(
        undecided
            .lower()
            .map(lower -> DOUBT_OF.fill(upper, lower.text(), why))
            .orElseGet(() -> DOUBT.fill(upper, why)));
  }

  private static List<Reason> days(Optional<Verdict.Days> days) {
    return days.map(VerdictReason::written).map(Reason::of).map(List::of).orElse(List.of());
  }

  private static Text written(Verdict.Days days) {
    return days.cycle()
        .map(cycle -> DAYS_OF.fill(cycle, days.required(), days.offered()))
        .orElseGet(() -> DAYS.fill(days.required(), days.offered()));
  }
}
