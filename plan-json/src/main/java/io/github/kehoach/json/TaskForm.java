package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import java.util.List;

/** {@code {"number":"1","title":"…","leads":[…],"deadline":{…},"deadlineText":"02/2025"}}. */
final class TaskForm extends AnnotatedForm<Task> {
  static final TaskForm TASK = new TaskForm();

  private final Field<Task, TaskNumber> number =
      optional("number", Scalar.TASK_NUMBER, Task::number);
  private final Field<Task, String> title = required("title", Scalar.WORDS, Task::title);
  private final Field<Task, String> content = optional("content", Scalar.WORDS, Task::content);
  private final Field<Task, List<AgencyRef>> leads =
      list("leads", AgencyRefForm.AGENCY_REF, Task::leads);
  private final Field<Task, List<AgencyRef>> coordinators =
      list("coordinators", AgencyRefForm.AGENCY_REF, Task::coordinators);
  private final Field<Task, List<Deliverable>> deliverables =
      list("deliverables", Scalar.DELIVERABLE, Task::deliverables);
  private final Field<Task, Deadline> deadline =
      withDefault("deadline", DeadlineForm.DEADLINE, Task::deadline, Deadline.unstated());
  private final Field<Task, String> deadlineText =
      optional("deadlineText", Scalar.WORDS, Task::deadlineText);
  private final Field<Task, String> funding = optional("funding", Scalar.WORDS, Task::funding);
  private final Field<Task, List<TaskRef>> carriesOut =
      list("carriesOut", TaskRefForm.TASK_REF, Task::carriesOut);
  private final Field<Task, List<Task>> subtasks = list("subtasks", this, Task::subtasks);
  private final Field<Task, List<Doubt>> doubts = doubts();

  private TaskForm() {
    super("Task");
  }

  @Override
  Task build(Slots slots) {
    Task.Builder task =
        Task.builder()
            .number(slots.orNull(number))
            .title(slots.get(title))
            .content(slots.orNull(content))
            .deadline(slots.get(deadline))
            .deadlineText(slots.orNull(deadlineText))
            .funding(slots.orNull(funding))
            .extensions(slots.extensions());
    task.leads(slots.get(leads));
    task.coordinators(slots.get(coordinators));
    task.deliverables(slots.get(deliverables));
    task.carriesOut(slots.get(carriesOut));
    task.subtasks(slots.get(subtasks));
    task.doubts(slots.get(doubts));
    return task.build();
  }
}
