package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link AgencyWording#read} found in a cell. Immutable and thread-safe.
 *
 * @param items the agencies and collectives, in the order of the text
 * @param certainty that of the weakest item; {@link Certainty#CERTAIN} for a cell that names nobody
 * @param assumed what was taken for granted
 * @param problems names that are not known, or known more than once
 */
public record AgencyReading(
    List<Item> items, Certainty certainty, List<Remark> assumed, List<Remark> problems) {
  /** Refuses null. */
  public AgencyReading {
    items = List.copyOf(items);
    Objects.requireNonNull(certainty, "certainty");
    assumed = List.copyOf(assumed);
    problems = List.copyOf(problems);
  }

  /** The agencies and collectives without their places. */
  public List<AgencyRef> refs() {
    return items.stream().map(Item::ref).toList();
  }

  /** What a cell may say of those whom it names: "Chủ trì: ...; phối hợp: ...". */
  public enum Role {
    /** Leads (chủ trì). */
    LEAD,
    /** Helps (phối hợp). */
    COORDINATOR
  }

  /**
   * One agency or collective.
   *
   * @param ref who; its words are those of the span
   * @param span where it stands in the caller's text
   * @param certainty {@link Certainty#UNREAD} for a name that is not linked
   * @param variantOf the directory's name of the agency, where the text spells it differently
   * @param role whether it leads or helps, where the cell itself says so
   */
  public record Item(
      AgencyRef ref,
      TextSpan span,
      Certainty certainty,
      Optional<String> variantOf,
      Optional<Role> role) {
    /** Refuses null. */
    public Item {
      Objects.requireNonNull(ref, "ref");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(certainty, "certainty");
      Objects.requireNonNull(variantOf, "variantOf");
      Objects.requireNonNull(role, "role");
    }
  }
}
