package io.github.kehoach.rules.check;

import io.github.kehoach.rules.Text;
import java.util.List;

/** The five clarities as rules: one finding for each empty slot, and from these rules alone. */
final class ClarityRules {
  private static final Text PRINCIPLE =
      new Text(
          "Nguyên tắc giao việc “5 rõ”: rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm.",
          "The principle of the five clarities: people, work, time, result, responsibility.");
  private static final Text ONE_LEAD =
      new Text(
          "Mỗi nhiệm vụ chỉ giao một đơn vị chủ trì chịu trách nhiệm"
              + " (nguyên tắc tại Quy chế làm việc của Chính phủ, Nghị định 39/2022/NĐ-CP).",
          "Each task is given to one who leads and is responsible"
              + " (a principle of the Government's working rules, Decree 39/2022/NĐ-CP).");

  private ClarityRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "task-without-lead",
            Clarity.PEOPLE,
            "leads",
            Severity.WARNING,
            Text.template("Ghi một cơ quan chủ trì.", "Name one lead agency."),
            PRINCIPLE),
        rule(
            "task-without-clear-deadline",
            Clarity.TIME,
            "deadline",
            Severity.WARNING,
            Text.template(
                "Ghi thời hạn: một mốc, một chu kỳ, “thường xuyên” hoặc sự kiện phải chờ.",
                "State a deadline: a date, a cycle, “continuous” or the event waited for."),
            PRINCIPLE),
        rule(
            "task-without-deliverable",
            Clarity.RESULT,
            "deliverables",
            Severity.WARNING,
            Text.template("Ghi sản phẩm phải có.", "Name what must come out."),
            PRINCIPLE),
        rule(
            "task-without-single-lead",
            Clarity.RESPONSIBILITY,
            "leads",
            Severity.WARNING,
            Text.template(
                "Chọn một cơ quan chủ trì, chuyển các cơ quan khác sang phối hợp.",
                "Choose one lead and make the others coordinators."),
            ONE_LEAD));
  }

  private static Rule rule(
      String id, Clarity clarity, String field, Severity severity, Text hint, Text why) {
    Text message =
        Text.template(
            "Chưa " + clarity.text().vi() + ": {0}.",
            "Not clear in " + clarity.text().en() + ": {0}.");
    return Rule.ofTask(
        id,
        severity,
        message,
        hint,
        why,
        (rule, task, found) -> {
          if (task.isLeaf() && ClarityJudge.slot(clarity, task) instanceof Slot.Missed missed) {
            found.add(rule, task.place().field(field), missed.why());
          }
        });
  }
}
