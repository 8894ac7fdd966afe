package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;

/** Names the kinds of targets. */
public final class TargetKind implements Target.Cases<Text> {
  /** The one instance; it has no state. */
  public static final TargetKind NAMES = new TargetKind();

  private TargetKind() {}

  @Override
  public Text compared(Target.Compared target) {
    return switch (target.comparison()) {
      case AT_LEAST -> new Text("ít nhất (≥)", "at least (≥)");
      case MORE_THAN -> new Text("trên (>)", "more than (>)");
      case AT_MOST -> new Text("không quá (≤)", "at most (≤)");
      case LESS_THAN -> new Text("dưới (<)", "less than (<)");
      case EXACTLY -> new Text("đúng một số", "a number");
    };
  }

  @Override
  public Text between(Target.Between target) {
    return new Text("trong khoảng", "a range");
  }

  @Override
  public Text rankWithin(Target.RankWithin target) {
    return new Text("thuộc nhóm dẫn đầu", "among the first");
  }

  @Override
  public Text stated(Target.Stated target) {
    return new Text("bằng lời", "in words");
  }
}
