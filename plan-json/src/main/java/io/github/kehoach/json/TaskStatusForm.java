package io.github.kehoach.json;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.Stated;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.List;

/** {@code {"pointer":"/sections/0/tasks/4","number":"5","title":"…","state":"openLate",…}}. */
final class TaskStatusForm extends ObjectForm<TaskStatus> {
  static final TaskStatusForm TASK_STATUS = new TaskStatusForm();

  private final Field<TaskStatus, String> pointer =
      required("pointer", Scalar.WORDS, TaskStatus::pointer);
  private final Field<TaskStatus, String> number =
      required("number", Scalar.WORDS, TaskStatus::number);
  private final Field<TaskStatus, String> section =
      optional("section", Scalar.WORDS, TaskStatus::section);
  private final Field<TaskStatus, String> title =
      required("title", Scalar.WORDS, TaskStatus::title);
  private final Field<TaskStatus, List<AgencyRef>> leads =
      list("leads", AgencyRefForm.AGENCY_REF, TaskStatus::leads);
  private final Field<TaskStatus, Integer> parts =
      withDefault("parts", Numbers.COUNT, TaskStatus::parts, 0);
  private final Field<TaskStatus, TaskState> state =
      required("state", StatusCodes.STATE, TaskStatus::state);
  private final Field<TaskStatus, List<TaskFlag>> flags =
      list("flags", StatusCodes.FLAG, task -> task.flags().stream().sorted().toList());
  private final Field<TaskStatus, Deadline> deadline =
      withDefault("deadline", DeadlineForm.DEADLINE, TaskStatus::deadline, Deadline.unstated());
  private final Field<TaskStatus, Deadline> original =
      optional("original", DeadlineForm.DEADLINE, TaskStatus::original);
  private final Field<TaskStatus, LocalDate> doneOn =
      optional("doneOn", Scalar.DAY, TaskStatus::doneOn);
  private final Field<TaskStatus, List<DueStatus>> due =
      list("due", DueStatusForm.DUE_STATUS, TaskStatus::due);
  private final Field<TaskStatus, List<Trigger>> waitingFor =
      list("waitingFor", TriggeredForm.TRIGGER, TaskStatus::waitingFor);
  private final Field<TaskStatus, Stated> stated =
      optional("stated", StatedForm.STATED, TaskStatus::stated);
  private final Field<TaskStatus, Reason> reason =
      required("reason", ReasonForm.REASON, TaskStatus::reason);

  private TaskStatusForm() {
    super("TaskStatus");
  }

  @Override
  String restriction() {
    return """
        {"properties": {"pointer": {"allOf": [{"pattern": "^/sections/"}, {"pattern": "/tasks/"}]}}}""";
  }

  @Override
  TaskStatus build(Slots slots) {
    return TaskStatus.builder()
        .pointer(slots.get(pointer))
        .number(slots.get(number))
        .section(slots.optional(section))
        .title(slots.get(title))
        .leads(slots.get(leads))
        .parts(slots.get(parts))
        .state(slots.get(state))
        .flags(slots.get(flags))
        .deadline(slots.get(deadline))
        .original(slots.optional(original))
        .doneOn(slots.optional(doneOn))
        .due(slots.get(due))
        .waitingFor(slots.get(waitingFor))
        .stated(slots.optional(stated))
        .reason(slots.get(reason))
        .build();
  }
}
