package io.github.kehoach.rules.status;

import io.github.kehoach.core.Requirement;

/** What must hold of the parts of a status, in both languages. */
final class StatusRequirements {
  static final Requirement OF_STATE =
      Requirement.of("of-state", "phải phù hợp với trạng thái {0}", "go with the state {0}");
  static final Requirement OF_KIND =
      Requirement.of("of-kind", "phải phù hợp với loại {0}", "go with the kind {0}");
  static final Requirement A_DIFFERENCE =
      Requirement.of(
          "a-difference",
          "phải nhỏ hơn {0}, với tối đa {1} chữ số sau dấu thập phân",
          "be less than {0}, with at most {1} places after the point");
  static final Requirement SUM_OF_CELLS =
      Requirement.of(
          "sum-of-cells", "phải là tổng các ô, tối đa {0}", "be the sum of the cells, at most {0}");
  static final Requirement OF_A_TASK =
      Requirement.of(
          "of-a-task", "phải bắt đầu như /sections/0/tasks/0", "begin as /sections/0/tasks/0 does");
  static final Requirement BESIDE_TARGET =
      Requirement.of(
          "beside-target",
          "phải đi cùng một mục tiêu và một giá trị đo",
          "stand beside a target and a value");

  private StatusRequirements() {}
}
