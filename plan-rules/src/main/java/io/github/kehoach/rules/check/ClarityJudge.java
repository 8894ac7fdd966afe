package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.rules.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Decides for one task whether it fills a clarity. */
final class ClarityJudge {
  private static final Text NO_LEAD =
      new Text("chưa có cơ quan chủ trì", "no lead agency is named");
  private static final Text NO_DEADLINE = new Text("chưa có thời hạn", "no deadline is given");
  private static final Text UNREAD =
      Text.template("chưa hiểu được thời hạn “{0}”", "the deadline “{0}” is not understood");
  private static final Text NO_RESULT =
      new Text("chưa có sản phẩm, kết quả", "no deliverable is named");
  private static final Text SEVERAL =
      Text.template("có {0} cơ quan cùng chủ trì: {1}", "{0} agencies lead together: {1}");
  private static final Text COLLECTIVE =
      Text.template("chủ trì là một tập thể: “{0}”", "the lead is a collective: “{0}”");

  private ClarityJudge() {}

  static Slot slot(Clarity clarity, TaskVisit task) {
    return switch (clarity) {
      case PEOPLE -> people(task.leads());
      case WORK -> new Slot.Filled(task.task().title());
      case TIME -> time(task);
      case RESULT -> result(task.deliverables());
      case RESPONSIBILITY -> responsibility(task.leads());
    };
  }

  private static Slot people(List<AgencyRef> leads) {
    return leads.isEmpty() ? new Slot.Missed(NO_LEAD) : new Slot.Filled(words(leads));
  }

  private static Slot time(TaskVisit task) {
    Deadline deadline = task.deadline();
    if (deadline instanceof Deadline.Unstated) {
      return new Slot.Missed(NO_DEADLINE);
    }
    if (deadline instanceof Deadline.Unread unread) {
      return new Slot.Missed(UNREAD.fill(unread.text()));
    }
    return new Slot.Filled(task.deadlineText().orElse(deadline.toString()));
  }

  private static Slot result(List<Deliverable> deliverables) {
    return deliverables.isEmpty()
        ? new Slot.Missed(NO_RESULT)
        : new Slot.Filled(
            deliverables.stream().map(Deliverable::text).collect(Collectors.joining("; ")));
  }

  private static Slot responsibility(List<AgencyRef> leads) {
    if (leads.isEmpty()) {
      return new Slot.NotJudged();
    }
    if (leads.size() > 1) {
      return new Slot.Missed(SEVERAL.fill(leads.size(), words(leads)));
    }
    return leads.get(0) instanceof AgencyRef.Collective collective
        ? new Slot.Missed(COLLECTIVE.fill(collective.words()))
        : new Slot.Filled(words(leads));
  }

  private static String words(List<AgencyRef> refs) {
    return refs.stream()
        .map(ref -> ref.text().orElseGet(() -> ref.agency().map(Object::toString).orElse("")))
        .collect(Collectors.joining("; "));
  }
}
