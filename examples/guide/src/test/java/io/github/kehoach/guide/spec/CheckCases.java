package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.PROVINCE;
import static io.github.kehoach.guide.spec.SpecCases.SCIENCE;
import static io.github.kehoach.guide.spec.SpecCases.plan;
import static io.github.kehoach.guide.spec.SpecCases.read;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.Statements;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.clarity.Clarity;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases of what is found: in one plan, against the plan above, between two statements. */
final class CheckCases {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Plan OFFICE = plan("hai-duong/so-noi-vu");
  private static final Plan LATE =
      SCIENCE.with(
          TaskRef.of("a").inSection("II/3"),
          task -> task.deadline(read("12/2030")).deadlineText("12/2030"));

  private CheckCases() {}

  static void in(SpecCases.Book book) {
    findings(book);
    cascade(book);
    statements(book);
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
        "726: chấp nhận phát hiện đầu tiên thì bớt mấy phát hiện",
        "726: how many findings fewer if the first is accepted",
        any -> {
          List<Finding> all = found(PROVINCE, RuleSet.standard());
          RuleSet accepted =
              RuleSet.standard()
                  .suppress(all.get(0).rule(), all.get(0).place().key(), "đã giải trình");
          return all.size() - found(PROVINCE, accepted).size();
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
        "check-rewording",
        "so-noi-vu; so-noi-vu với tên nhiệm vụ viết hoa: phát hiện như nhau không",
        "so-noi-vu; so-noi-vu with titles in capitals: the same findings",
        any ->
            rules(OFFICE)
                .equals(
                    rules(each(OFFICE, task -> task.title(task.build().title().toUpperCase(VI))))));
    book.add(
        "check-order-of-tasks",
        "726; 726 với các nhiệm vụ của mỗi mục theo thứ tự ngược: phát hiện như nhau không",
        "726; 726 with the tasks of each section backwards: the same findings",
        any -> rules(PROVINCE).equals(rules(backwards(PROVINCE))));
    book.add(
        "check-unrelated-task",
        "so-noi-vu thêm nhiệm vụ \"Tết trồng cây\": phát hiện thêm, đều về nhiệm vụ đó",
        "so-noi-vu and a task \"Tết trồng cây\": what is found more, all about that task",
        any -> {
          List<String> more = new ArrayList<>(rules(with(OFFICE, "Tết trồng cây")));
          rules(OFFICE).forEach(more::remove);
          return more;
        });
    book.add(
        "check-clarity-partition",
        "726, rõ thời gian: đủ + thiếu + không xét = số nhiệm vụ",
        "726, clear time: filled + missed + not judged = tasks",
        any -> {
          ClarityMatrix matrix = ClarityMatrix.of(PROVINCE);
          long filled = matrix.filled(Clarity.TIME);
          long missed = matrix.missed(Clarity.TIME);
          long all = matrix.rows().size();
          return filled + " + " + missed + " + " + (all - filled - missed) + " = " + all;
        });
    book.add(
        "check-task-by-task",
        "726, nhiều cơ quan cùng chủ trì: số nhiệm vụ khi đọc luồng, khi đọc cả kế hoạch",
        "726, led by several: tasks one by one, as a whole",
        any -> {
          PlanValidator one =
              PlanValidator.of(RuleSet.standard().only(List.of("task-without-single-lead")));
          int[] sum = new int[1];
          TaskVisit.all(
              PROVINCE,
              task ->
                  sum[0] += one.validate(task).findings().stream().mapToInt(Finding::count).sum());
          int whole = one.validate(PROVINCE).findings().stream().mapToInt(Finding::count).sum();
          return sum[0] + ", " + whole;
        });
    book.add(
        "check-shared-by-threads",
        "726 rà soát 8 lần cùng lúc: số kết quả khác nhau",
        "726 checked 8 times at once: different results",
        any -> {
          PlanValidator shared = PlanValidator.of(RuleSet.standard());
          return Stream.generate(() -> PROVINCE)
              .limit(8)
              .parallel()
              .map(plan -> shared.validate(plan).findings())
              .distinct()
              .count();
        });
  }

  private static void cascade(SpecCases.Book book) {
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
        "Sở KH&CN so với 726: thời hạn chưa đáp ứng",
        "the Science department against 726: later or looser",
        in ->
            Cascade.standard().check(SCIENCE, PROVINCE).report().findings().stream()
                .filter(one -> one.rule().contains("later") || one.rule().contains("looser"))
                .limit(2)
                .map(one -> one.text().in(in))
                .toList());
    book.add(
        "cascade-loosening-found",
        "Sở KH&CN lùi nhiệm vụ 3.a đến 12/2030: phát hiện thêm",
        "the Science department puts its task 3.a off until 12/2030: what is found more",
        in -> {
          List<String> more = new ArrayList<>(below(LATE, in));
          below(SCIENCE, in).forEach(more::remove);
          return more;
        });
    book.add(
        "cascade-stated-link-wins",
        "nhiệm vụ \"Mua ô tô\" ghi rõ thực hiện nhiệm vụ 22 của 726: nhiệm vụ 22",
        "the task \"Mua ô tô\" says that it carries out task 22 of 726: task 22",
        in -> {
          Plan lower =
              SCIENCE.toBuilder()
                  .sections(
                      List.of(
                          Section.builder()
                              .addTask(
                                  Task.builder()
                                      .title("Mua ô tô")
                                      .deadline(read("3/2025"))
                                      .addCarriesOut(TaskRef.of("22"))
                                      .build())
                              .build()))
                  .build();
          return Cascade.standard().check(lower, PROVINCE).tasks().stream()
              .filter(task -> task.upper().path().equals("22"))
              .map(task -> task.fulfilment().text().in(in))
              .toList();
        });
    book.add(
        "cascade-order-irrelevant",
        "Sở KH&CN so với 726 có nhiệm vụ theo thứ tự ngược: phát hiện như nhau không",
        "the Science department against 726 backwards: the same findings",
        any -> spoken(SCIENCE, PROVINCE).equals(spoken(SCIENCE, backwards(PROVINCE))));
    book.add(
        "cascade-unrelated-irrelevant",
        "726 có thêm nhiệm vụ \"Diệt muỗi\": phát hiện như nhau không",
        "726 with one more task, \"Diệt muỗi\": the same findings",
        any -> spoken(SCIENCE, PROVINCE).equals(spoken(SCIENCE, with(PROVINCE, "Diệt muỗi"))));
  }

  private static void statements(SpecCases.Book book) {
    Plan body = plan("hai-duong/726-body");
    book.add(
        "statements-reflexive",
        "phụ lục 726, phụ lục 726",
        "annex of 726, annex of 726",
        any -> Statements.compare(PROVINCE, PROVINCE).findings());
    book.add(
        "statements-change-found",
        "phụ lục 726 và thân văn bản, một phát hiện",
        "annex of 726 and its body, one finding",
        in ->
            Statements.compare(PROVINCE, body).findings().stream()
                .filter(one -> one.rule().equals("statements-deadline-differs"))
                .limit(1)
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

  /** The rules that spoke, sorted. */
  private static List<String> rules(Plan plan) {
    return found(plan, RuleSet.standard()).stream().map(Finding::rule).sorted().toList();
  }

  /** What a cascade finds: the rule, where, and how often. */
  private static List<String> spoken(Plan lower, Plan upper) {
    return Cascade.standard().check(lower, upper).report().findings().stream()
        .map(one -> one.rule() + one.place().key() + one.count())
        .sorted()
        .toList();
  }

  private static List<String> below(Plan lower, Language language) {
    return Cascade.standard().check(lower, PROVINCE).report().findings().stream()
        .map(one -> one.text().in(language))
        .toList();
  }

  private static Plan with(Plan plan, String title) {
    Task task = Task.builder().title(title).build();
    return plan.toBuilder().addSection(Section.builder().addTask(task).build()).build();
  }

  private static Plan each(Plan plan, UnaryOperator<Task.Builder> change) {
    return onSections(
        plan, tasks -> tasks.stream().map(one -> change.apply(one.toBuilder()).build()).toList());
  }

  private static Plan backwards(Plan plan) {
    return onSections(
        plan,
        tasks -> {
          List<Task> turned = new ArrayList<>(tasks);
          Collections.reverse(turned);
          return turned;
        });
  }

  private static Plan onSections(Plan plan, UnaryOperator<List<Task>> change) {
    return plan.toBuilder()
        .sections(
            plan.sections().stream()
                .map(one -> one.toBuilder().tasks(change.apply(one.tasks())).build())
                .toList())
        .build();
  }
}
