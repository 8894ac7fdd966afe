package io.github.kehoach.rules.place;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The marks of doubt of a plan, with what they stand on in words. */
final class DoubtfulPlaces {
  private static final Map<String, Text> PARTS =
      Map.ofEntries(
          Map.entry("title", new Text("tên", "title")),
          Map.entry("content", new Text("nội dung", "content")),
          Map.entry("name", new Text("tên", "name")),
          Map.entry("number", new Text("số thứ tự", "number")),
          Map.entry("date", new Text("ngày", "date")),
          Map.entry("leads", new Text("cơ quan chủ trì", "leads")),
          Map.entry("coordinators", new Text("cơ quan phối hợp", "coordinators")),
          Map.entry("deliverables", new Text("sản phẩm", "deliverables")),
          Map.entry("deadline", new Text("thời hạn", "deadline")),
          Map.entry("deadlineText", new Text("thời hạn", "deadline")),
          Map.entry("target", new Text("kết quả phải đạt", "target")),
          Map.entry("targetText", new Text("kết quả phải đạt", "target")),
          Map.entry("unit", new Text("đơn vị tính", "unit")),
          Map.entry("horizon", new Text("thời điểm phải đạt", "horizon")),
          Map.entry("monitors", new Text("cơ quan theo dõi", "monitors")),
          Map.entry("from", new Text("cơ quan báo cáo", "reporter")),
          Map.entry("to", new Text("nơi nhận báo cáo", "addressee")),
          Map.entry("what", new Text("nội dung báo cáo", "report")));

  private final List<DoubtfulPlace> found = new ArrayList<>();

  private DoubtfulPlaces() {}

  /** Every mark, in the order in which the plan is read. */
  static List<DoubtfulPlace> in(Plan plan) {
    DoubtfulPlaces places = new DoubtfulPlaces();
    places.add(plan, PlanPlaces.plan());
    places.add(plan.document(), PlanPlaces.document());
    PlanPlaces.sectionLists(
        plan.sections(),
        (sections, at) -> places.add(sections, (one, i) -> PlanPlaces.section(one, at + i)));
    TaskVisit.all(plan, task -> places.add(task.task(), task));
    places.add(plan.indicators(), PlanPlaces::indicator);
    places.add(plan.reportingDuties(), PlanPlaces::duty);
    places.add(plan.agencies(), PlanPlaces::agency);
    return places.found;
  }

  private <T extends Annotated> void add(List<T> values, BiFunction<T, Integer, Place> places) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).doubts().isEmpty()) {
        add(values.get(i), places.apply(values.get(i), i));
      }
    }
  }

  private void add(Annotated value, TaskVisit task) {
    if (!value.doubts().isEmpty()) {
      add(value, task.place());
    }
  }

  private void add(Annotated value, Place place) {
    for (int i = 0; i < value.doubts().size(); i++) {
      String field = value.doubts().get(i).field();
      found.add(
          new DoubtfulPlace(
              place.field("doubts").element(i), field, part(field), value.doubts().get(i).note()));
    }
  }

  /** What a field is called; a field inside another goes by the outer one's name. */
  static Text part(String field) {
    int slash = field.indexOf('/');
    String outer = slash < 0 ? field : field.substring(0, slash);
    return PARTS.getOrDefault(outer, Text.same(outer));
  }
}
