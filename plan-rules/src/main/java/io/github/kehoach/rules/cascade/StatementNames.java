package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Said;
import java.util.HashMap;

/**
 * What people call two statements of one plan. The one that says how the plan is carried out (tổ
 * chức thực hiện) is the body, and the other an annex; where this does not tell them apart, they
 * are the first and the second.
 *
 * @param one the name of the first
 * @param other the name of the second
 */
record StatementNames(Text one, Text other) {
  private static final Text BODY = new Text("phần thân kế hoạch", "the body of the plan");
  private static final Text ANNEX = new Text("phụ lục", "the annex");
  private static final Text FIRST = new Text("văn bản thứ nhất", "the first text");
  private static final Text SECOND = new Text("văn bản thứ hai", "the second text");

  static StatementNames of(Plan one, Plan other) {
    boolean body = isBody(one);
    if (body == isBody(other)) {
      return new StatementNames(FIRST, SECOND);
    }
    return body ? new StatementNames(BODY, ANNEX) : new StatementNames(ANNEX, BODY);
  }

  private static boolean isBody(Plan plan) {
    return PlanTask.allIn(plan, new HashMap<>()).stream().anyMatch(PlanTask::isArrangement);
  }

  /** A name as a value of a finding. */
  static Said said(Text name) {
    return new Said(name.en(), name);
  }
}
