package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Reorganisations.Reorganisation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about one task may know of the plan around it: the document and the directory. A
 * stream of tasks gives it first. Immutable and thread-safe.
 */
public final class PlanHead {
  private final Document document;
  private final Map<AgencyId, Agency> agencies = new HashMap<>();
  private final Map<AgencyId, Reorganisation> ended = new HashMap<>();
  private final Map<AgencyId, Reorganisation> begun = new HashMap<>();
  private final @Nullable LocalDate firstDay;
  private final @Nullable LocalDate day;

  private PlanHead(Document document, List<Agency> agencies) {
    this.document = Objects.requireNonNull(document, "document");
    for (Agency agency : agencies) {
      if (this.agencies.putIfAbsent(agency.id(), agency) == null) {
        Reorganisations.ended(agency).ifPresent(one -> ended.put(agency.id(), one));
        Reorganisations.begun(agency).ifPresent(one -> begun.put(agency.id(), one));
      }
    }
    CalendarPeriod date = document.date().orElse(null);
    this.firstDay = date == null ? null : date.firstDay();
    this.day = date instanceof CalendarPeriod.Day exact ? exact.date() : null;
  }

  /** The head of a plan. */
  public static PlanHead of(Plan plan) {
    return new PlanHead(plan.document(), plan.agencies());
  }

  /**
   * A head by itself.
   *
   * @param document what identifies the plan
   * @param agencies its directory; of two with one id the first counts
   */
  public static PlanHead of(Document document, List<Agency> agencies) {
    return new PlanHead(document, agencies);
  }

  /** What identifies the plan. */
  public Document document() {
    return document;
  }

  /** Whether the plan brings a directory; without one it leans on the caller's. */
  public boolean hasDirectory() {
    return !agencies.isEmpty();
  }

  /** The agency of an id. */
  public Optional<Agency> agency(AgencyId id) {
    return Optional.ofNullable(agencies.get(id));
  }

  @Nullable Agency find(AgencyId id) {
    return agencies.get(id);
  }

  /** The reorganisation in which an agency ended; null if it did not, or its dates are known. */
  @Nullable Reorganisation endOf(AgencyId id) {
    return ended.get(id);
  }

  /** The reorganisation in which an agency began; null if it did not, or its dates are known. */
  @Nullable Reorganisation beginningOf(AgencyId id) {
    return begun.get(id);
  }

  Iterable<Agency> agencies() {
    return agencies.values();
  }

  /** First day on which the plan can have been issued; null if it has no date. */
  @Nullable LocalDate firstDay() {
    return firstDay;
  }

  /** The day of issue; null unless the plan is dated to the day. */
  @Nullable LocalDate day() {
    return day;
  }
}
