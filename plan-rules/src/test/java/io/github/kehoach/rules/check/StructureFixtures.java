package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.changed;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.sound;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** Fixtures of the families structure and clarity. */
final class StructureFixtures {
  private StructureFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("plan-without-tasks")
            .is(
                SamplePlans.of(sound("1")),
                plan(p -> p.sections(List.of(section("I").content("Mục đích").build()))),
                "/sections",
                plan(p -> {})),
        Fixture.of("section-number-duplicate")
            .is(
                SamplePlans.of(
                    section("I", "1"), section("1", "2"), section("II", "3"), section("1", "4")),
                SamplePlans.of(section("I", "1"), section("I", "2")),
                "/sections/1",
                SamplePlans.of(Section.builder().addTask(sound("1")).build())),
        Fixture.of("section-empty")
            .is(
                SamplePlans.of(section("I").content("Mục đích").build(), section("II", "1")),
                SamplePlans.of(section("I").build(), section("II", "1")),
                "/sections/0",
                SamplePlans.of(section("I", "1"))),
        Fixture.of("task-number-duplicate")
            .is(
                SamplePlans.of(
                    section("1", "a", "b"), numbered("2", "a", "đầu tư"), section("3", "c")),
                SamplePlans.of(sound("1"), sound("2"), changed("1", t -> t.title("Đào tạo"))),
                "/sections/0/tasks/2",
                SamplePlans.of(unnumbered(sound("1")))),
        Fixture.of("task-number-gap")
            .is(
                SamplePlans.of(section("I", "1", "2"), section("II", "3", "4")),
                SamplePlans.of(section("I", "1", "2"), section("II", "4")),
                "/sections/1/tasks/0",
                SamplePlans.of(section("I", "a", "d", "b", "c", "e", "g"))),
        Fixture.of("task-without-number")
            .is(
                SamplePlans.of(sound("1"), sound("2")),
                SamplePlans.of(sound("1"), unnumbered(sound("2"))),
                "/sections/0/tasks/1/number",
                SamplePlans.of(unnumbered(sound("1")), unnumbered(sound("2")))),
        Fixture.of("task-without-lead")
            .is(
                plan(p -> {}),
                SamplePlans.task(t -> t.leads(List.of())),
                "/sections/0/tasks/0/leads",
                SamplePlans.of(
                    changed(
                        "1", t -> t.addSubtask(part("Tập huấn")).addSubtask(part("Đánh giá"))))),
        Fixture.of("task-without-clear-title")
            .is(
                plan(p -> {}),
                SamplePlans.task(t -> t.title("- 1.2 …")),
                "/sections/0/tasks/0/title",
                SamplePlans.of(changed("1", t -> t.title("…").addSubtask(part("Tập huấn"))))),
        Fixture.of("task-without-clear-deadline")
            .is(
                plan(p -> {}),
                SamplePlans.task(
                    t -> t.deadline(Deadline.unread("sớm nhất")).deadlineText("sớm nhất")),
                "/sections/0/tasks/0/deadline",
                SamplePlans.of(changed("1", t -> t.addSubtask(part("Tập huấn"))))),
        Fixture.of("task-without-deliverable")
            .is(
                plan(p -> {}),
                SamplePlans.task(t -> t.title("Nâng cao nhận thức").deliverables(List.of())),
                "/sections/0/tasks/0/deliverables",
                SamplePlans.of(changed("1", t -> t.addSubtask(part("Tập huấn"))))),
        Fixture.of("task-without-single-lead")
            .is(
                plan(p -> {}),
                SamplePlans.task(t -> t.addLead(AgencyRef.of(SamplePlans.FINANCE))),
                "/sections/0/tasks/0/leads",
                SamplePlans.of(changed("1", t -> t.addSubtask(part("Tập huấn"))))),
        Fixture.of("lead-collective")
            .is(
                plan(p -> {}),
                SamplePlans.task(t -> t.leads(List.of(AgencyRef.collective("Các sở, ngành")))),
                "/sections/0/tasks/0/leads",
                SamplePlans.of(changed("1", t -> t.addSubtask(part("Tập huấn"))))),
        Fixture.of("plan-annex-missing")
            .is(
                SamplePlans.of(sound("1")),
                bare("Thực hiện nội dung tại phụ lục 1 và 2 của Kế hoạch"),
                "/sections/1/tasks/0/title",
                bare("Thực hiện nội dung tại Phụ lục 2 của Chiến lược")),
        Fixture.of("task-without-authority")
            .is(
                SamplePlans.task(t -> t.content("trình UBND tỉnh phê duyệt")),
                SamplePlans.task(t -> {}),
                "/sections/0/tasks/0/title",
                SamplePlans.of(changed("1", t -> t.addSubtask(part("Trình ban hành quy chế"))))));
  }

  /** Five tasks of which nothing is said, and words about carrying them out. */
  private static Plan bare(String words) {
    Section.Builder section = section("I");
    for (String title : List.of("Một", "Hai", "Ba", "Bốn", "Năm")) {
      section.addTask(Task.builder().title(title).build());
    }
    Section.Builder carrying = section("II");
    carrying.title("TỔ CHỨC THỰC HIỆN").addTask(changed("1", t -> t.title(words)));
    return SamplePlans.of(section.build(), carrying.build());
  }

  private static Section.Builder section(String number) {
    Section.Builder section = Section.builder();
    section.number(number);
    return section;
  }

  private static Section section(String number, String first, String... more) {
    Section.Builder section = section(number);
    section.addTask(sound(first));
    for (String other : more) {
      section.addTask(sound(other));
    }
    return section.build();
  }

  private static Section numbered(String number, String task, String title) {
    return section(number).addTask(changed(task, t -> t.title(title))).build();
  }

  private static Task unnumbered(Task task) {
    return task.toBuilder().number((PartNumber) null).build();
  }

  private static Task part(String title) {
    return Task.builder().title(title).build();
  }
}
