package io.github.kehoach.core.agency;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.util.List;

/** What looking a name up gave. Never a guess. Immutable and thread-safe. */
public sealed interface Lookup {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link Found}. */
    R found(Found found);

    /** For {@link Ambiguous}. */
    R ambiguous(Ambiguous ambiguous);

    /** For {@link NotFound}. */
    R notFound(NotFound notFound);
  }

  /**
   * One agency bears the name.
   *
   * @param agency which
   * @param exact true if the name is the agency's own name letter for letter, composed or not;
   *     false for an alias, an abbreviation or another spelling
   */
  record Found(Agency agency, boolean exact) implements Lookup {
    /** Refuses null. */
    public Found {
      Checks.required(agency, "Lookup.agency");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.found(this);
    }
  }

  /**
   * Several agencies bear the name, and nothing given decides between them.
   *
   * @param agencies two or more, in the order of the directory
   */
  record Ambiguous(List<Agency> agencies) implements Lookup {
    /**
     * Refuses fewer than two.
     *
     * @throws InvalidValueException if there are fewer than two agencies
     */
    public Ambiguous {
      agencies = List.copyOf(Checks.required(agencies, "Lookup.agencies"));
      if (agencies.size() < 2) {
        throw Refuse.value(
            "Lookup.agencies", "two-or-more", agencies.stream().map(Agency::id).toList());
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ambiguous(this);
    }
  }

  /**
   * No agency bears the name.
   *
   * @param name what was looked up
   */
  record NotFound(String name) implements Lookup {
    /** Refuses null. */
    public NotFound {
      Checks.required(name, "Lookup.name");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notFound(this);
    }
  }
}
