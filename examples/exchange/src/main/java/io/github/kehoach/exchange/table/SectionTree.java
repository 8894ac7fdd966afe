package io.github.kehoach.exchange.table;

import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts the tasks of a table into its sections, and parts of tasks below them. For one use. */
final class SectionTree {
  private static final String LETTER = "\\(?[a-zđ]\\s*[.)]?";
  private static final String BULLET = "[-–+•*]";

  /** A task that may still get parts. */
  private record Pending(String number, Task.Builder task) {}

  private final List<Section> done = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private Optional<Section.Builder> open = Optional.empty();

  /** A section begins here. */
  void section(Optional<String> number, String title) {
    close();
    Section.Builder section = Section.builder().title(title);
    number.ifPresent(section::number);
    open = Optional.of(section);
  }

  /** A task of the section that is open; one numbered as a part goes below the task above it. */
  void task(String number, Task.Builder task) {
    while (!pending.isEmpty() && !isPart(pending.element().number(), number)) {
      settle();
    }
    pending.push(new Pending(number, task));
  }

  /** "1.1" is a part of "1", "a)" of a number, "-" of either. */
  private static boolean isPart(String whole, String part) {
    String stem = whole.replaceFirst("[.)]+$", "");
    boolean isNumberBelow = part.startsWith(stem + ".") && part.length() > stem.length() + 1;
    boolean isLetter = part.matches(LETTER) && !whole.matches(LETTER) && !whole.matches(BULLET);
    boolean isBullet = part.matches(BULLET) && !whole.matches(BULLET);
    return !whole.isEmpty() && (isNumberBelow || isLetter || isBullet);
  }

  private void settle() {
    Task task = pending.pop().task().build();
    if (pending.isEmpty()) {
      tasks.add(task);
    } else {
      pending.element().task().addSubtask(task);
    }
  }

  private void close() {
    while (!pending.isEmpty()) {
      settle();
    }
    if (open.isPresent() || !tasks.isEmpty()) {
      done.add(open.orElseGet(Section::builder).tasks(tasks).build());
    }
    tasks.clear();
    open = Optional.empty();
  }

  /** All sections, in order. */
  List<Section> build() {
    close();
    return List.copyOf(done);
  }
}
