package io.github.kehoach.core.agency;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;

/**
 * Who a plan names in one place: a known agency, a collective such as "các sở, ban, ngành", or a
 * name that nobody has linked to a directory yet. The printed words stay. Immutable and
 * thread-safe.
 */
public sealed interface AgencyRef {
  /** The words as printed; empty only for a named agency that was not taken from print. */
  Optional<String> text();

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** The agency, if one is named. */
  default Optional<AgencyId> agency() {
    return Optional.empty();
  }

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link Named}. */
    R named(Named named);

    /** For {@link Collective}. */
    R collective(Collective collective);

    /** For {@link Unlinked}. */
    R unlinked(Unlinked unlinked);
  }

  /** A known agency, without printed words. */
  static Named of(AgencyId id) {
    return new Named(id, Optional.empty());
  }

  /**
   * A known agency as a plan prints it.
   *
   * @param text the printed words, not blank
   */
  static Named of(AgencyId id, String text) {
    return new Named(id, Optional.of(Checks.text(text, "AgencyRef.text")));
  }

  /**
   * Several agencies at once, in the words of the plan.
   *
   * @param words such as "các sở, ban, ngành", not blank
   */
  static Collective collective(String words) {
    return new Collective(words);
  }

  /**
   * A name that no directory has been asked about.
   *
   * @param words the printed words, not blank
   */
  static Unlinked unlinked(String words) {
    return new Unlinked(words);
  }

  /**
   * A known agency.
   *
   * @param id which one
   * @param text the printed words, not blank
   */
  record Named(AgencyId id, Optional<String> text) implements AgencyRef {
    /** Refuses blank words. */
    public Named {
      Checks.required(id, "AgencyRef.id");
      Checks.text(text, "AgencyRef.text");
    }

    @Override
    public Optional<AgencyId> agency() {
      return Optional.of(id);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.named(this);
    }

    @Override
    public String toString() {
      return Shown.of("Named").with("id", id).with("text", text).toString();
    }
  }

  /**
   * Several agencies at once.
   *
   * @param words not blank
   */
  record Collective(String words) implements AgencyRef {
    /** Refuses blank words. */
    public Collective {
      Checks.text(words, "AgencyRef.collective");
    }

    @Override
    public Optional<String> text() {
      return Optional.of(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.collective(this);
    }
  }

  /**
   * A name that is not linked to an agency.
   *
   * @param words not blank
   */
  record Unlinked(String words) implements AgencyRef {
    /** Refuses blank words. */
    public Unlinked {
      Checks.text(words, "AgencyRef.text");
    }

    @Override
    public Optional<String> text() {
      return Optional.of(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unlinked(this);
    }
  }
}
