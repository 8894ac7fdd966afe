package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.status.Attainment;
import java.math.BigDecimal;

/** Says how a reading stands to a target. */
public final class AttainmentWords {
  private static final Text MET = new Text("đạt", "met");
  private static final Text EXCEEDED = new Text("vượt", "exceeded");
  private static final Text NOT_MET = Text.template("chưa đạt, thiếu {0}", "not met, by {0}");
  private static final Text NOT_DECIDED =
      new Text("chưa xác định: không rõ chiều tốt hơn", "not decided: no direction known");
  private static final Text NOT_MEASURABLE =
      new Text("không đo được: mục tiêu bằng lời", "not measurable: stated in words");

  private AttainmentWords() {}

  public static Text of(Attainment attainment) {
    return switch (attainment.kind()) {
      case MET -> MET;
      case EXCEEDED -> EXCEEDED;
      case NOT_MET -> NOT_MET.fill(Decimals.of(attainment.gap().orElse(BigDecimal.ZERO)));
      case NOT_DECIDED -> NOT_DECIDED;
      case NOT_MEASURABLE -> NOT_MEASURABLE;
    };
  }
}
