package io.github.kehoach.json.model;

import static io.github.kehoach.json.model.AgencyForms.AGENCY;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.DeadlineForms.DEADLINE;
import static io.github.kehoach.json.model.DocumentForms.CITATION;
import static io.github.kehoach.json.model.DocumentForms.DOCUMENT;
import static io.github.kehoach.json.model.IndicatorForms.INDICATOR;
import static io.github.kehoach.json.model.Scalars.DELIVERABLE;
import static io.github.kehoach.json.model.Scalars.DOCUMENT_NUMBER;
import static io.github.kehoach.json.model.Scalars.PART_NUMBER;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;

/** Plans, sections, tasks and reporting duties. */
public final class PlanForms {
  private static final Form<Section> INNER = new Form.Later<>(() -> PlanForms.SECTION);
  private static final Form<Task> SUBTASK = new Form.Later<>(() -> PlanForms.TASK);

  /**
   * {@code {"document":"726/KH-UBND","date":"2025","section":"I","task":"15","subtasks":["a"]}}.
   */
  public static final ObjectForm<TaskRef> TASK_REF =
      Table.built(TaskRef.class, TaskRef::builder, TaskRef.Builder::build)
          .optional("document", DOCUMENT_NUMBER, TaskRef::document, TaskRef.Builder::document)
          .optional("date", PERIOD, TaskRef::date, TaskRef.Builder::date)
          .optional("section", WORDS, TaskRef::section, TaskRef.Builder::section)
          .required("task", PART_NUMBER, TaskRef::task, TaskRef.Builder::task)
          .list("subtasks", PART_NUMBER, TaskRef::subtasks, TaskRef.Builder::subtasks)
          .form();

  /** {@code {"number":"1","title":"…","leads":[…],"deadline":{…},"deadlineText":"02/2025"}}. */
  public static final ObjectForm<Task> TASK =
      Table.annotated(
          Table.built(Task.class, Task::builder, Task.Builder::build)
              .optional("number", PART_NUMBER, Task::number, Task.Builder::number)
              .required("title", WORDS, Task::title, Task.Builder::title)
              .optional("content", WORDS, Task::content, Task.Builder::content)
              .list("leads", AGENCY_REF, Task::leads, Task.Builder::leads)
              .list("coordinators", AGENCY_REF, Task::coordinators, Task.Builder::coordinators)
              .list("deliverables", DELIVERABLE, Task::deliverables, Task.Builder::deliverables)
              .withDefault(
                  "deadline", DEADLINE, Task::deadline, Deadline.unstated(), Task.Builder::deadline)
              .optional("deadlineText", WORDS, Task::deadlineText, Task.Builder::deadlineText)
              .optional("funding", WORDS, Task::funding, Task.Builder::funding)
              .list("carriesOut", TASK_REF, Task::carriesOut, Task.Builder::carriesOut)
              .list("subtasks", SUBTASK, Task::subtasks, Task.Builder::subtasks));

  /** {@code {"number":"I","title":"…","content":"…","tasks":[…]}}. */
  public static final ObjectForm<Section> SECTION =
      Table.annotated(
          Table.built(Section.class, Section::builder, Section.Builder::build)
              .optional("number", PART_NUMBER, Section::number, Section.Builder::number)
              .optional("title", WORDS, Section::title, Section.Builder::title)
              .optional("content", WORDS, Section::content, Section.Builder::content)
              .list("tasks", TASK, Section::tasks, Section.Builder::tasks)
              .list("sections", INNER, Section::sections, Section.Builder::sections));

  /** {@code {"from":[…],"to":[…],"what":"…","deadline":{…},"deadlineText":"…"}}. */
  public static final ObjectForm<ReportingDuty> REPORTING_DUTY =
      Table.annotated(
          Table.built(ReportingDuty.class, ReportingDuty::builder, ReportingDuty.Builder::build)
              .list("from", AGENCY_REF, ReportingDuty::from, ReportingDuty.Builder::from)
              .list("to", AGENCY_REF, ReportingDuty::to, ReportingDuty.Builder::to)
              .required("what", WORDS, ReportingDuty::what, ReportingDuty.Builder::what)
              .withDefault(
                  "deadline",
                  DEADLINE,
                  ReportingDuty::deadline,
                  Deadline.unstated(),
                  ReportingDuty.Builder::deadline)
              .optional(
                  "deadlineText",
                  WORDS,
                  ReportingDuty::deadlineText,
                  ReportingDuty.Builder::deadlineText));

  /** {@code {"document":{…},"basis":[…],"sections":[…],"indicators":[…]}}. */
  public static final ObjectForm<Plan> PLAN =
      Table.annotated(
          Table.built(Plan.class, Plan::builder, Plan.Builder::build)
              .withDefault(
                  "document",
                  DOCUMENT,
                  Plan::document,
                  Document.builder().build(),
                  Plan.Builder::document)
              .list("basis", CITATION, Plan::basis, Plan.Builder::basis)
              .list("carriesOut", CITATION, Plan::carriesOut, Plan.Builder::carriesOut)
              .list("replaces", CITATION, Plan::replaces, Plan.Builder::replaces)
              .list("sections", SECTION, Plan::sections, Plan.Builder::sections)
              .optional("tasksIn", WORDS, Plan::tasksIn, Plan.Builder::tasksIn)
              .list("indicators", INDICATOR, Plan::indicators, Plan.Builder::indicators)
              .optional("indicatorsIn", WORDS, Plan::indicatorsIn, Plan.Builder::indicatorsIn)
              .list(
                  "reportingDuties",
                  REPORTING_DUTY,
                  Plan::reportingDuties,
                  Plan.Builder::reportingDuties)
              .optional("funding", WORDS, Plan::funding, Plan.Builder::funding)
              .list("agencies", AGENCY, Plan::agencies, Plan.Builder::agencies)
              .list("citations", CITATION, Plan::citations, Plan.Builder::citations));

  private PlanForms() {}
}
