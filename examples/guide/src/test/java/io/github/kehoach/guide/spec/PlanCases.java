package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.PROVINCE;
import static io.github.kehoach.guide.spec.SpecCases.SCIENCE;
import static io.github.kehoach.guide.spec.SpecCases.SINCE;
import static io.github.kehoach.guide.spec.SpecCases.plan;
import static io.github.kehoach.guide.spec.SpecCases.read;
import static io.github.kehoach.guide.spec.SpecCases.refusal;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.PlanDiff;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Cases of whole plans: changes, findings, cascade, status, JSON. */
final class PlanCases {
  private static final TaskRef ONE = TaskRef.of("1");
  private static final Plan LATER =
      PROVINCE.with(TaskRef.of("22"), task -> task.deadline(read("12/2025")));
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

  private PlanCases() {}

  static void in(SpecCases.Book book) {
    changes(book);
    findings(book);
    status(book);
    json(book);
  }

  private static void changes(SpecCases.Book book) {
    book.add(
        "plan-with-find",
        "726, nhiệm vụ 22 → 12/2025: số điểm thay đổi",
        "726, task 22 → 12/2025: number of changes",
        any -> PlanDiff.between(PROVINCE, LATER).changes().size());
    book.add(
        "diff-applied-gives-now",
        "726, nhiệm vụ 22 → 12/2025",
        "726, task 22 → 12/2025",
        in ->
            PlanDiff.between(PROVINCE, LATER).changes().stream()
                .map(PlanChange::text)
                .map(text -> text.in(in))
                .toList());
    book.add(
        "diff-of-itself-is-empty",
        "726, 726",
        any -> PlanDiff.between(PROVINCE, PROVINCE).changes());
  }

  private static void findings(SpecCases.Book book) {
    book.add(
        "check-one-defect",
        "726, nhiệm vụ 22 có hạn 01/2025",
        "726, task 22 due 01/2025",
        in -> {
          Plan early = PROVINCE.with(TaskRef.of("22"), task -> task.deadline(read("01/2025")));
          List<String> before = said(PROVINCE, in);
          return said(early, in).stream().filter(text -> !before.contains(text)).toList();
        });
    book.add(
        "check-suppress-one",
        "726: số phát hiện trước và sau khi chấp nhận một phát hiện",
        "726: findings before and after one is accepted",
        any -> {
          Finding first = found(PROVINCE, RuleSet.standard()).get(0);
          RuleSet accepted =
              RuleSet.standard().suppress(first.rule(), first.place().key(), "đã giải trình");
          return found(PROVINCE, RuleSet.standard()).size()
              + " → "
              + found(PROVINCE, accepted).size();
        });
    book.add(
        "check-pointer-resolves",
        "726, phát hiện cuối cùng",
        "726, the last finding",
        any -> {
          List<Finding> all = found(PROVINCE, RuleSet.standard());
          return "`" + all.get(all.size() - 1).place().pointer() + "`";
        });
    book.add(
        "cascade-reflexive",
        "726 so với 726: thiếu hoặc muộn",
        "726 against 726: late or left out",
        any ->
            Cascade.standard().check(PROVINCE, PROVINCE).report().findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.contains("later") || rule.contains("missing"))
                .toList());
    book.add(
        "cascade-change-found",
        "Sở KH&CN so với 726: muộn hơn, lỏng hơn",
        "the Science department against 726: later or looser",
        in ->
            Cascade.standard().check(SCIENCE, PROVINCE).report().findings().stream()
                .filter(one -> one.rule().contains("later") || one.rule().contains("looser"))
                .limit(2)
                .map(one -> one.text().in(in))
                .toList());
  }

  private static List<String> said(Plan plan, Language language) {
    return found(plan, RuleSet.standard()).stream()
        .map(one -> one.rule() + ": " + one.text().in(language))
        .toList();
  }

  private static List<Finding> found(Plan plan, RuleSet rules) {
    return PlanValidator.of(rules).validate(plan).findings();
  }

  private static void status(SpecCases.Book book) {
    Ledger done =
        Ledger.of(
            Fact.taskReport(ONE, LocalDate.of(2025, 2, 27))
                .doneOn(LocalDate.of(2025, 2, 26))
                .build());
    Ledger strange = Ledger.of(Fact.taskReport(TaskRef.of("999"), JULY).doneOn(JULY).build());
    task(book, "status-late-iff-missed", "22", Ledger.empty(), JULY);
    task(book, "status-undated-never-late", "79", Ledger.empty(), JULY);
    task(book, "status-done-stays-done", "1", done, LocalDate.of(2030, 1, 1));
    task(book, "status-later-facts-irrelevant", "1", done, LocalDate.of(2025, 2, 25));
    task(book, "status-reason-names-due-day", "28", Ledger.empty(), JULY);
    task(
        book,
        "status-cancelled-never-late",
        "22",
        Ledger.of(Fact.cancelled(TaskRef.of("22"), LocalDate.of(2025, 4, 1)).build()),
        JULY);
    book.add(
        "status-cells-sum",
        "726, 01/7/2025",
        any -> {
          StatusReport report = PlanStatus.of(PROVINCE).asOf(JULY);
          StringBuilder sum = new StringBuilder();
          for (TaskState state : TaskState.values()) {
            sum.append(sum.isEmpty() ? "" : " + ").append(report.in(state).size());
          }
          return sum + " = " + report.totals().all().tasks();
        });
    book.add(
        "status-unknown-task-reported",
        "\"999\"",
        any -> PlanStatus.of(PROVINCE).with(strange).asOf(JULY).findings().size());
    book.add(
        "task-report-percent-in-range",
        "120 %",
        in -> refusal(() -> Fact.taskReport(ONE, SINCE).percent(120).build(), in));
  }

  private static void task(
      SpecCases.Book book, String id, String number, Ledger ledger, LocalDate day) {
    book.add(
        id,
        "726, nhiệm vụ " + number + ", " + day,
        "726, task " + number + ", " + day,
        in ->
            PlanStatus.of(PROVINCE).with(ledger).asOf(day).tasks().stream()
                .filter(one -> one.number().equals(number))
                .map((TaskStatus one) -> one.state().text().in(in) + ". " + one.reason().in(in))
                .findFirst()
                .orElse(""));
  }

  private static void json(SpecCases.Book book) {
    for (String name : List.of("hai-duong/so-noi-vu")) {
      book.add(
          "json-round-trip",
          name,
          any -> {
            Plan plan = plan(name);
            return JsonFormat.plans().read(JsonFormat.plans().write(plan)).equals(plan);
          });
      book.add("stream-round-trip", name, any -> plan(name).equals(streamed(plan(name), 0)));
    }
    book.add(
        "json-all-problems",
        "`{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"\"},{}]}]}}`",
        any ->
            JsonFormat.plans()
                .check(
                    "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"\"},{}]}]}}")
                .problems()
                .stream()
                .map(one -> one.code() + " `" + one.pointer() + "`")
                .toList());
    book.add(
        "json-damaged-text",
        "`{\"format\":\"keh`",
        in -> JsonFormat.plans().check("{\"format\":\"keh").problems().get(0).text().in(in));
    book.add(
        "json-unknown-fields-survive",
        "`{\"kind\":\"by\",\"period\":\"2025\"}` + `\"x-so\":1.50`",
        any -> {
          String text =
              "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"a\",\"x-so\":1.50}]}]}}";
          return JsonFormat.plans()
              .compact()
              .write(JsonFormat.plans().read(text))
              .contains("\"x-so\":1.50");
        });
    book.add(
        "stream-broken-line",
        "so-noi-vu, một dòng hỏng: số dòng, số bản ghi đọc được / tổng số",
        "so-noi-vu, one broken line: its number, records read of all",
        any -> {
          Plan plan = plan("hai-duong/so-noi-vu");
          int bad = 0;
          int good = 0;
          try (var reader = PlanReader.tasks(new ByteArrayInputStream(bytes(plan, 3)))) {
            while (reader.hasNext()) {
              var record = reader.next();
              bad = record.isOk() ? bad : record.problems().get(0).line();
              good += record.isOk() ? 1 : 0;
            }
          }
          int all = plan.sections().stream().map(Section::tasks).mapToInt(List::size).sum();
          return bad + ", " + good + "/" + all;
        });
  }

  private static Plan streamed(Plan plan, int broken) throws Exception {
    return PlanReader.plan(new ByteArrayInputStream(bytes(plan, broken))).orThrow();
  }

  /** The plan as a stream, one line of it cut in half. */
  private static byte[] bytes(Plan plan, int broken) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(out)) {
      writer.tasks(plan);
    }
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(broken > 0 && i == broken ? line.substring(0, line.length() / 2) : line);
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
