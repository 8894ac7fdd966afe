package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.tracker.console.Progress;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.console.Terminal;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.input.RuleFile;
import io.github.kehoach.tracker.input.StreamFile;
import io.github.kehoach.tracker.input.StreamTally;
import io.github.kehoach.tracker.input.StreamValidation;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.FindingsView;
import io.github.kehoach.tracker.view.ReportJson;
import io.github.kehoach.tracker.view.StreamJson;
import io.github.kehoach.tracker.view.StreamView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks plans and prints what is wrong and what to do. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Kiểm tra kế hoạch: chỗ nào sai, cần làm gì.",
      "Checks plans: what is wrong and what to do."
    })
final class ValidateCommand implements Callable<Integer> {
  private static final Text LEVELS =
      Text.template(
          "Không có mức “{0}”; cần error, warning hoặc info.",
          "There is no severity “{0}”; error, warning or info is expected.");

  private static final Text TOGETHER =
      Text.template(
          "Kiểm tra cùng phần khác của kế hoạch này ({0}): điều cả hai phần cùng mắc chỉ nêu một lần, ở"
              + " phần có sản phẩm của từng nhiệm vụ.",
          "Checked together with another part of this plan ({0}): what is wrong in both is told once,"
              + " with the part that names the products of the tasks.");

  @Mixin Options options = new Options();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Tệp JSON, JSON Lines (.jsonl, nén gzip cũng được), hoặc kế hoạch có sẵn.",
        "JSON or JSON Lines files, also packed with gzip, or bundled plans: hai-duong/726."
      })
  List<String> files = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Bộ quy tắc / a rule set as JSON; kehoach schema rule-set.")
  Optional<String> ruleFile = Optional.empty();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description = "Chỉ chạy các quy tắc này / run these rules only.")
  List<String> only = List.of();

  @Option(
      names = "--suppress",
      paramLabel = "RULE:SUBJECT:REASON",
      description = {
        "Bỏ qua phát hiện về một đối tượng, kèm lý do, ví dụ task-without-lead:task/15:giao sau.",
        "Suppress findings about a subject, with a reason."
      })
  List<String> suppressed = List.of();

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = {
        "Phần khác của cùng kế hoạch (phần thân, phụ lục): nội dung có ở đó không bị coi là thiếu.",
        "Another statement of the same plan, such as its annex: what stands there is not missing."
      })
  List<String> statements = List.of();

  @Option(
      names = "--agencies",
      paramLabel = "FILE",
      description = "Danh mục cơ quan và sắp xếp tổ chức / a directory of agencies, as JSON.")
  Optional<String> agencies = Optional.empty();

  @Option(
      names = "--min-severity",
      paramLabel = "LEVEL",
      description = "Chỉ liệt kê từ mức: error, warning, info / list from this severity on.",
      defaultValue = "info")
  String least = "info";

  @Option(
      names = "--wide",
      description = "Liệt kê mọi chỗ của phát hiện lặp lại / list every place of what repeats.")
  boolean wide;

  @Option(
      names = "--doubts",
      description = "Liệt kê các chỗ cần đối chiếu với bản giấy / list what may be misread.")
  boolean doubts;

  @Option(
      names = "--list",
      paramLabel = "N",
      description = "JSON Lines: liệt kê bao nhiêu lỗi đọc / how many problems to list (20).",
      defaultValue = "20")
  int most = 20;

  @Override
  public Integer call() {
    PlanValidator validator = PlanValidator.of(rules());
    if (agencies.isPresent()) {
      validator = validator.with(Plans.directory(agencies.get()));
    }
    severity();
    Map<String, Plan> read = new LinkedHashMap<>();
    int code = 0;
    for (String file : files) {
      int one =
          StreamFile.is(file) ? validateStream(file, validator) : validate(file, validator, read);
      code = Math.max(code, one);
    }
    if (read.size() > 1) {
      List<String> usable = List.copyOf(read.keySet());
      Report together = validator.validate(List.copyOf(read.values()));
      if (!together.findings().isEmpty() || !together.suppressed().isEmpty()) {
        print(
            String.join(" + ", usable), Set.of(), together, pointer -> inItsFile(usable, pointer));
      }
      code = Math.max(code, together.hasErrors() ? 1 : 0);
    }
    return code;
  }

  private RuleSet rules() {
    RuleSelection file = ruleFile.map(RuleFile::read).orElse(RuleSelection.none());
    RuleSet rules = RuleFile.apply(file, RuleSet.standard());
    rules = RuleFile.apply(RuleSelection.only(only), rules);
    List<Suppression> accepted = suppressed.stream().map(RuleFile::suppression).toList();
    return RuleFile.apply(RuleSelection.suppress(accepted), rules);
  }

  /** One unusable file does not keep the others from being checked. */
  private int validate(String file, PlanValidator validator, Map<String, Plan> read) {
    Plan plan;
    try {
      plan = Plans.read(file);
    } catch (UnusableInput unusable) {
      options.tell(unusable.text());
      return 2;
    }
    read.put(file, plan);
    PlanValidator knowing = validator;
    Map<String, Plan> others = statementsOf(file, plan);
    for (Plan other : others.values()) {
      knowing = knowing.withStatement(other);
    }
    Report report = knowing.validate(plan);
    print(file, others.keySet(), report, PlanFile.places(file));
    return report.hasErrors() ? 1 : 0;
  }

  /** What is given as another statement, and of a bundled plan what is bundled beside it. */
  private Map<String, Plan> statementsOf(String file, Plan plan) {
    Map<String, Plan> others = new LinkedHashMap<>();
    Stream.concat(statements.stream(), PlanFile.statementsBeside(file).stream())
        .forEach(other -> others.put(other, Plans.read(other)));
    others.values().removeIf(one -> one.document().identityWith(plan.document()) != Identity.SAME);
    return others;
  }

  private Severity severity() {
    try {
      return Severity.parse(least);
    } catch (UnreadableTextException unknown) {
      throw new UnusableInput(LEVELS.fill(least));
    }
  }

  private int validateStream(String file, PlanValidator validator) {
    Progress progress = new Progress(options.err(), Terminal.isErrorWatched());
    StreamTally tally;
    try {
      tally = new StreamValidation(validator, progress::at, most).run(file);
    } catch (UnusableInput unusable) {
      options.tell(unusable.text());
      return 2;
    } finally {
      progress.end();
    }
    if (options.json()) {
      new StreamJson(options.out()).write(file, tally);
    } else {
      Screen screen = options.screen();
      screen.line(Style.BOLD, file);
      new StreamView(screen, file).print(tally);
      screen.line();
    }
    return tally.exitCode();
  }

  /** Places of findings about several plans begin with the index of the plan. */
  private static Optional<String> inItsFile(List<String> files, String pointer) {
    int end = pointer.indexOf('/', 1);
    String index = pointer.substring(1, end < 0 ? pointer.length() : end);
    return PlanFile.places(files.get(Integer.parseInt(index)))
        .apply(pointer.substring(1 + index.length()));
  }

  private void print(
      String what,
      Set<String> statements,
      Report report,
      Function<String, Optional<String>> where) {
    if (options.json()) {
      new ReportJson(report).with("file", what).printLine(options.out());
      return;
    }
    Screen screen = options.screen();
    screen.line(Style.BOLD, what);
    if (!statements.isEmpty()) {
      screen.paragraph(screen.say(TOGETHER.fill(String.join(", ", statements))), 0);
    }
    new FindingsView(screen, where, where)
        .atLeast(severity())
        .wide(wide)
        .withDoubts(doubts)
        .print(report);
    screen.line();
  }
}
