package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;

/** Says targets: "≥ 80", "nhóm 10 dẫn đầu", "among the first 10". Stateless and thread-safe. */
public final class TargetText implements Target.Cases<Text> {
  private static final TargetText WORDS = new TargetText();

  private TargetText() {}

  /** A target in words, without its unit. */
  public static Text of(Target target) {
    return target.match(WORDS);
  }

  @Override
  public Text atLeast(Target.AtLeast target) {
    return bounded("≥ ", target.value());
  }

  @Override
  public Text moreThan(Target.MoreThan target) {
    return bounded("> ", target.value());
  }

  @Override
  public Text atMost(Target.AtMost target) {
    return bounded("≤ ", target.value());
  }

  @Override
  public Text lessThan(Target.LessThan target) {
    return bounded("< ", target.value());
  }

  @Override
  public Text exactly(Target.Exactly target) {
    return bounded("", target.value());
  }

  @Override
  public Text between(Target.Between target) {
    return bounded(target.low() + " - ", target.high());
  }

  @Override
  public Text rankWithin(Target.RankWithin target) {
    return text("target.rank", target.rank());
  }

  @Override
  public Text stated(Target.Stated target) {
    return text("target.stated", target.text());
  }

  private static Text bounded(String sign, BigDecimal value) {
    return Text.same(sign + value);
  }
}
