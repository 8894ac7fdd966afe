package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What deadlines that consist of others may hold. */
final class Parts {
  /** So many are compared pair by pair, which takes no memory. */
  private static final int FEW = 8;

  private Parts() {}

  /** The duties of a deadline, mixtures and scopes taken apart, in order. */
  static List<SimplePart> simple(Deadline deadline) {
    List<SimplePart> parts = new ArrayList<>(1);
    deadline.match(new Simple(Optional.empty(), parts));
    return List.copyOf(parts);
  }

  /** Adds the duties of what it is asked about; gives how many there are by then. */
  private record Simple(Optional<String> scope, List<SimplePart> into)
      implements SomeCases<Integer> {
    @Override
    public Integer allOf(Deadline.AllOf allOf) {
      allOf.parts().forEach(part -> part.match(this));
      return into.size();
    }

    @Override
    public Integer scoped(Deadline.Scoped scoped) {
      scoped
          .parts()
          .forEach(part -> part.deadline().match(new Simple(Optional.of(part.scope()), into)));
      return into.size();
    }

    @Override
    public Integer otherwise(Deadline deadline) {
      into.add(new SimplePart(into.size(), scope, deadline));
      return into.size();
    }
  }

  /** The parts with the parts of an AllOf in its place, each once, in order. */
  static List<Deadline> flat(List<Deadline> parts) {
    List<Deadline> flat = new ArrayList<>();
    for (Deadline part : Checks.listOf(parts, "AllOf.parts")) {
      if (part instanceof Deadline.AllOf all) {
        flat.addAll(all.parts());
      } else {
        flat.add(stated(part, "AllOf.parts"));
      }
    }
    if (flat.isEmpty()) {
      throw Refuse.value("AllOf.parts", "a-part", null);
    }
    return List.copyOf(areDistinct(flat) ? flat : new LinkedHashSet<>(flat));
  }

  private static boolean areDistinct(List<Deadline> parts) {
    if (parts.size() > FEW) {
      return new HashSet<>(parts).size() == parts.size();
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.indexOf(parts.get(i)) < i) {
        return false;
      }
    }
    return true;
  }

  static void checkMixed(List<Deadline> parts) {
    boolean simple = true;
    for (Deadline part : parts) {
      simple &= !(stated(part, "AllOf.parts") instanceof Deadline.AllOf);
    }
    if (parts.size() < 2 || !simple || !areDistinct(parts)) {
      throw Refuse.value("AllOf.parts", "different-parts", parts);
    }
  }

  static void checkScoped(List<ScopedPart> parts) {
    if (parts.isEmpty()) {
      throw Refuse.value("Scoped.parts", "a-part", null);
    }
    Set<String> scopes = new HashSet<>();
    for (ScopedPart part : parts) {
      if (!scopes.add(part.scope())) {
        throw Refuse.value("Scoped.parts", "different-scopes", part.scope());
      }
      if (holdsScopes(stated(part.deadline(), "Scoped.parts"))) {
        throw Refuse.value("Scoped.parts", "no-scoped", part.deadline());
      }
    }
  }

  private static Deadline stated(Deadline part, String subject) {
    if (part instanceof Deadline.Unstated) {
      throw Refuse.value(subject, "no-unstated", part);
    }
    return part;
  }

  private static boolean holdsScopes(Deadline deadline) {
    return deadline instanceof Deadline.Scoped
        || (deadline instanceof Deadline.AllOf all
            && all.parts().stream().anyMatch(Parts::holdsScopes));
  }
}
