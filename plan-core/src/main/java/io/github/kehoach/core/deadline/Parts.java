package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Requirements;
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
    return deadline.match(new Simple(Optional.empty()));
  }

  private record Simple(Optional<String> scope) implements SomeCases<List<SimplePart>> {
    @Override
    public List<SimplePart> allOf(Deadline.AllOf allOf) {
      return allOf.parts().stream().flatMap(part -> part.match(this).stream()).toList();
    }

    @Override
    public List<SimplePart> scoped(Deadline.Scoped scoped) {
      return scoped.parts().stream()
          .flatMap(part -> part.deadline().match(new Simple(Optional.of(part.scope()))).stream())
          .toList();
    }

    @Override
    public List<SimplePart> otherwise(Deadline deadline) {
      return List.of(new SimplePart(scope, deadline));
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
      throw new InvalidValueException("AllOf.parts", Requirements.A_PART, parts);
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
      throw new InvalidValueException("AllOf.parts", Requirements.DIFFERENT_PARTS, parts);
    }
  }

  static void checkScoped(List<ScopedPart> parts) {
    if (parts.isEmpty()) {
      throw new InvalidValueException("Scoped.parts", Requirements.A_PART, parts);
    }
    Set<String> scopes = new HashSet<>();
    for (ScopedPart part : parts) {
      if (!scopes.add(part.scope())) {
        throw new InvalidValueException(
            "Scoped.parts", Requirements.DIFFERENT_SCOPES, part.scope());
      }
      if (holdsScopes(stated(part.deadline(), "Scoped.parts"))) {
        throw new InvalidValueException("Scoped.parts", Requirements.NO_SCOPED, part.deadline());
      }
    }
  }

  private static Deadline stated(Deadline part, String subject) {
    if (part instanceof Deadline.Unstated) {
      throw new InvalidValueException(subject, Requirements.NO_UNSTATED, part);
    }
    return part;
  }

  private static boolean holdsScopes(Deadline deadline) {
    return deadline instanceof Deadline.Scoped
        || (deadline instanceof Deadline.AllOf all
            && all.parts().stream().anyMatch(Parts::holdsScopes));
  }
}
