package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.AgencyNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan assigns, with the words for its to-dos. */
final class Assignments {
  private static final Text DEADLINE = Text.template("Thời hạn: {0}", "Deadline: {0}");
  private static final Text DELIVERABLES = Text.template("Sản phẩm: {0}", "Deliverables: {0}");
  private static final Text LEADS = Text.template("Chủ trì: {0}", "Leads: {0}");
  private static final Text COORDINATORS = Text.template("Phối hợp: {0}", "Coordinators: {0}");
  private static final Text SECTION = Text.template("Nhóm nhiệm vụ: {0}", "Section: {0}");
  private static final Text REPORT_TO = Text.template("Báo cáo: {0}", "Report to: {0}");

  private final Language language;
  private final AgencyNames names;
  private final Uids uids;
  private final Map<String, String> uidByPointer = new HashMap<>();
  private final List<Assignment> all = new ArrayList<>();

  private Assignments(Plan plan, Language language) {
    this.language = language;
    this.names = AgencyNames.in(plan);
    this.uids = new Uids(plan.document());
  }

  /** The tasks, each before its parts, and then the duties to report. */
  static List<Assignment> of(Plan plan, Language language) {
    Assignments assignments = new Assignments(plan, language);
    TaskVisit.all(plan, assignments::add);
    plan.reportingDuties().forEach(assignments::add);
    return assignments.all;
  }

  private void add(TaskVisit visit) {
    Task task = visit.task();
    String uid = uids.task(visit);
    uidByPointer.put(visit.pointer(), uid);
    List<String> description = new ArrayList<>();
    task.content().ifPresent(description::add);
    say(description, DEADLINE, visit.deadlineText().orElse(""));
    say(
        description,
        DELIVERABLES,
        visit.deliverables().stream().map(Deliverable::text).collect(Collectors.joining("; ")));
    say(description, LEADS, names.of(visit.leads()));
    say(description, COORDINATORS, names.of(task.coordinators()));
    say(description, SECTION, heading(visit.section()));
    all.add(
        new Assignment(
            uid,
            visit.parent().flatMap(above -> Optional.ofNullable(uidByPointer.get(above.pointer()))),
            task.number().map(number -> visit.path() + ". ").orElse("") + task.title(),
            visit.deadline(),
            leads(visit.leads()),
            description));
  }

  private void add(ReportingDuty duty) {
    List<String> description = new ArrayList<>();
    say(description, DEADLINE, duty.deadlineText().orElse(""));
    say(description, LEADS, names.of(duty.from()));
    say(description, REPORT_TO, names.of(duty.to()));
    all.add(
        new Assignment(
            uids.report(duty.what()),
            Optional.empty(),
            duty.what(),
            duty.deadline(),
            leads(duty.from()),
            description));
  }

  private List<String> leads(List<AgencyRef> refs) {
    return refs.stream().map(names::of).distinct().toList();
  }

  private static String heading(Section section) {
    return Stream.of(section.number().map(PartNumber::key), section.title())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  private void say(List<String> description, Text template, String words) {
    if (!words.isEmpty()) {
      description.add(template.fill(words).in(language));
    }
  }
}
