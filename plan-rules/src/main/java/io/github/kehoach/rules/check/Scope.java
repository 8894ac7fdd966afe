package io.github.kehoach.rules.check;

import io.github.kehoach.core.internal.Codes;

/** How much a rule has to see at once. */
public enum Scope {
  /** One task with the head of its plan; runs on streams too. */
  RECORD,
  /** One whole plan. */
  PLAN,
  /** Several plans. */
  PLANS;

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
