package io.github.kehoach.rules.check;

import io.github.kehoach.rules.Text;

/**
 * One of the clarities with which a task is to be assigned (5 rõ). A principle of assignment
 * without a legal definition of its slots; Hải Dương's plan 726/KH-UBND asks for the first five.
 */
public enum Clarity {
  /** Rõ người: at least one lead. */
  PEOPLE(new Text("rõ người", "people")),
  /** Rõ việc: a title. */
  WORK(new Text("rõ việc", "work")),
  /** Rõ thời gian: a deadline that can be understood; standing, open and triggered ones count. */
  TIME(new Text("rõ thời gian", "time")),
  /** Rõ kết quả: a deliverable. */
  RESULT(new Text("rõ kết quả", "result")),
  /** Rõ trách nhiệm: one lead that is one agency; judged only where there is a lead. */
  RESPONSIBILITY(new Text("rõ trách nhiệm", "responsibility"));

  private final Text name;

  Clarity(Text name) {
    this.name = name;
  }

  /** The name for people. */
  public Text text() {
    return name;
  }
}
