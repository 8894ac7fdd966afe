package io.github.kehoach.rules.clarity;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One of the clarities with which a task is to be assigned (5 rõ). A principle of assignment
 * without a legal definition of its slots; Hải Dương's plan 726/KH-UBND asks for the first five.
 */
public enum Clarity {
  /** Rõ người: at least one lead. */
  PEOPLE,
  /** Rõ việc: a title that has words. */
  WORK,
  /** Rõ thời gian: a deadline that can be understood; standing, open and triggered ones count. */
  TIME,
  /** Rõ kết quả: a deliverable. */
  RESULT,
  /** Rõ trách nhiệm: one lead that is one agency; judged only where there is a lead. */
  RESPONSIBILITY,
  /**
   * Rõ thẩm quyền, the sixth (6 rõ): who issues or approves the result. The title or content speaks
   * of it, or the task carries a field {@code authority}. Not asked for unless somebody says so.
   */
  AUTHORITY;

  /** The five of "5 rõ". */
  public static final Set<Clarity> FIVE =
      Collections.unmodifiableSet(EnumSet.range(PEOPLE, RESPONSIBILITY));

  /** What a task lacks for this clarity; empty if nothing, or if there is nothing to judge. */
  public Optional<Said> missing(TaskVisit task) {
    return Optional.ofNullable(ClarityJudge.missing(this, task));
  }

  /** The name for people. */
  public Text text() {
    return Messages.text("clarity.name." + Codes.of(this));
  }
}
