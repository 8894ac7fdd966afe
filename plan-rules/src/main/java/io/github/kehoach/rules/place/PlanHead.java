package io.github.kehoach.rules.place;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a rule about one task may know of the plan around it: the document and the directory. A
 * stream of tasks gives it first. Immutable and thread-safe.
 */
public final class PlanHead {
  private final Document document;
  private final Map<AgencyId, Agency> agencies = new HashMap<>();
  private final Optional<LocalDate> firstDay;
  private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();

  private PlanHead(Document document, List<Agency> agencies) {
    this.document = Objects.requireNonNull(document, "document");
    agencies.forEach(agency -> this.agencies.putIfAbsent(agency.id(), agency));
    this.firstDay = document.date().map(CalendarPeriod::firstDay);
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

  /** The directory that comes with the plan. */
  public Collection<Agency> agencies() {
    return Collections.unmodifiableCollection(agencies.values());
  }

  /** First day on which the plan can have been issued; empty if it has no date. */
  public Optional<LocalDate> firstDay() {
    return firstDay;
  }

  /**
   * What somebody works out from a head, such as an index of names: made when it is first asked
   * for, and kept for all who ask later.
   *
   * @param kind what it is
   * @param make makes it from the head alone; immutable and thread-safe
   */
  public <T> T once(Class<T> kind, Function<PlanHead, T> make) {
    Object known = workedOut.get(kind);
    return kind.cast(
        known != null ? known : workedOut.computeIfAbsent(kind, any -> make.apply(this)));
  }
}
