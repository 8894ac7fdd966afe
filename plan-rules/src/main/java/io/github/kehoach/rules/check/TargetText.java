package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;

/** A target for people. */
final class TargetText implements Target.Cases<Text> {
  private static final TargetText CASES = new TargetText();
  private static final Text RANK = Text.template("nhóm {0} dẫn đầu", "among the first {0}");

  private TargetText() {}

  static Text of(Target target) {
    return target.match(CASES);
  }

  @Override
  public Text atLeast(Target.AtLeast target) {
    return Text.same("≥ " + target.value());
  }

  @Override
  public Text moreThan(Target.MoreThan target) {
    return Text.same("> " + target.value());
  }

  @Override
  public Text atMost(Target.AtMost target) {
    return Text.same("≤ " + target.value());
  }

  @Override
  public Text lessThan(Target.LessThan target) {
    return Text.same("< " + target.value());
  }

  @Override
  public Text exactly(Target.Exactly target) {
    return Text.same(target.value().toString());
  }

  @Override
  public Text between(Target.Between target) {
    return Text.same(target.low() + " - " + target.high());
  }

  @Override
  public Text rankWithin(Target.RankWithin target) {
    return RANK.fill(target.rank());
  }

  @Override
  public Text stated(Target.Stated target) {
    return Text.same("“" + target.text() + "”");
  }
}
