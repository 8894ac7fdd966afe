package io.github.kehoach.service.page;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.rules.text.TriggerText;
import io.github.kehoach.service.store.StoredPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A task on the page.
 *
 * @param plan how people call it: its number, or the id where it has none
 * @param task number of the task, with that of its section
 * @param leads names, as the plan has them
 * @param due the day that counts here
 * @param waitingFor events, as people say them
 * @param reason why
 */
record Row(
    String plan,
    String task,
    String title,
    List<String> leads,
    Optional<LocalDate> due,
    List<String> waitingFor,
    Reason reason) {

  static Row of(
      StoredPlan stored, AgencyDirectory agencies, TaskStatus task, Optional<LocalDate> due) {
    String section = task.section().map(number -> number + "/").orElse("");
    return new Row(
        stored.plan().document().number().map(Object::toString).orElse(stored.id()),
        section + task.number(),
        task.title(),
        task.leads().stream().map(lead -> name(lead, agencies)).toList(),
        due,
        task.waitingFor().stream().map(event -> TriggerText.of(event).in(Language.VI)).toList(),
        task.reason());
  }

  private static String name(AgencyRef lead, AgencyDirectory agencies) {
    return lead.text()
        .or(() -> lead.agency().flatMap(agencies::get).map(Agency::name))
        .orElseGet(() -> lead.agency().map(Object::toString).orElse(""));
  }
}
