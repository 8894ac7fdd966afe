package io.github.kehoach.rules.clarity;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides for one task whether it fills a clarity; costs nothing where it does. */
final class ClarityJudge {
  private static final String AUTHORITY = "authority";
  private static final int MOST_NAMES = 10;

  private static final WordList NAMES_ITS_PRODUCT = WordList.of("names-its-product");
  private static final WordList SAYS_WHEN = WordList.of("says-when");
  private static final WordList DECIDES = WordList.of("decides");
  private static final WordList VAGUE = WordList.of("vague-time");

  private static final Said NO_LEAD = Said.of("", "chưa nêu cơ quan chủ trì", "no lead is named");
  private static final Said NO_WORK =
      Said.of("", "tên nhiệm vụ không có chữ nào", "the title has no words");
  private static final Said NO_DEADLINE =
      Said.of("unstated", "chưa nêu thời hạn", "no deadline is given");
  private static final Said NO_RESULT =
      Said.of("", "chưa nêu sản phẩm, kết quả", "no deliverable is named");
  private static final Said NO_AUTHORITY =
      Said.of("", "chưa nêu cấp ban hành, phê duyệt", "nobody is named who issues or approves it");

  private ClarityJudge() {}

  /** What is missing; null if nothing is, or if there is nothing to judge. */
  static @Nullable Said missing(Clarity clarity, TaskVisit task) {
    return switch (clarity) {
      case PEOPLE -> task.leads().isEmpty() ? NO_LEAD : null;
      case WORK -> hasLetter(task.task().title()) ? null : NO_WORK;
      case TIME -> time(task);
      case RESULT -> task.deliverables().isEmpty() && !namesProduct(task) ? NO_RESULT : null;
      case RESPONSIBILITY -> responsibility(task.leads());
      case AUTHORITY -> authority(task.task()) ? null : NO_AUTHORITY;
    };
  }

  private static boolean hasLetter(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (Character.isLetter(title.charAt(i)) || Character.isSurrogate(title.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A time that the title or content gives is no gap, though no column repeats it. */
  private static @Nullable Said time(TaskVisit task) {
    if (task.deadline() instanceof Deadline.Unread unread) {
      boolean vague = VAGUE.is(WordList.folded(unread.text()));
      return new Said(
          unread.text(),
          (vague ? Messages.text("clarity.vagueTime") : Messages.text("clarity.unread"))
              .fill(unread.text()));
    }
    if (!(task.deadline() instanceof Deadline.Unstated) || says(task, SAYS_WHEN)) {
      return null;
    }
    return task.deadlineText()
        .map(words -> new Said(words, Messages.text("clarity.notRead", words)))
        .orElse(NO_DEADLINE);
  }

  private static boolean namesProduct(TaskVisit task) {
    return says(task, NAMES_ITS_PRODUCT);
  }

  private static boolean says(TaskVisit task, WordList words) {
    return words.isIn(WordList.folded(task.task().title()))
        || task.task().content().filter(text -> words.isIn(WordList.folded(text))).isPresent();
  }

  /** Who leads together: different ones; one that is named twice is another matter. */
  private static @Nullable Said responsibility(List<AgencyRef> leads) {
    if (Collectives.areAll(leads)) {
      return new Said(words(leads), Messages.text("clarity.collective", words(leads)));
    }
    if (leads.size() < 2) {
      return null;
    }
    long different =
        leads.stream()
            .map(ref -> ref.agency().map(AgencyId::value).orElseGet(() -> ref.text().orElse("")))
            .distinct()
            .count();
    return different < 2
        ? null
        : new Said(words(leads), Messages.text("clarity.several", different, words(leads)));
  }

  /** Only words that speak of deciding count, or a field in which somebody names who decides. */
  private static boolean authority(Task task) {
    return task.extensions().get(AUTHORITY).isPresent()
        || DECIDES.isIn(WordList.folded(task.title()))
        || DECIDES.isIn(WordList.folded(task.content().orElse("")));
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
