package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import java.math.BigDecimal;

/** Numbers for people: with a decimal comma in Vietnamese, with a point in English. */
public final class Decimals {
  private Decimals() {}

  public static Text of(BigDecimal number) {
    String plain = number.toPlainString();
    return new Text(plain.replace('.', ','), plain);
  }
}
