package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules about tasks, by what they look at, so that a task is shown only to those that have
 * something to look at in it. Immutable and thread-safe.
 */
final class TaskRules {
  private final List<Group<?>> groups;

  TaskRules(List<Rule> rules) {
    Map<Subject<?>, Group<?>> bySubject = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.check() instanceof Check.OfTask check) {
        add(rule, new Check.OfEach<>(TASK, check), bySubject);
      } else if (rule.check() instanceof Check.OfEach<?> check) {
        add(rule, check, bySubject);
      }
    }
    this.groups = List.copyOf(bySubject.values());
  }

  private static final Subject<TaskVisit> TASK = (task, found, show) -> show.accept(task);

  @SuppressWarnings("unchecked") // each subject stands with a group of its own kind
  private static <T> void add(
      Rule rule, Check.OfEach<T> check, Map<Subject<?>, Group<?>> bySubject) {
    Group<T> group =
        (Group<T>)
            bySubject.computeIfAbsent(
                check.subject(), any -> new Group<>(check.subject(), new ArrayList<>()));
    group.rules().add(new Bound<>(rule, check.look()));
  }

  /** Shows a task to the rules. */
  void look(TaskVisit task, Findings found) {
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).look(task, found);
    }
  }

  /** A rule with how it looks. */
  private record Bound<T>(Rule rule, Check.Look<T> look) {}

  /** The rules that look at one thing. */
  private record Group<T>(Subject<T> subject, List<Bound<T>> rules) {
    void look(TaskVisit task, Findings found) {
      subject.find(task, found, what -> look(what, found));
    }

    private void look(T what, Findings found) {
      for (int i = 0; i < rules.size(); i++) {
        found.speaks(rules.get(i).rule());
        rules.get(i).look().look(what, found);
      }
    }
  }
}
