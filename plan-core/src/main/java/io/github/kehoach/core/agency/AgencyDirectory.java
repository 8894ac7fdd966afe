package io.github.kehoach.core.agency;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds agencies by id and by name. A name is found whatever its case, tone placement, spaces or
 * usual abbreviations: "Sở KH&amp;CN", "Sở KHCN" and "Sở Khoa học và Công nghệ" are one name. Two
 * agencies of one name (the department before a merger and the one after it) are told apart by the
 * day, or the answer is {@link Lookup.Ambiguous}. Look-ups cost the length of the name. Immutable
 * and thread-safe; two are equal if agencies and successions are, in order.
 *
 * <p>Laws: {@code agency-found-by-every-name}, {@code agency-exact-only-by-own-name}, {@code
 * agency-namesakes-need-a-day}, {@code directory-conflicts-listed}, {@code
 * directory-merge-keeps-left}.
 */
public final class AgencyDirectory {
  private static final AgencyDirectory EMPTY = new AgencyDirectory(List.of(), List.of());

  private final List<Agency> agencies;
  private final Map<AgencyId, Agency> byId;
  private final List<Succession> successions;
  private final Map<String, List<Agency>> byName;

  private AgencyDirectory(Collection<Agency> agencies, Collection<Succession> successions) {
    Map<AgencyId, Agency> ids = new LinkedHashMap<>();
    Map<String, Set<Agency>> names = new LinkedHashMap<>();
    for (Agency agency : Checks.required(agencies, "AgencyDirectory.agencies")) {
      if (ids.put(agency.id(), agency) != null) {
        throw Refuse.value("AgencyDirectory.agencies", "each-once", agency.id());
      }
      for (String key : NameKeys.keysOf(agency)) {
        names.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(agency);
      }
    }
    Map<String, List<Agency>> lists = new LinkedHashMap<>();
    names.forEach((key, found) -> lists.put(key, List.copyOf(found)));
    this.agencies = List.copyOf(ids.values());
    this.byId = ids;
    this.byName = lists;
    this.successions = List.copyOf(Checks.required(successions, "AgencyDirectory.successions"));
  }

  /** A directory without agencies. */
  public static AgencyDirectory empty() {
    return EMPTY;
  }

  /**
   * A directory of the given agencies.
   *
   * @throws InvalidValueException if two agencies have one id
   */
  public static AgencyDirectory of(Collection<Agency> agencies) {
    return new AgencyDirectory(agencies, List.of());
  }

  /**
   * A directory of the given agencies and of how they gave way to each other.
   *
   * @throws InvalidValueException if two agencies have one id
   */
  public static AgencyDirectory of(
      Collection<Agency> agencies, Collection<Succession> successions) {
    return new AgencyDirectory(agencies, successions);
  }

  /** All agencies, in order. */
  public List<Agency> agencies() {
    return agencies;
  }

  /** How they gave way to each other, in order. */
  public List<Succession> successions() {
    return successions;
  }

  /** The agency with an id. */
  public Optional<Agency> get(AgencyId id) {
    return Optional.ofNullable(byId.get(Checks.required(id, "AgencyDirectory.id")));
  }

  /** The agency that bears a name, on whatever day. */
  public Lookup find(String name) {
    return answer(name, candidates(name));
  }

  /** The agency that bears a name and exists on a day, as far as dates of existence are known. */
  public Lookup find(String name, LocalDate day) {
    Checks.required(day, "AgencyDirectory.day");
    return answer(name, candidates(name).stream().filter(agency -> agency.existsOn(day)).toList());
  }

  /**
   * This directory and another as one: agencies merge by id, and this directory's entry stays where
   * both have one; {@link #conflictsWith} lists where they disagree. Successions that both have
   * stand once.
   */
  public AgencyDirectory merge(AgencyDirectory other) {
    Checks.required(other, "AgencyDirectory.other");
    Map<AgencyId, Agency> merged = new LinkedHashMap<>(byId);
    other.byId.forEach(merged::putIfAbsent);
    Set<Succession> added = new LinkedHashSet<>(other.successions);
    successions.forEach(added::remove);
    List<Succession> all = new ArrayList<>(successions);
    all.addAll(added);
    return new AgencyDirectory(merged.values(), all);
  }

  /** The ids under which two directories hold different agencies, in this directory's order. */
  public List<AgencyId> conflictsWith(AgencyDirectory other) {
    Checks.required(other, "AgencyDirectory.other");
    List<AgencyId> conflicts = new ArrayList<>();
    byId.forEach(
        (id, agency) ->
            other
                .get(id)
                .filter(theirs -> !theirs.equals(agency))
                .ifPresent(theirs -> conflicts.add(id)));
    return List.copyOf(conflicts);
  }

  private List<Agency> candidates(String name) {
    return byName.getOrDefault(
        NameKeys.key(Checks.required(name, "AgencyDirectory.name")), List.of());
  }

  private static Lookup answer(String name, List<Agency> found) {
    return switch (found.size()) {
      case 0 -> new Lookup.NotFound(name);
      case 1 -> new Lookup.Found(found.get(0), isExact(found.get(0), name));
      default -> new Lookup.Ambiguous(found);
    };
  }

  private static boolean isExact(Agency agency, String name) {
    return Folding.composed(agency.name()).equals(Folding.composed(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgencyDirectory that
        && agencies.equals(that.agencies)
        && successions.equals(that.successions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(agencies, successions);
  }

  @Override
  public String toString() {
    return "AgencyDirectory" + byId.keySet();
  }
}
