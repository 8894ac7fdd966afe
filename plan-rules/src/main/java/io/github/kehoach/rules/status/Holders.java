package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.agency.Responsible;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who stands for leads on a day; each lead is looked up once. Used by one thread. */
final class Holders implements Function<List<AgencyRef>, List<Holder>> {
  private final AgencyDirectory directory;
  private final Responsibility responsibility;
  private final Optional<LocalDate> assignedOn;
  private final LocalDate day;
  private final Map<AgencyRef, Holder> known = new HashMap<>();

  private Holders(AgencyDirectory directory, Optional<LocalDate> assignedOn, LocalDate day) {
    this.directory = directory;
    this.responsibility = Responsibility.of(directory);
    this.assignedOn = assignedOn;
    this.day = day;
  }

  static Holders of(AgencyDirectory directory, Optional<LocalDate> assignedOn, LocalDate day) {
    return new Holders(directory, assignedOn, day);
  }

  @Override
  public List<Holder> apply(List<AgencyRef> leads) {
    return leads.stream().map(lead -> known.computeIfAbsent(lead, this::holder)).toList();
  }

  private Holder holder(AgencyRef lead) {
    Responsible responsible = responsibility.responsibleOn(lead, assignedOn, day);
    return Holder.of(lead, responsible, directory);
  }
}
