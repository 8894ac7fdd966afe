package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import java.util.ArrayList;
import java.util.List;

/** What a plan says and its table of tasks does not. */
public final class LeftOut {
  private static final Text COUNTED = Text.template("{0} ({1})", "{0} ({1})");

  private LeftOut() {}

  /**
   * The parts of a plan that no row has room for, named with their number; empty if all stands.
   *
   * @param besideThePlan what the plan's file holds beside it
   */
  public static List<Text> of(Plan plan, Extensions besideThePlan) {
    List<Text> left = new ArrayList<>();
    Document document = plan.document();
    flag(left, document.title().isPresent(), "tên kế hoạch", "title of the plan");
    flag(left, !document.issuers().isEmpty(), "cơ quan ban hành", "issuer");
    flag(left, document.placeAndDate().isPresent(), "địa danh và thời gian", "place and date line");
    flag(left, document.signedAs().isPresent(), "chức vụ người ký", "office of the signer");
    count(left, document.recipients().size(), "nơi nhận", "recipients");
    count(left, plan.basis().size(), "căn cứ", "basis");
    count(left, plan.carriesOut().size(), "văn bản được cụ thể hóa", "documents carried out");
    count(left, plan.replaces().size(), "văn bản bị thay thế", "documents replaced");
    count(left, plan.indicators().size(), "chỉ tiêu", "indicators");
    count(left, plan.reportingDuties().size(), "chế độ báo cáo", "duties to report");
    count(left, plan.agencies().size(), "danh bạ cơ quan", "directory of agencies");
    count(left, plan.citations().size(), "viện dẫn", "citations");
    flag(left, plan.tasksIn().isPresent(), "phần có nhiệm vụ", "part with the tasks");
    flag(left, plan.indicatorsIn().isPresent(), "phần có chỉ tiêu", "part with the indicators");
    flag(left, plan.funding().isPresent(), "kinh phí của kế hoạch", "funding of the plan");
    flag(
        left,
        plan.tasks().isEmpty() && (document.number().isPresent() || document.date().isPresent()),
        "số và ngày của kế hoạch không có nhiệm vụ",
        "number and date of a plan without tasks");
    List<Section> sections = new ArrayList<>();
    addWithInner(plan.sections(), sections);
    count(
        left,
        sections.stream().filter(section -> section.content().isPresent()).count(),
        "nội dung của nhóm",
        "texts of sections");
    count(
        left,
        sections.stream().filter(section -> section.tasks().isEmpty()).count(),
        "nhóm không trực tiếp có nhiệm vụ",
        "sections without tasks of their own");
    count(
        left,
        sections.size() - plan.sections().size(),
        "quan hệ của nhóm nằm trong nhóm khác",
        "nesting of sections inside others");
    count(
        left,
        notesBesideTasks(plan, sections) + besideThePlan.asMap().size(),
        "nghi vấn và trường khác ngoài nhiệm vụ",
        "doubts and fields beside tasks");
    return left;
  }

  private static void addWithInner(List<Section> sections, List<Section> all) {
    for (Section section : sections) {
      all.add(section);
      addWithInner(section.sections(), all);
    }
  }

  private static int notesBesideTasks(Plan plan, List<Section> sections) {
    int notes = notes(plan) + notes(plan.document());
    for (Section section : sections) {
      notes += notes(section);
    }
    return notes;
  }

  private static int notes(Annotated value) {
    return value.doubts().size() + value.extensions().asMap().size();
  }

  private static void flag(List<Text> left, boolean stands, String vi, String en) {
    if (stands) {
      left.add(new Text(vi, en));
    }
  }

  private static void count(List<Text> left, long number, String vi, String en) {
    if (number > 0) {
      left.add(COUNTED.fill(new Text(vi, en), number));
    }
  }
}
