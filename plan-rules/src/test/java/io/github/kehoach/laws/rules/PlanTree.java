package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows JSON Pointers through a plan without writing it as JSON. */
final class PlanTree {
  private static final Object VALUE = new Object();
  private static final Set<String> DOCUMENT = Set.of("number", "date", "issuers", "title");
  private static final Set<String> SECTION = Set.of("number", "title", "content");
  private static final Set<String> TASK =
      Set.of("number", "title", "content", "deliverables", "deadline", "deadlineText");
  private static final Set<String> INDICATOR =
      Set.of("number", "horizon", "name", "unit", "target", "targetText");
  private static final Set<String> DUTY = Set.of("what", "deadline", "deadlineText");
  private static final Set<String> AGENCY = Set.of("id", "name", "parent");

  private PlanTree() {}

  static boolean has(Plan plan, String pointer) {
    Optional<Object> at = Optional.of(plan);
    if (pointer.isEmpty()) {
      return true;
    }
    for (String segment : pointer.substring(1).split("/", -1)) {
      at = at.flatMap(value -> next(value, segment));
    }
    return at.isPresent();
  }

  private static Optional<Object> next(Object value, String segment) {
    if (value instanceof List<?> list) {
      int index = segment.chars().allMatch(Character::isDigit) ? Integer.parseInt(segment) : -1;
      return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
    if (value instanceof Annotated annotated && segment.equals("doubts")) {
      return Optional.of(annotated.doubts());
    }
    if (value instanceof Plan plan) {
      return plan(plan, segment);
    }
    if (value instanceof Section section) {
      return switch (segment) {
        case "tasks" -> Optional.of(section.tasks());
        case "sections" -> Optional.of(section.sections());
        default -> value(SECTION, segment);
      };
    }
    if (value instanceof Task task) {
      return task(task, segment);
    }
    if (value instanceof Indicator indicator) {
      return segment.equals("monitors")
          ? Optional.of(indicator.monitors())
          : value(INDICATOR, segment);
    }
    if (value instanceof ReportingDuty duty) {
      return segment.equals("from")
          ? Optional.of(duty.from())
          : segment.equals("to") ? Optional.of(duty.to()) : value(DUTY, segment);
    }
    if (value instanceof Document) {
      return value(DOCUMENT, segment);
    }
    if (value instanceof Agency agency) {
      return segment.equals("aliases") ? Optional.of(agency.aliases()) : value(AGENCY, segment);
    }
    return Optional.empty();
  }

  private static Optional<Object> plan(Plan plan, String segment) {
    return switch (segment) {
      case "document" -> Optional.of(plan.document());
      case "basis" -> Optional.of(plan.basis());
      case "carriesOut" -> Optional.of(plan.carriesOut());
      case "replaces" -> Optional.of(plan.replaces());
      case "citations" -> Optional.of(plan.citations());
      case "sections" -> Optional.of(plan.sections());
      case "indicators" -> Optional.of(plan.indicators());
      case "reportingDuties" -> Optional.of(plan.reportingDuties());
      case "agencies" -> Optional.of(plan.agencies());
      default -> Optional.empty();
    };
  }

  private static Optional<Object> task(Task task, String segment) {
    return switch (segment) {
      case "leads" -> Optional.of(task.leads());
      case "coordinators" -> Optional.of(task.coordinators());
      case "carriesOut" -> Optional.of(task.carriesOut());
      case "subtasks" -> Optional.of(task.subtasks());
      default -> value(TASK, segment);
    };
  }

  private static Optional<Object> value(Set<String> fields, String segment) {
    return fields.contains(segment) ? Optional.of(VALUE) : Optional.empty();
  }
}
