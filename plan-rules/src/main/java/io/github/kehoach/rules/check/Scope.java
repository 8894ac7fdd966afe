package io.github.kehoach.rules.check;

/** How much a rule has to see at once. */
public enum Scope {
  /** One task with the head of its plan; runs on streams too. */
  RECORD("record"),
  /** One whole plan. */
  PLAN("plan"),
  /** Several plans. */
  PLANS("plans");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}
