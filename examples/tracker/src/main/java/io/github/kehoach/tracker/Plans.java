package io.github.kehoach.tracker;

import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.PlanJson;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.Language;
import io.github.kehoach.rules.Text;
import java.util.stream.Collectors;

/** Reads the plans and ledgers that are named on a command line. */
final class Plans {
  private static final Text UNUSABLE =
      Text.template("Không dùng được tệp “{0}”:\n{1}", "The file “{0}” cannot be used:\n{1}");

  private Plans() {}

  /**
   * The plan of a name.
   *
   * @throws UnusableInput with every problem of the file, if it is no plan
   */
  static Plan read(String name) {
    return usable(name, PlanJson.check(PlanFile.bytes(name)));
  }

  /**
   * The ledger of a name.
   *
   * @throws UnusableInput with every problem of the file, if it is no ledger
   */
  static Ledger ledger(String name) {
    return usable(name, JsonFormat.ledgers().check(PlanFile.bytes(name)));
  }

  private static <T> T usable(String name, ReadResult<T> result) {
    return result
        .value()
        .orElseThrow(
            () ->
                new UnusableInput(
                    UNUSABLE.fill(
                        name, new Text(list(result, Language.VI), list(result, Language.EN)))));
  }

  private static String list(ReadResult<?> result, Language language) {
    return result.problems().stream()
        .map(Problem::text)
        .map(text -> "  " + text.in(language))
        .collect(Collectors.joining("\n"));
  }
}
