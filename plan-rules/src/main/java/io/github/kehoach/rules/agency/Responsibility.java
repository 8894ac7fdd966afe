package io.github.kehoach.rules.agency;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Follows agencies through time: a name in an issued document is read as the name of the agency
 * that took over (Resolution 190/2025/QH15). A merger and a change of name resolve by themselves,
 * over any number of steps. After a split, after a transfer of some functions by an agency that
 * goes on, and where successions lead in a circle, the answer is ambiguous until somebody decides.
 *
 * <p>Only what happened after the plan assigned the task moves it, unless the agency had given way
 * altogether before. Each look-up costs the number of successions followed. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Responsibility.of(directory).responsibleOn(lead, Optional.of(planDay), LocalDate.of(2025, 7, 1));
 * // Sở TT&TT Hải Dương -> Sở KH&CN Hải Dương (1/3/2025) -> Sở KH&CN Hải Phòng (1/7/2025)
 * }</pre>
 *
 * <p>Laws: {@code succession-chains-end}, {@code succession-later-irrelevant}.
 */
public final class Responsibility {
  private final AgencyDirectory directory;
  private final Map<AgencyId, List<Succession>> leaving = new HashMap<>();

  private Responsibility(AgencyDirectory directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
    for (Succession succession : directory.successions()) {
      new LinkedHashSet<>(succession.from())
          .forEach(id -> leaving.computeIfAbsent(id, any -> new ArrayList<>()).add(succession));
    }
    leaving.values().forEach(all -> all.sort(Comparator.comparing(Succession::responsibleFrom)));
  }

  /** Follows the successions of a directory. */
  public static Responsibility of(AgencyDirectory directory) {
    return new Responsibility(directory);
  }

  /**
   * Who stands on a day for whom a plan names.
   *
   * @param assignedOn the plan's day; empty if it prints none
   * @param day the day in question
   */
  public Responsible responsibleOn(AgencyRef ref, Optional<LocalDate> assignedOn, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return ref.match(
        new AgencyRef.Cases<>() {
          @Override
          public Responsible named(AgencyRef.Named named) {
            return follow(named.id(), assignedOn, day);
          }

          @Override
          public Responsible collective(AgencyRef.Collective collective) {
            return new Responsible.Group(collective.words());
          }

          @Override
          public Responsible unlinked(AgencyRef.Unlinked unlinked) {
            return look(unlinked.words(), assignedOn, day);
          }
        });
  }

  private Responsible look(String words, Optional<LocalDate> assignedOn, LocalDate day) {
    return assignedOn
        .map(on -> directory.find(words, on))
        .orElseGet(() -> directory.find(words))
        .match(
            new Lookup.Cases<>() {
              @Override
              public Responsible found(Lookup.Found found) {
                return follow(found.agency().id(), assignedOn, day);
              }

              @Override
              public Responsible ambiguous(Lookup.Ambiguous ambiguous) {
                return new Responsible.Ambiguous(
                    ambiguous.agencies().stream().map(Agency::id).toList(),
                    Messages.text("responsible.sameName", words));
              }

              @Override
              public Responsible notFound(Lookup.NotFound notFound) {
                return new Responsible.Nobody(Messages.text("responsible.unknownName", words));
              }
            });
  }

  private Responsible follow(AgencyId start, Optional<LocalDate> assignedOn, LocalDate day) {
    List<Succession> through = new ArrayList<>();
    Set<AgencyId> met = new LinkedHashSet<>(List.of(start));
    AgencyId at = start;
    Optional<LocalDate> since = assignedOn;
    boolean moved = false;
    while (true) {
      List<Succession> next = next(at, since, moved, day);
      if (next.isEmpty()) {
        return new Responsible.One(at, through);
      }
      LocalDate when = next.get(0).responsibleFrom();
      Set<AgencyId> heirs = new LinkedHashSet<>();
      next.forEach(succession -> heirs.addAll(succession.to()));
      if (next.stream().allMatch(succession -> succession.kind() == SuccessionKind.TRANSFER)
          && goesOn(at, when)) {
        heirs.add(at);
      }
      if (heirs.isEmpty()) {
        return new Responsible.Nobody(Messages.text("responsible.dissolved", at, when));
      }
      if (heirs.size() > 1) {
        return new Responsible.Ambiguous(
            List.copyOf(heirs), Messages.text("responsible.split", when));
      }
      AgencyId heir = heirs.iterator().next();
      boolean late = since.isEmpty() || when.isAfter(since.get());
      boolean again = !met.add(heir);
      if (again && !late) {
        return new Responsible.Ambiguous(List.copyOf(met), Messages.text("responsible.circle"));
      }
      if (!heir.equals(at)) {
        through.add(next.get(0));
      }
      at = heir;
      moved = moved || late;
      since = late ? Optional.of(when) : since;
    }
  }

  /**
   * The next day's successions from an agency after a day and not after another. Older ones count
   * for the name in the plan if nothing was left of the agency, and on the very day of a move.
   */
  private List<Succession> next(
      AgencyId from, Optional<LocalDate> after, boolean moved, LocalDate until) {
    List<Succession> next = new ArrayList<>();
    for (Succession one : leaving.getOrDefault(from, List.of())) {
      LocalDate when = one.responsibleFrom();
      boolean old = after.isPresent() && !when.isAfter(after.get());
      boolean counts = !moved || (old && when.equals(after.get()));
      boolean gone = old && counts && !one.to().contains(from) && !goesOn(from, after.get());
      if (when.isAfter(until) || (old && !gone)) {
        continue;
      }
      if (!next.isEmpty() && !next.get(0).responsibleFrom().equals(when)) {
        break;
      }
      next.add(one);
    }
    return next;
  }

  private boolean goesOn(AgencyId id, LocalDate day) {
    return directory.get(id).map(agency -> agency.existsOn(day)).orElse(false);
  }
}
