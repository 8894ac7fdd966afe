package io.github.kehoach.tracker.input;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Suppression;

/** What a command line says about rules: a rule set in a file, and options. */
public final class RuleFile {
  private static final Text UNKNOWN =
      Text.template(
          "Không có quy tắc “{0}”. Xem “kehoach rules”.",
          "There is no rule “{0}”. See “kehoach rules”.");
  private static final Text SLIP =
      Text.template(
          "Tệp quy tắc “{0}”, dòng {2}: trường “{1}” không được biết. Xem “kehoach schema rule-set”.",
          "Rule file “{0}”, line {2}: the field “{1}” is not known. See “kehoach schema rule-set”.");
  private static final Text WRONG = Text.template("“{0}”: cần {1}.", "“{0}”: {1} is expected.");
  private static final Text PARTS =
      new Text(
          "RULE:ĐỐI TƯỢNG:LÝ DO, ví dụ task-without-lead:task/15:đã biết",
          "RULE:SUBJECT:REASON, such as task-without-lead:task/15:known");

  private RuleFile() {}

  /**
   * The rule set in a file. A field that is not known is refused, because a slip in its name would
   * silently let other rules run.
   */
  public static RuleSelection read(String file) {
    ReadResult<RuleSelection> result = JsonFormat.ruleSets().check(PlanFile.bytes(file));
    RuleSelection selection = Plans.usable(file, result).orThrow();
    if (!result.informations().isEmpty()) {
      Problem unknown = result.informations().get(0);
      throw new UnusableInput(SLIP.fill(file, unknown.pointer(), unknown.line()));
    }
    return selection;
  }

  /** A rule set as a selection changes it. */
  public static RuleSet apply(RuleSelection selection, RuleSet rules) {
    try {
      return selection.apply(rules);
    } catch (InvalidValueException refused) {
      throw new UnusableInput(UNKNOWN.fill(refused.value().orElse("")));
    }
  }

  /** A suppression as an option writes it, {@code RULE:POINTER:REASON}. */
  public static Suppression suppression(String option) {
    String[] parts = option.split(":", 3);
    if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
      throw new UnusableInput(WRONG.fill(option, PARTS));
    }
    return new Suppression(parts[0], parts[1], parts[2]);
  }
}
