package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.rules.text.DeadlineKindText;
import io.github.kehoach.tracker.console.Columns;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints one task with everything that the plan says about it. */
public final class TaskView {
  private static final int LABEL = 14;
  private static final Text LEAD = new Text("Chủ trì", "Lead");
  private static final Text COORDINATOR = new Text("Phối hợp", "Coordinators");
  private static final Text DELIVERABLE = new Text("Sản phẩm", "Deliverable");
  private static final Text DEADLINE = new Text("Thời hạn", "Deadline");
  private static final Text KIND = new Text("Loại thời hạn", "Kind");
  private static final Text DOUBT = new Text("Nghi vấn", "Doubt");
  private static final Text CONTENT = new Text("Nội dung", "Content");

  private final Screen screen;
  private final AgencyNames names;

  /** A view that names agencies as a plan does. */
  public TaskView(Screen screen, AgencyNames names) {
    this.screen = screen;
    this.names = names;
  }

  /** Prints a task. */
  public void print(TaskVisit visit) {
    Task task = visit.task();
    screen.line();
    screen.line(Style.BOLD, capital(screen.say(visit.place().subject())));
    screen.paragraph(task.title(), 0);
    field(CONTENT, task.content());
    field(LEAD, Optional.of(names.of(visit.leads())));
    field(COORDINATOR, Optional.of(names.of(task.coordinators())));
    field(
        DELIVERABLE,
        Optional.of(
            visit.deliverables().stream()
                .map(Deliverable::text)
                .collect(Collectors.joining("; "))));
    field(DEADLINE, visit.deadlineText());
    field(KIND, Optional.of(screen.say(DeadlineKindText.of(visit.deadline()))));
    for (Doubt doubt : task.doubts()) {
      field(DOUBT, Optional.of(doubt.field() + ": " + doubt.note()));
    }
  }

  private void field(Text label, Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank()) {
      return;
    }
    String name = Columns.left(screen.say(label), LABEL);
    for (String part : Columns.wrap(value.get(), screen.width() - LABEL - 2)) {
      screen.line("  " + name + part);
      name = " ".repeat(LABEL);
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
