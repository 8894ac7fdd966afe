package io.github.kehoach.rules.cascade;

import static io.github.kehoach.rules.cascade.SamplePairs.ANOTHER;
import static io.github.kehoach.rules.cascade.SamplePairs.ISSUER;
import static io.github.kehoach.rules.cascade.SamplePairs.JUNE;
import static io.github.kehoach.rules.cascade.SamplePairs.MAY;
import static io.github.kehoach.rules.cascade.SamplePairs.OTHER;
import static io.github.kehoach.rules.cascade.SamplePairs.PROVINCE;
import static io.github.kehoach.rules.cascade.SamplePairs.TITLE;
import static io.github.kehoach.rules.cascade.SamplePairs.by;
import static io.github.kehoach.rules.cascade.SamplePairs.changed;
import static io.github.kehoach.rules.cascade.SamplePairs.changedLower;
import static io.github.kehoach.rules.cascade.SamplePairs.due;
import static io.github.kehoach.rules.cascade.SamplePairs.empty;
import static io.github.kehoach.rules.cascade.SamplePairs.indicator;
import static io.github.kehoach.rules.cascade.SamplePairs.indicators;
import static io.github.kehoach.rules.cascade.SamplePairs.lower;
import static io.github.kehoach.rules.cascade.SamplePairs.report;
import static io.github.kehoach.rules.cascade.SamplePairs.reports;
import static io.github.kehoach.rules.cascade.SamplePairs.stated;
import static io.github.kehoach.rules.cascade.SamplePairs.statements;
import static io.github.kehoach.rules.cascade.SamplePairs.tasks;
import static io.github.kehoach.rules.cascade.SamplePairs.upper;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixtures of every rule about two plans, by its id. */
final class PairFixtures {
  private static final String TASK = "/sections/0/tasks/0";
  private static final String DATE = "/document/date";
  private static final AgencyRef ALL = AgencyRef.collective("Các sở, ban, ngành");
  private static final String SECOND = "/sections/0/tasks/1";
  private static final String TARGET = "/indicators/0/target";
  private static final String CLAUSE =
      "100% hồ sơ không bị giới hạn bởi địa giới hành chính cấp tỉnh";
  private static final Pair KEPT = due(MAY, MAY);
  private static final Pair UNSTATED = due(MAY, Deadline.unstated());
  private static final Deadline YEARLY = Deadline.every(Cycle.YEAR).inMonth(10).before().build();
  private static final Deadline MONTHLY = Deadline.every(Cycle.MONTH).build();
  private static final Deadline QUARTERLY = Deadline.every(Cycle.QUARTER).build();
  private static final Deadline CENTRE =
      Deadline.triggered(Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").build());
  private static final Target NINETY = Target.atLeast(BigDecimal.valueOf(90));
  private static final Target EIGHTY = Target.atLeast(BigDecimal.valueOf(80));
  private static final Target WORDS = Target.inWords("tiên tiến, hiện đại");

  /** What the upper plan states elsewhere, for the rule that needs it. */
  static final Map<String, Plan> STATEMENTS =
      Map.of("cascade-upper-contradicts-itself", due(JUNE, JUNE).upper());

  static final Map<String, PairFixture> BY_RULE =
      Stream.of(heads(), tasksOfBoth(), deadlines(), indicatorsAndReports(), statementsOfOne())
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(PairFixture::rule, Function.identity()));

  private PairFixtures() {}

  private static List<PairFixture> heads() {
    Pair anonymous =
        changedLower(
            KEPT,
            p -> p.document(Document.builder().number(DocumentNumber.parse("9/KH-SM")).build()));
    Pair unrelated = changedLower(KEPT, p -> p.carriesOut(List.of()));
    return List.of(
        new PairFixture("cascade-not-related", KEPT, unrelated, "/carriesOut", anonymous),
        new PairFixture("cascade-issuer-unknown", KEPT, anonymous, "/document", empty()),
        new PairFixture(
            "cascade-plan-late", wanted(by("2025-03-04")), wanted(by("2025-02-26")), DATE, KEPT),
        new PairFixture(
            "cascade-plan-undated",
            wanted(by("2025-03-04")),
            changedLower(
                wanted(by("2025-03-04")),
                p -> p.document(p.build().document().toBuilder().date(null).build())),
            DATE,
            KEPT),
        new PairFixture(
            "cascade-recipient-missing",
            sentTo("Sở Hai (để tổng hợp)"),
            sentTo("Các phòng thuộc Sở"),
            "/document/recipients",
            KEPT));
  }

  /** Everybody is asked to send a plan to an agency; the lower plan goes to these. */
  private static Pair sentTo(String recipients) {
    Task everybody =
        changed(
            upper(1, "Xây dựng Kế hoạch, gửi về Sở Hai", by("2025-03-04")),
            t -> t.leads(List.of(ALL)));
    Pair pair = arranged(everybody);
    Agency other = Agency.builder().id(AgencyId.of("so-hai")).name("Sở Hai").build();
    return changedLower(
        new Pair(pair.lower(), pair.upper().toBuilder().addAgency(other).build()),
        p ->
            p.document(
                p.build().document().toBuilder()
                    .addRecipient(AgencyRef.unlinked(recipients))
                    .build()));
  }

  private static Task helped(AgencyRef... coordinators) {
    return changed(upper(1, TITLE, MAY), t -> t.coordinators(List.of(coordinators)));
  }

  /** Everybody is asked for a plan of its own by a day. */
  private static Pair wanted(Deadline by) {
    Task everybody =
        changed(
            upper(1, "Xây dựng Kế hoạch triển khai thực hiện và gửi về trước ngày họp", by),
            t -> t.leads(List.of(ALL)));
    return arranged(everybody);
  }

  /** The upper plan says how it is carried out. */
  private static Pair arranged(Task task) {
    Section section =
        Section.builder().number("III").title("Tổ chức thực hiện").addTask(task).build();
    Plan upper = empty().upper().toBuilder().sections(List.of(section)).build();
    return new Pair(empty().lower(), upper);
  }

  private static List<PairFixture> tasksOfBoth() {
    Task concerned =
        changed(
            upper(1, TITLE, MAY),
            t -> t.leads(List.of(AgencyRef.collective("Các đơn vị liên quan"))));
    Task foreign = changed(upper(1, TITLE, MAY), t -> t.leads(List.of(ANOTHER)));
    Task clauses = upper(1, TITLE + "; " + CLAUSE, MAY);
    TaskRef elsewhere = TaskRef.of("9").in(DocumentNumber.parse("15/KH-UBND"));
    return List.of(
        new PairFixture(
            "cascade-link-unknown",
            linked(TaskRef.of("1")),
            linked(TaskRef.of("9")),
            TASK + "/carriesOut",
            linked(elsewhere)),
        new PairFixture(
            "cascade-responsibility-undecided",
            tasks(lower(1, TITLE, MAY), concerned),
            empty().upper(List.of(concerned)),
            "",
            KEPT),
        new PairFixture(
            "cascade-task-not-carried-out",
            KEPT,
            KEPT.lower(List.of()),
            "",
            empty().upper(List.of(foreign))),
        new PairFixture(
            "cascade-scope-narrowed",
            tasks(lower(1, TITLE + "; " + CLAUSE, MAY), clauses),
            tasks(lower(1, TITLE, MAY), clauses),
            TASK + "/title",
            KEPT),
        new PairFixture(
            "cascade-coordinator-left-out",
            coordinated(ANOTHER, ANOTHER),
            coordinated(List.of(), ANOTHER),
            "",
            KEPT),
        new PairFixture(
            "cascade-collective-left-out",
            coordinated(ALL, ALL),
            coordinated(List.of(), ALL),
            "",
            coordinated(List.of(), AgencyRef.collective("Các đơn vị liên quan"))),
        new PairFixture(
            "cascade-collective-named-otherwise",
            coordinated(AgencyRef.collective("các sở, ban ngành"), ALL),
            coordinated(AgencyRef.collective("các sở và địa phương"), ALL),
            "",
            KEPT),
        new PairFixture(
            "cascade-title-reworded",
            KEPT,
            tasks(lower(1, TITLE.replace("năm nay", "năm sau"), MAY), upper(1, TITLE, MAY)),
            "",
            empty()),
        new PairFixture(
            "cascade-task-led-by-others",
            KEPT,
            tasks(lower(1, TITLE, MAY), foreign),
            TASK,
            empty()),
        new PairFixture(
            "cascade-upper-contradicts-itself", KEPT, due(JUNE, MAY), TASK + "/deadline", UNSTATED),
        new PairFixture(
            "cascade-task-without-source",
            KEPT,
            KEPT.lower(List.of(lower(1, TITLE, MAY), lower(2, OTHER, MAY))),
            SECOND,
            KEPT.lower(
                List.of(
                    lower(1, TITLE, MAY),
                    changed(lower(2, OTHER, MAY), t -> t.addCarriesOut(elsewhere))))),
        new PairFixture(
            "cascade-coordination-not-taken-up",
            KEPT,
            empty().upper(List.of(changed(foreign, t -> t.addCoordinator(ISSUER)))),
            "",
            empty().upper(List.of(changed(foreign, t -> t.addCoordinator(PROVINCE))))));
  }

  private static Pair coordinated(AgencyRef below, AgencyRef above) {
    return coordinated(List.of(below), above);
  }

  private static Pair coordinated(List<AgencyRef> below, AgencyRef above) {
    return tasks(
        changed(lower(1, TITLE, MAY), t -> t.coordinators(below)),
        changed(upper(1, TITLE, MAY), t -> t.coordinators(List.of(above))));
  }

  private static Pair linked(TaskRef ref) {
    return tasks(changed(lower(1, TITLE, MAY), t -> t.addCarriesOut(ref)), upper(1, TITLE, MAY));
  }

  private static List<PairFixture> deadlines() {
    Deadline standing = Deadline.allOf(MAY, Deadline.continuous());
    Deadline recurring = Deadline.allOf(by("2025"), YEARLY);
    return List.of(
        deadline("later", KEPT, due(JUNE, MAY)),
        deadline("undated", KEPT, due(CENTRE, MAY)),
        dropped("standing", due(standing, standing), due(MAY, standing)),
        dropped("recurring", due(recurring, recurring), due(by("2025"), recurring)),
        deadline("not-decided", KEPT, due(Deadline.unread("sớm nhất"), MAY)));
  }

  private static PairFixture deadline(String rule, Pair good, Pair bad) {
    return new PairFixture("cascade-deadline-" + rule, good, bad, TASK + "/deadline", UNSTATED);
  }

  private static PairFixture dropped(String duty, Pair good, Pair bad) {
    String rule = "cascade-" + duty + "-duty-dropped";
    return new PairFixture(rule, good, bad, TASK + "/deadline", UNSTATED);
  }

  private static List<PairFixture> indicatorsAndReports() {
    Pair measured = indicators(indicator(NINETY, ISSUER), indicator(NINETY, ISSUER));
    Pair inWords = indicators(indicator(EIGHTY, ISSUER), indicator(WORDS, ISSUER));
    Pair reported = reports(report(ISSUER, PROVINCE, MONTHLY), report(ISSUER, PROVINCE, MONTHLY));
    Pair notAsked = reports(report(ISSUER, ANOTHER, QUARTERLY), report(ANOTHER, PROVINCE, MONTHLY));
    return List.of(
        new PairFixture(
            "cascade-indicator-missing",
            measured,
            indicators(List.of(), indicator(NINETY, ISSUER)),
            "",
            indicators(List.of(), indicator(NINETY, ANOTHER))),
        new PairFixture(
            "cascade-indicator-weakened",
            measured,
            indicators(indicator(EIGHTY, ISSUER), indicator(NINETY, ISSUER)),
            TARGET,
            inWords),
        new PairFixture(
            "cascade-indicator-not-decided",
            measured,
            indicators(indicator(WORDS, ISSUER), indicator(NINETY, ISSUER)),
            TARGET,
            inWords),
        new PairFixture(
            "cascade-report-missing",
            reported,
            reports(List.of(), report(ISSUER, PROVINCE, MONTHLY)),
            "/reportingDuties",
            reports(List.of(), report(ANOTHER, PROVINCE, MONTHLY))),
        new PairFixture(
            "cascade-report-late",
            reported,
            reports(report(ISSUER, PROVINCE, QUARTERLY), report(ISSUER, PROVINCE, MONTHLY)),
            "/reportingDuties/0/deadline",
            notAsked),
        new PairFixture(
            "cascade-report-before-parts",
            reports(report(ISSUER, PROVINCE, MONTHLY), report(ALL, ISSUER, MONTHLY)),
            reports(
                report(ISSUER, PROVINCE, Deadline.every(Cycle.MONTH).onDay(15).build()),
                report(ALL, ISSUER, MONTHLY)),
            "/reportingDuties/0/deadline",
            notAsked),
        new PairFixture(
            "cascade-meeting-day-differs",
            reports(meeting(20), meeting(20)),
            reports(meeting(20), meeting(23)),
            "/reportingDuties/0/deadline",
            notAsked),
        new PairFixture(
            "cascade-report-addressee",
            reported,
            reports(report(ISSUER, ANOTHER, MONTHLY), report(ISSUER, PROVINCE, MONTHLY)),
            "/reportingDuties/0/to",
            notAsked));
  }

  private static List<ReportingDuty> meeting(int day) {
    return List.of(
        ReportingDuty.builder()
            .addFrom(ISSUER)
            .what("Tổ chức họp đánh giá kết quả thực hiện kế hoạch hàng tháng")
            .deadline(Deadline.every(Cycle.MONTH).onDay(day).build())
            .build());
  }

  private static List<Indicator> printed(String target) {
    return indicator(NINETY, ISSUER).stream()
        .map(one -> one.toBuilder().targetText(target).build())
        .toList();
  }

  private static List<PairFixture> statementsOfOne() {
    Task task = upper(1, TITLE, MAY);
    Pair same = stated(task, task);
    Pair silent = stated(task, changed(task, t -> t.deadline(Deadline.unstated())));
    return List.of(
        new PairFixture(
            "statements-deadline-differs",
            same,
            stated(upper(1, TITLE, JUNE), task),
            TASK + "/deadline",
            silent),
        new PairFixture(
            "statements-deadline-not-decided",
            same,
            stated(upper(1, TITLE, Deadline.unread("sớm nhất")), task),
            TASK + "/deadline",
            silent),
        new PairFixture(
            "statements-leads-differ",
            same,
            stated(changed(task, t -> t.leads(List.of(ANOTHER))), task),
            TASK + "/leads",
            stated(changed(task, t -> t.leads(List.of())), task)),
        new PairFixture(
            "statements-coordinators-differ",
            stated(helped(ANOTHER), helped(ANOTHER)),
            stated(helped(ANOTHER), helped(PROVINCE, ANOTHER)),
            TASK + "/coordinators",
            stated(helped(), helped(ANOTHER))),
        new PairFixture(
            "statements-title-differs",
            same,
            stated(upper(1, TITLE.replace("toàn tỉnh", "của tỉnh"), MAY), task),
            TASK + "/title",
            stated(upper(1, OTHER, MAY), task)),
        new PairFixture(
            "statements-document-differs",
            stated(scheme("Đề án 06/CP"), scheme("đề án 06/CP")),
            stated(scheme("Đề án 06/CP"), scheme("Đề án 07/CP")),
            TASK + "/title",
            same),
        new PairFixture(
            "statements-task-missing",
            same,
            statements(List.of(task, upper(2, OTHER, MAY)), List.of(task)),
            SECOND,
            statements(List.of(), List.of())),
        new PairFixture(
            "statements-target-differs",
            indicators(indicator(NINETY, ISSUER), indicator(NINETY, ISSUER)),
            indicators(indicator(EIGHTY, ISSUER), indicator(NINETY, ISSUER)),
            TARGET,
            indicators(indicator(EIGHTY, ISSUER), indicator(WORDS, ISSUER))),
        new PairFixture(
            "statements-target-only-striven-for",
            indicators(printed("đạt 90%"), printed("đạt 90%")),
            indicators(printed("đạt 90%"), printed("phấn đấu đạt 90%")),
            "/indicators/0",
            indicators(indicator(NINETY, ISSUER), List.of())),
        new PairFixture(
            "statements-target-missing",
            indicators(indicator(NINETY, ISSUER), indicator(NINETY, ISSUER)),
            indicators(
                Stream.concat(
                        indicator(NINETY, ISSUER).stream(),
                        Stream.of(
                            Indicator.builder()
                                .number("2")
                                .name("Tăng trưởng bình quân hằng năm của tỉnh")
                                .target(EIGHTY)
                                .build()))
                    .toList(),
                indicator(NINETY, ISSUER)),
            "/indicators/1",
            indicators(indicator(NINETY, ISSUER), List.of())),
        new PairFixture(
            "statements-target-not-decided",
            indicators(indicator(WORDS, ISSUER), indicator(WORDS, ISSUER)),
            indicators(indicator(EIGHTY, ISSUER), indicator(WORDS, ISSUER)),
            TARGET,
            indicators(indicator(EIGHTY, ISSUER), indicator(NINETY, ISSUER))));
  }

  private static Task scheme(String document) {
    return upper(1, "Kết nối dữ liệu dân cư với " + document + " trên toàn tỉnh năm nay", MAY);
  }
}
