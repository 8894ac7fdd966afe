package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.exchange.csv.CsvProblem;
import io.github.kehoach.exchange.csv.CsvResult;
import io.github.kehoach.exchange.csv.TaskCsv;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.stream.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the plans, ledgers and directories that are named on a command line. */
public final class Plans {
  private static final Text UNUSABLE =
      Text.template("Không dùng được tệp “{0}”:\n{1}", "The file “{0}” cannot be used:\n{1}");

  private Plans() {}

  /**
   * The plan of a name, one document or JSON Lines, packed or not.
   *
   * @throws UnusableInput with every problem of the file, if it is no plan
   */
  public static Plan read(String name) {
    return whole(name).orThrow();
  }

  /**
   * The plan of a name with what the file holds beside it.
   *
   * @throws UnusableInput with every problem of the file, if it is no plan
   */
  public static ReadResult<Plan> whole(String name) {
    if (!StreamFile.is(name)) {
      return usable(name, JsonFormat.plans().check(PlanFile.bytes(name)));
    }
    try {
      return usable(name, PlanReader.plan(Path.of(name)));
    } catch (IOException failure) {
      throw PlanFile.unreadable(name, failure);
    }
  }

  /**
   * The ledger of a name.
   *
   * @throws UnusableInput with every problem of the file, if it is no ledger
   */
  public static Ledger ledger(String name) {
    return usable(name, JsonFormat.ledgers().check(PlanFile.bytes(name))).orThrow();
  }

  /**
   * The directory of a name.
   *
   * @throws UnusableInput with every problem of the file, if it is no directory of agencies
   */
  public static AgencyDirectory directory(String name) {
    return usable(name, JsonFormat.directories().check(PlanFile.bytes(name))).orThrow();
  }

  public static <T> ReadResult<T> usable(String name, ReadResult<T> result) {
    if (!result.isOk()) {
      throw unusable(name, result.problems().stream().map(Problem::text).toList());
    }
    return result;
  }

  /**
   * The plan of a table of tasks.
   *
   * @throws UnusableInput with every problem of the file, if it is no such table
   */
  public static Plan readCsv(String name) {
    CsvResult result = TaskCsv.check(PlanFile.bytes(name));
    return result
        .plan()
        .orElseThrow(
            () -> unusable(name, result.problems().stream().map(CsvProblem::text).toList()));
  }

  private static UnusableInput unusable(String name, List<Text> problems) {
    Text all = new Text(list(problems, Language.VI), list(problems, Language.EN));
    return new UnusableInput(UNUSABLE.fill(name, all));
  }

  private static String list(List<Text> problems, Language language) {
    return problems.stream()
        .map(text -> "  " + text.in(language))
        .collect(Collectors.joining("\n"));
  }
}
