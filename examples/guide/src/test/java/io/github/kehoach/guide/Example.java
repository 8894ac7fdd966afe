package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The examples of the pages, and how they are run. */
enum Example {
  DATABASE_ROWS(DatabaseRows::run),
  UNTRUSTED_JSON(UntrustedJson::run),
  DUE_AND_STATUS(DueAndStatus::run),
  DEPARTMENT_PLAN(DepartmentPlan::run),
  CHANGE_AND_COMPARE(ChangeAndCompare::run),
  DEADLINE_COLUMN(DeadlineColumn::run),
  OWN_RULE(OwnRule::run),
  OWN_TABLE(OwnTable::run),
  WALK(Walk::run);

  @SuppressWarnings("ImmutableEnumChecker") // a method, without state
  private final Run run;

  Example(Run run) {
    this.run = run;
  }

  /** What it prints in a language. */
  String output(Language language) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    run.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
  }

  /** The code of an example. */
  @FunctionalInterface
  interface Run {
    /** Prints what there is to see. */
    void print(PrintStream out, Language language) throws Exception;
  }
}
