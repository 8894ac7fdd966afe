package io.github.kehoach.json;

import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Target;

/** {@code {"group":"Thành phố Chí Linh","target":{…},"targetText":"≥ 80"}}. */
final class GroupTargetForm extends ObjectForm<GroupTarget> {
  static final GroupTargetForm GROUP_TARGET = new GroupTargetForm();

  private final Field<GroupTarget, String> group =
      required("group", Scalar.WORDS, GroupTarget::group);
  private final Field<GroupTarget, Target> target =
      optional("target", TargetForm.TARGET, GroupTarget::target);
  private final Field<GroupTarget, String> targetText =
      optional("targetText", Scalar.WORDS, GroupTarget::targetText);

  private GroupTargetForm() {
    super("GroupTarget");
  }

  @Override
  GroupTarget build(Slots slots) {
    return GroupTarget.builder()
        .group(slots.get(group))
        .target(slots.orNull(target))
        .targetText(slots.orNull(targetText))
        .build();
  }
}
