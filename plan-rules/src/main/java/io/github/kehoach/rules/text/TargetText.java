package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;

/** Says targets: "≥ 80", "nhóm 10 dẫn đầu", "among the first 10". Stateless and thread-safe. */
public final class TargetText implements Target.Cases<Text> {
  private static final TargetText WORDS = new TargetText();

  private TargetText() {}

  /** A target in words, without its unit. */
  public static Text of(Target target) {
    return target.match(WORDS);
  }

  @Override
  public Text compared(Target.Compared target) {
    return Text.same((target.comparison().sign() + " " + target.value()).strip());
  }

  @Override
  public Text between(Target.Between target) {
    return Text.same(target.low() + " - " + target.high());
  }

  @Override
  public Text rankWithin(Target.RankWithin target) {
    return text("target.rank", target.rank());
  }

  @Override
  public Text stated(Target.Stated target) {
    return text("target.stated", target.text());
  }
}
