package io.github.kehoach.rules.agency;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.Succession;
import java.util.List;
import java.util.Objects;

/**
 * Who is responsible on a day for what a plan assigned, as far as the successions known decide it.
 * Never a guess. All variants are immutable and thread-safe.
 */
public sealed interface Responsible {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link One}. */
    R one(One one);

    /** For {@link Ambiguous}. */
    R ambiguous(Ambiguous ambiguous);

    /** For {@link Group}. */
    R group(Group group);

    /** For {@link Nobody}. */
    R nobody(Nobody nobody);
  }

  /**
   * One agency.
   *
   * @param agency which
   * @param through the successions that led to it, in order; empty if it is the one that the plan
   *     names
   */
  record One(AgencyId agency, List<Succession> through) implements Responsible {
    /** Refuses null. */
    public One {
      Objects.requireNonNull(agency, "agency");
      through = List.copyOf(through);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.one(this);
    }
  }

  /**
   * One of several, and nothing decides which.
   *
   * @param candidates in the order in which they were met
   * @param why what is missing
   */
  record Ambiguous(List<AgencyId> candidates, Text why) implements Responsible {
    /** Refuses null. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      Objects.requireNonNull(why, "why");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ambiguous(this);
    }
  }

  /**
   * Several together, in the words of the plan.
   *
   * @param words such as "các sở, ban, ngành"
   */
  record Group(String words) implements Responsible {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.group(this);
    }
  }

  /**
   * Nobody who is known.
   *
   * @param why what is missing
   */
  record Nobody(Text why) implements Responsible {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nobody(this);
    }
  }
}
