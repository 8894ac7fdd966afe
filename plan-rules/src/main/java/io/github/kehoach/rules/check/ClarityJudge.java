package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides for one task whether it fills a clarity; costs nothing where it does. */
final class ClarityJudge {
  /** Field in which an embedder may name who decides; see {@link Clarity#AUTHORITY}. */
  static final String AUTHORITY = "authority";

  private static final Text NO_LEAD =
      new Text("chưa có cơ quan chủ trì", "no lead agency is named");
  private static final Text NO_WORK =
      new Text("tên nhiệm vụ không có chữ nào", "the title has no words");
  private static final Text NO_DEADLINE = new Text("chưa có thời hạn", "no deadline is given");
  private static final Text UNREAD =
      Text.template("chưa hiểu được thời hạn “{0}”", "the deadline “{0}” is not understood");
  private static final Text NO_RESULT =
      new Text("chưa có sản phẩm, kết quả", "no deliverable is named");
  private static final Text SEVERAL =
      Text.template("có {0} cơ quan cùng chủ trì: {1}", "{0} agencies lead together: {1}");
  private static final Text COLLECTIVE =
      Text.template("chủ trì là một tập thể: “{0}”", "the lead is a collective: “{0}”");
  private static final Text NO_AUTHORITY =
      new Text("chưa nêu ai ban hành, phê duyệt", "nobody is named who issues or approves it");
  private static final int MOST_NAMES = 10;

  private ClarityJudge() {}

  static Slot slot(Clarity clarity, TaskVisit task) {
    if (clarity == Clarity.RESPONSIBILITY && task.leads().isEmpty()) {
      return new Slot.NotJudged();
    }
    Text missing = missing(clarity, task);
    return missing == null ? new Slot.Filled(filledBy(clarity, task)) : new Slot.Missed(missing);
  }

  /** What is missing; null if nothing is, or if there is nothing to judge. */
  static @Nullable Text missing(Clarity clarity, TaskVisit task) {
    return switch (clarity) {
      case PEOPLE -> task.leads().isEmpty() ? NO_LEAD : null;
      case WORK -> hasLetter(task.task().title()) ? null : NO_WORK;
      case TIME -> time(task.deadline());
      case RESULT -> task.deliverables().isEmpty() ? NO_RESULT : null;
      case RESPONSIBILITY -> responsibility(task.leads());
      case AUTHORITY -> authority(task) ? null : NO_AUTHORITY;
    };
  }

  /** Whether nothing is missing of the five. */
  static boolean isClear(TaskVisit task) {
    return missing(Clarity.PEOPLE, task) == null
        && missing(Clarity.WORK, task) == null
        && missing(Clarity.TIME, task) == null
        && missing(Clarity.RESULT, task) == null
        && isAnswerable(task.leads());
  }

  private static boolean hasLetter(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (Character.isLetter(title.charAt(i)) || Character.isSurrogate(title.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Text time(Deadline deadline) {
    if (deadline instanceof Deadline.Unread unread) {
      return UNREAD.fill(unread.text());
    }
    return deadline instanceof Deadline.Unstated ? NO_DEADLINE : null;
  }

  /** Whether no more than one answers for it, as far as any is named. */
  private static boolean isAnswerable(List<AgencyRef> leads) {
    return leads.isEmpty()
        || (leads.size() == 1 && !(leads.get(0) instanceof AgencyRef.Collective));
  }

  private static @Nullable Text responsibility(List<AgencyRef> leads) {
    if (leads.size() > 1) {
      return SEVERAL.fill(leads.size(), words(leads));
    }
    return !leads.isEmpty() && leads.get(0) instanceof AgencyRef.Collective collective
        ? COLLECTIVE.fill(collective.words())
        : null;
  }

  /** Only words that speak of deciding count, or a field in which somebody names who decides. */
  private static boolean authority(TaskVisit task) {
    return task.task().extensions().get(AUTHORITY).isPresent()
        || decides(task.task().title())
        || decides(task.task().content().orElse(""));
  }

  private static boolean decides(String words) {
    return words.contains("thẩm quyền")
        || words.contains("phê duyệt")
        || words.contains("ban hành")
        || words.contains("quyết định");
  }

  private static String filledBy(Clarity clarity, TaskVisit task) {
    return switch (clarity) {
      case PEOPLE, RESPONSIBILITY -> words(task.leads());
      case WORK, AUTHORITY -> task.task().title();
      case TIME -> task.deadlineText().orElseGet(() -> task.deadline().toString());
      case RESULT ->
          task.deliverables().stream().map(Deliverable::text).collect(Collectors.joining("; "));
    };
  }

  private static String words(List<AgencyRef> refs) {
    String names =
        refs.stream()
            .limit(MOST_NAMES)
            .map(ref -> ref.text().orElseGet(() -> ref.agency().map(Object::toString).orElse("")))
            .collect(Collectors.joining("; "));
    return refs.size() > MOST_NAMES ? names + "; …" : names;
  }
}
