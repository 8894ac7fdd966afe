package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Target;

/** Names the kinds of targets. */
public final class TargetKind implements Target.Cases<Text> {
  /** The one instance; it has no state. */
  public static final TargetKind NAMES = new TargetKind();

  private TargetKind() {}

  @Override
  public Text atLeast(Target.AtLeast target) {
    return new Text("ít nhất (≥)", "at least (≥)");
  }

  @Override
  public Text moreThan(Target.MoreThan target) {
    return new Text("trên (>)", "more than (>)");
  }

  @Override
  public Text atMost(Target.AtMost target) {
    return new Text("không quá (≤)", "at most (≤)");
  }

  @Override
  public Text lessThan(Target.LessThan target) {
    return new Text("dưới (<)", "less than (<)");
  }

  @Override
  public Text exactly(Target.Exactly target) {
    return new Text("đúng một số", "a number");
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
