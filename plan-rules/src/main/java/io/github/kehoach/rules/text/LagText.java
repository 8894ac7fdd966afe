package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Lag;

/** Says how long a lag is, without its direction: 15 ngày làm việc, 15 working days. Stateless. */
public final class LagText {
  private LagText() {}

  /** The amount, never negative, and its unit. */
  public static Text of(Lag lag) {
    int amount = Math.abs(lag.amount());
    return text("lag." + lag.unit() + (amount == 1 ? ".one" : ".many"), amount);
  }
}
